import assert from "node:assert/strict";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeProject } from "../project.ts";
import { runCommand } from "../runCommand.ts";
import { pinned, VERSIONS } from "../versions.ts";
import { type Environment, GROWTH } from "./environment.ts";

/** Prints the growth, the number of facts of `facts.json`, and what the Spanish entry calls itself. */
const ENTRY = `
import { goodsTrade2009, goodsTrade2021, growth } from "us-peru-relations";
import { esPE } from "us-peru-relations/es-PE";
import facts from "us-peru-relations/facts.json";
console.log(growth(goodsTrade2009, goodsTrade2021).percent.value.toFixed(2), facts.length, esPE.code);
`;

async function assertPrints(folder: string, bundle: string): Promise<void> {
  // A CommonJS bundle beside a package.json that says "module".
  copyFileSync(join(folder, bundle), join(folder, "bundle.cjs"));
  const facts = JSON.parse(readFileSync(join(folder, "node_modules/us-peru-relations/facts.json"), "utf8"));
  const printed = await runCommand(process.execPath, ["bundle.cjs"], folder);
  assert.equal(printed.trim(), `${GROWTH} ${facts.length} es-PE`);
}

const METRO = `
const Metro = require("metro");
(async () => {
  const config = await Metro.loadConfig({ cwd: __dirname, resetCache: true }, { projectRoot: __dirname });
  await Metro.runBuild(config, { entry: "entry.js", out: "out", dev: false });
})();
`;

/** Metro 0.81, of React Native before 0.79, which ignores `exports`. */
export const metro: Environment = async ({ cells, tarball, folder }) => {
  await cells.check(`Metro ${VERSIONS.metro}, its defaults`, async () => {
    await makeProject(folder, [tarball, ...pinned("metro", "@babel/preset-env")], {
      "package.json": '{ "private": true }\n',
      "babel.config.js": 'module.exports = { presets: ["@babel/preset-env"] };\n',
      "entry.js": ENTRY,
      "build.js": METRO,
    });
    await runCommand(process.execPath, ["build.js"], folder);
    await assertPrints(folder, "out.js");
  });
};

/** Parcel with its defaults, which ignore `exports`. zod itself does not build there, so `/schema` is only resolved. */
export const parcel: Environment = async ({ cells, tarball, folder }) => {
  const targets = { default: { context: "node", includeNodeModules: true, outputFormat: "commonjs" } };
  await cells.check(`Parcel ${VERSIONS.parcel}, its defaults`, async () => {
    await makeProject(folder, [tarball, ...pinned("parcel", "zod")], {
      "package.json": `${JSON.stringify({ private: true, targets })}\n`,
      "entry.js": ENTRY,
      "schema.js": 'export { parseFact } from "us-peru-relations/schema";\n',
    });
    const options = ["--dist-dir", "out", "--no-source-maps", "--no-cache"];
    await runCommand("npx", ["parcel", "build", "entry.js", "schema.js", ...options], folder);
    await assertPrints(folder, "out/entry.js");
  });
};

const ESLINT_CONFIG = `
import plugin from "eslint-plugin-import";
export default [{ ...plugin.flatConfigs.recommended, languageOptions: { ecmaVersion: 2022, sourceType: "module" } }];
`;

/** eslint-plugin-import, recommended rules: every entry resolves, a name that is not exported is found. */
export const eslintPluginImport: Environment = async ({ cells, tarball, folder }) => {
  const version = VERSIONS["eslint-plugin-import"];
  const schema = 'import { parseFact } from "us-peru-relations/schema";\nconsole.log(parseFact);\n';
  await makeProject(folder, [tarball, ...pinned("eslint", "eslint-plugin-import", "zod")], {
    "eslint.config.js": ESLINT_CONFIG,
    "entry.js": ENTRY + schema,
    "wrong.js": 'import { growthh } from "us-peru-relations";\nconsole.log(growthh);\n',
  });
  await cells.check(`eslint-plugin-import ${version}, recommended`, () =>
    runCommand("npx", ["eslint", "entry.js"], folder),
  );
  await cells.check(`eslint-plugin-import ${version} finds a wrong name`, () =>
    assert.rejects(runCommand("npx", ["eslint", "wrong.js"], folder), /growthh not found in 'us-peru-relations'/),
  );
};
