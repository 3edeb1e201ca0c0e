import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as main from "../../src/index.ts";
import { FACT_ERROR_CODES } from "../../src/model/FactError.ts";

/** The rows of the table: a code, what it means, an example, and what to do. */
const rows = readFileSync("docs/errors.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| <a"))
  .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));

const named = main as unknown as Record<string, unknown>;

function run(code: string): unknown {
  const names = Object.keys(named).filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  return new Function(...names, `return ${code};`)(...names.map((name) => named[name]));
}

test("the table has every code once, in the order in which they are defined, each with an address of its own", () => {
  expect(rows.map(([code]) => code)).toEqual(
    FACT_ERROR_CODES.map((code) => `<a id="${code}" href="#${code}">\`${code}\`</a>`),
  );
});

describe.each(rows)("%s", (code = "", meaning, example = "", remedy) => {
  test("is said in full sentences", () => {
    for (const text of [meaning, remedy]) expect(text).toMatch(/^[A-Z].*\.$/);
  });

  test("is what its example throws", () => {
    expect(() => run(example.replaceAll("`", ""))).toThrowError(
      expect.objectContaining({ name: "FactError", code: /`(.*)`/.exec(code)?.[1] }),
    );
  });
});

test("whoever adds two years of one series finds the code for it", () => {
  const row = rows.find(([code]) => code?.includes("`mixed-periods`"));
  expect(row?.[1]).toContain("two years of one series");
});
