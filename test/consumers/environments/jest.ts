import { join } from "node:path";
import { makeProject, writeFiles } from "../project.ts";
import { runCommand } from "../runCommand.ts";
import { pinned, VERSIONS } from "../versions.ts";
import type { Environment } from "./environment.ts";

const TEST = `
test("the package", () => {
  expect(growth(goodsTrade2009, goodsTrade2021).percent.value.toFixed(2)).toBe("89.01");
  expect(() => fact("no-such-fact")).toThrow(FactError);
});
`;
const NAMES = "{ FactError, fact, goodsTrade2009, goodsTrade2021, growth }";

const TYPESCRIPT_TEST = `import ${NAMES} from "us-peru-relations";
import { factSchema } from "us-peru-relations/schema";
import facts = require("us-peru-relations/facts.json");

declare const test: (name: string, run: () => void) => void;
declare const expect: (value: unknown) => any;
const value: 17200000000 = goodsTrade2021.value;

test("the package", () => {
  expect(growth(goodsTrade2009, goodsTrade2021).percent.value.toFixed(2)).toBe("89.01");
  expect(() => (fact as (id: string) => unknown)("no-such-fact")).toThrow(FactError);
  expect([value, typeof facts, typeof factSchema.parse]).toEqual([17200000000, "object", "function"]);
});
`;

/** Jest with its defaults (CommonJS), with ES modules, and with ts-jest's preset and no tsconfig. */
export const jest: Environment = async ({ cells, tarball, folder }) => {
  const packages = [tarball, ...pinned("jest", "ts-jest", "zod"), "typescript@5.9.3"];
  await makeProject(folder, packages, { "package.json": '{ "private": true }\n' });

  const project = async (name: string, files: Readonly<Record<string, string>>, env = {}) => {
    writeFiles(join(folder, name), files);
    await runCommand("npx", ["jest"], join(folder, name), env);
  };
  await cells.check(`Jest ${VERSIONS.jest}, CommonJS`, () =>
    project("commonjs", {
      "package.json": '{ "private": true }\n',
      "package.test.js": `const ${NAMES} = require("us-peru-relations");\n${TEST}`,
    }),
  );
  const modules = { "package.json": '{ "private": true, "type": "module" }\n' };
  await cells.check(`Jest ${VERSIONS.jest}, ES modules`, () =>
    project(
      "modules",
      { ...modules, "package.test.js": `import ${NAMES} from "us-peru-relations";\n${TEST}` },
      { NODE_OPTIONS: "--experimental-vm-modules" },
    ),
  );
  await cells.check(`ts-jest ${VERSIONS["ts-jest"]}, its preset without a tsconfig`, () =>
    project("typescript", {
      "package.json": '{ "private": true, "jest": { "preset": "ts-jest" } }\n',
      "package.test.ts": TYPESCRIPT_TEST,
    }),
  );
};
