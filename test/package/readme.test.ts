import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { facts, ledger } from "../../src/index.ts";

const readme = readFileSync("README.md", "utf8");
const commands = [...readme.matchAll(/```sh\n(npm ci.*)\n```/g)].map(([, command]) => command);

describe("README", () => {
  test("has two commands for a fresh clone: the main job and the tests", () => {
    expect(commands).toEqual(["npm ci && npm start", "npm ci && npm test"]);
  });

  test("gives the test command that CI runs", () => {
    const lines = readFileSync(".ci/run", "utf8").split("\n");
    expect(lines.map((line) => line.trim())).toContain(commands[1]);
  });

  test("gives the counts that the data has", () => {
    expect(readme).toContain(`All ${facts.length} facts`);
    const { tokens, covered, exempted } = ledger;
    expect(readme.replace(/\s+/g, " ")).toContain(
      `${tokens}, of which ${covered} are held by facts and ${exempted} are exempted`,
    );
  });

  test("links to files that exist", () => {
    const files = [...readme.matchAll(/\]\((?!https?:)(.*?)\)/g)].map(([, file]) => file as string);
    expect(files.length).toBeGreaterThan(9);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
