import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describePlaces } from "../../../pipeline/commands/describePlaces.ts";
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

test("what is printed is a section and a source to paste, or says that there is none", () => {
  const printed = (words: string) => describePlaces(words, locateWords(words, text, sections));
  expect(printed("287 projects in Peru")).toBe(
    '"section": "us-assistance-to-peru",\n"source": {"quote":"287 projects in Peru","start":6021,"end":6041}\n\n',
  );
  expect(printed("288 projects")).toContain('does not print "288 projects"');
});

test("the command fails where the words are not printed", () => {
  const run = (words: string) =>
    spawnSync(process.execPath, ["--import", "tsx", "pipeline/commands/locate.ts", words], { encoding: "utf8" });
  expect(run("287 projects in Peru")).toMatchObject({ status: 0, stderr: "" });
  expect(run("288 projects")).toMatchObject({ status: 1, stdout: "" });
});
