import { makeProject } from "../project.ts";
import { runCommand } from "../runCommand.ts";
import { pinned, VERSIONS } from "../versions.ts";
import type { Environment } from "./environment.ts";

const TEST = `import { expect, test } from "vitest";
import { FactError, fact, goodsTrade2009, goodsTrade2021, growth } from "us-peru-relations";
import facts from "us-peru-relations/facts.json";
import { factSchema } from "us-peru-relations/schema";

test("the package", () => {
  expect(growth(goodsTrade2009, goodsTrade2021).percent.value.toFixed(2)).toBe("89.01");
  expect(() => fact("no-such-fact")).toThrow(FactError);
  expect(factSchema.parse(facts[0])).toEqual(facts[0]);
});
`;

/** Vitest with its defaults. */
export const vitest: Environment = async ({ cells, tarball, folder }) => {
  await makeProject(folder, [tarball, ...pinned("vitest", "zod")], { "package.test.js": TEST });
  await cells.check(`Vitest ${VERSIONS.vitest}`, () => runCommand("npx", ["vitest", "run"], folder).then(() => {}));
};
