import { createRequire } from "node:module";
import { expect, test } from "vitest";
import * as source from "../../src/index.ts";

const built = await import("us-peru-relations");
const required: typeof built = createRequire(import.meta.url)("us-peru-relations");

/** Tries to change, add and delete at every depth; returns the paths where that did not throw a TypeError. */
function writable(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const target = value as Record<string, unknown>;
  const writes: (() => unknown)[] = [
    () => {
      target["added"] = 1;
    },
    ...Object.keys(target).flatMap((key) => [
      () => {
        target[key] = "changed";
      },
      () => delete target[key],
    ]),
    ...(Array.isArray(value) ? [() => value.push(1), () => value.pop()] : []),
  ];
  const succeeded = writes.filter((write) => {
    try {
      write();
      return true;
    } catch (error) {
      return !(error instanceof TypeError);
    }
  });
  return [
    ...(succeeded.length > 0 ? [path] : []),
    ...Object.entries(target).flatMap(([key, branch]) => writable(branch, `${path}.${key}`)),
  ];
}

test.each([
  ["source", source],
  ["ES module", built],
  ["CommonJS", required],
])("no write to a fact, array or result of the %s succeeds, at any depth", (_, module) => {
  const { goodsTrade2009, goodsTrade2021, childProtectionCompactAssistance, foreignAssistance2021 } = module;
  const before = JSON.stringify(module.facts);
  const exported = Object.entries(module).filter(([, value]) => typeof value !== "function");
  expect(exported.length).toBeGreaterThan(module.facts.length);
  const results = {
    growth: module.growth(goodsTrade2009, goodsTrade2021),
    total: module.total([childProtectionCompactAssistance, foreignAssistance2021]),
    byAgency: module.byAgency("usaid"),
    byKind: module.byKind("amount"),
    figure: module.fact("goods-trade-2021"),
    difference: module.difference(goodsTrade2021, goodsTrade2009),
  };
  const paths = [...exported, ...Object.entries(results)].flatMap(([name, value]) => writable(value, name));
  expect(paths).toEqual([]);
  expect(JSON.stringify(module.facts)).toBe(before);
});
