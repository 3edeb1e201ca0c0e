import { readdirSync, readFileSync } from "node:fs";
import { transform } from "esbuild";
import { expect, test } from "vitest";

/** The oldest browsers the README names. */
const FLOOR = ["chrome106", "edge106", "firefox116", "safari15.4"];

const scripts = ["", "esm/"].flatMap((folder) =>
  readdirSync(`dist/${folder}`).flatMap((name) => (name.endsWith(".js") ? [folder + name] : [])),
);

/** In all of them since 2020; esbuild takes none for granted, because what they match grows with Unicode. */
const supported = { "regexp-unicode-property-escapes": true };

async function lowered(code: string, target: string | string[]): Promise<string> {
  return (await transform(code, { target, supported, charset: "utf8" })).code;
}

test.each(scripts)("the syntax of %s is known to the oldest browsers", async (name) => {
  const code = readFileSync(`dist/${name}`, "utf8");
  expect(await lowered(code, FLOOR)).toBe(await lowered(code, "esnext"));
});

test("a lookbehind would be found", async () => {
  const code = "x.replace(/(?<=a)b/, 1);\n";
  expect(await lowered(code, FLOOR)).not.toBe(await lowered(code, "esnext"));
});
