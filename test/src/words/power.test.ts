import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { power } from "../../../src/words/power.ts";

test("is what `**` gives", () => {
  for (const base of [0n, 1n, 2n, 3n, 10n, -7n]) {
    for (let exponent = 0; exponent < 40; exponent++) expect(power(base, exponent)).toBe(base ** BigInt(exponent));
  }
  expect(power(10n, 308)).toBe(10n ** 308n);
});

test("no source takes a power of a bigint by `**`", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const found = files.filter((file) => /\dn \*\*|\*\* (?:BigInt|\d+n)/.test(readFileSync(join("src", file), "utf8")));
  expect(found).toEqual([]);
});
