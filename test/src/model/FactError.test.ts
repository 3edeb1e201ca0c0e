import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { transform } from "esbuild";
import { expect, test } from "vitest";
import { FactError } from "../../../src/model/FactError.ts";

test("is an error that says what was expected and what to do", () => {
  const cause = new TypeError("no");
  const error = new FactError("no-date", ["a"], "x expected a date.", "Pass one.", { cause });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    code: "no-date",
    facts: ["a"],
    reason: "x expected a date.",
    remedy: "Pass one.",
    cause,
  });
  expect(error.message).toBe("x expected a date. Pass one.");
  expect(new FactError("no-date", [], "a", "b")).not.toHaveProperty("cause");
});

test("is an instance of the class of any copy of the package, and nothing else is", async () => {
  const source = readFileSync("src/model/FactError.ts", "utf8");
  const { code } = await transform(source, { loader: "ts", minify: true, format: "cjs" });
  const module = { exports: {} as { FactError: typeof FactError } };
  new Function("module", "exports", code)(module, module.exports);
  const Other = module.exports.FactError;

  const error: unknown = new Other("no-date", [], "No date.", "Pass one.");
  expect([error instanceof FactError, error instanceof Other, error instanceof Error]).toEqual([true, true, true]);
  expect(new FactError("no-date", [], "No date.", "Pass one.")).toBeInstanceOf(Other);
  for (const value of [new Error("No date."), { name: "FactError" }, "FactError", null, undefined, 5]) {
    expect(value instanceof FactError).toBe(false);
  }
});

test("keeps its name where a bundler shortens names", async () => {
  const source = readFileSync("src/model/FactError.ts", "utf8");
  const { code } = await transform(source, { loader: "ts", minify: true, format: "cjs" });
  const module = { exports: {} as { FactError: typeof FactError } };
  new Function("module", "exports", code)(module, module.exports);
  const error = new module.exports.FactError("no-date", [], "No date.", "Pass one.");

  expect(error.name).toBe("FactError");
  expect(String(error)).toBe("FactError: No date. Pass one.");
  expect(inspect(error)).toMatch(/^FactError: No date\. Pass one\.\n/);
});
