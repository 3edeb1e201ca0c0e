import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { locateWords } from "../../../pipeline/commands/locateWords.ts";
import { goodsTrade2021, sections } from "../../../src/index.ts";

const text = readFileSync("data/source.txt", "utf8");

test("the place of a quote is its fact's source", () => {
  const places = locateWords(goodsTrade2021.source.quote, text, sections);
  expect(places).toEqual([{ section: goodsTrade2021.section, source: goodsTrade2021.source }]);
});

test("words printed several times give every place", () => {
  const places = locateWords("U.S. Relations With Peru", text, sections);
  expect(places.map(({ source }) => source.start)).toEqual([0, 26]);
  expect(places.map(({ section }) => section)).toEqual([undefined, undefined]);
});

test("words that are not there, or none, give no place", () => {
  expect(locateWords("more than $99 million", text, sections)).toEqual([]);
  expect(locateWords("", text, sections)).toEqual([]);
});

test("the command prints a source to paste, and says so when there is none", () => {
  const run = (words: string) => spawnSync("npx", ["tsx", "pipeline/commands/locate.ts", words], { encoding: "utf8" });
  const printed = execFileSync("npx", ["tsx", "pipeline/commands/locate.ts", "287 projects in Peru"], {
    encoding: "utf8",
  });
  expect(printed).toContain('"source": {"quote":"287 projects in Peru","start":6021,"end":6041}');
  const missing = run("288 projects");
  expect(missing.status).toBe(1);
  expect(missing.stderr).toContain('does not print "288 projects"');
});
