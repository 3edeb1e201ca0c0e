import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";

const dist = resolve("dist");
const require = createRequire(import.meta.url);
const load = (name: string): Promise<Record<string, unknown>> => import(pathToFileURL(`${dist}/${name}.js`).href);

describe.each(["index", "es-PE", "schema"])("the %s entry as ES module and as CommonJS", (name) => {
  test("exports the same names", async () => {
    const names = Object.keys(await load(name)).sort();
    expect(names.length).toBeGreaterThan(0);
    expect(Object.keys(require(`${dist}/${name}.cjs`)).sort()).toEqual(names);
  });

  test("gives the same JSON of every export, in the same order of keys", async () => {
    const required = require(`${dist}/${name}.cjs`);
    for (const [key, value] of Object.entries(await load(name))) {
      expect([key, JSON.stringify(required[key])]).toEqual([key, JSON.stringify(value)]);
    }
  });
});

/** What Node prints for an error nobody catches. */
function crash(format: "module" | "commonjs"): string {
  const code = `fact("goods-trade-2012")`;
  const script =
    format === "module"
      ? `import { fact } from "${pathToFileURL(`${dist}/index.js`).href}"; ${code}`
      : `const { fact } = require("${dist}/index.cjs"); ${code}`;
  return spawnSync(process.execPath, [`--input-type=${format}`, "-e", script], { encoding: "utf8" }).stderr;
}

describe.each(["module", "commonjs"] as const)("an uncaught error in a %s", (format) => {
  const printed = crash(format);

  test("prints less than 2 kB", () => {
    expect(printed.length).toBeGreaterThan(100);
    expect(printed.length).toBeLessThan(2000);
  });

  test("names the error, the functions, the file and the line", () => {
    expect(printed).toMatch(/^FactError: .*goods-trade-2012/m);
    expect(printed).toMatch(/at fact \(.*dist\/(?:esm|cjs)\/[\w-]+\.js:\d+:\d+\)/);
    expect(printed).toMatch(/dist\/(?:esm|cjs)\/[\w-]+\.js:\d+\n +(?:throw|return) /);
  });
});

test("the error class keeps its name in both formats", async () => {
  const { FactError } = await load("index");
  expect((FactError as { name: string }).name).toBe("FactError");
  expect(require(`${dist}/index.cjs`).FactError.name).toBe("FactError");
});

test("sorting and editing the required facts.json changes no constant, before or after the package is loaded", () => {
  const load = `const main = require("${dist}/index.cjs");`;
  const edit = `const json = require("${dist}/facts.json"); json.sort((a, b) => a.label < b.label ? -1 : 1); json[0].label = "edited"; json.pop();`;
  const print = "console.log(JSON.stringify(main.facts), main.goodsTrade2021.id, main.fact('goods-trade-2021').value);";
  const run = (code: string) => spawnSync(process.execPath, ["-e", code], { encoding: "utf8" });
  const [plain, before, after] = [load + print, edit + load + print, load + edit + print].map(run);
  expect(plain?.stdout).toContain("goods-trade-2021 17200000000");
  expect(before).toMatchObject({ stdout: plain?.stdout, stderr: "" });
  expect(after).toMatchObject({ stdout: plain?.stdout, stderr: "" });
});
