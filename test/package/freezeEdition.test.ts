import { copyFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { freezeEdition } from "../../pipeline/edition/freezeEdition.ts";

const root = mkdtempSync(join(tmpdir(), "freeze-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
cpSync("dist", join(root, "dist"), { recursive: true });
copyFileSync("package.json", join(root, "package.json"));
freezeEdition(root, "2022");
// As the next build does.
cpSync(join(root, "editions"), join(root, "dist"), { recursive: true });

describe("a frozen edition", () => {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

  test("is an entry of the package beside the new one", async () => {
    const { default: path } = exports["./2022"].import;
    const dated = await import(pathToFileURL(join(root, path)).href);
    const main = await import(pathToFileURL(join(root, exports["."].import.default)).href);
    expect(dated.goodsTrade2021).toEqual(main.goodsTrade2021);
    expect(main.growth(dated.goodsTrade2009, main.goodsTrade2021).percent.value.toFixed(2)).toBe("89.01");
  });

  test("is required, too, and has its data files", () => {
    const dated = createRequire(import.meta.url)(join(root, exports["./2022"].require.default));
    expect(dated.facts).toEqual(JSON.parse(readFileSync(join(root, exports["./2022/facts.json"].default), "utf8")));
    expect(readFileSync(join(root, exports["./2022/source.txt"]), "utf8")).toBe(
      readFileSync("data/source.txt", "utf8"),
    );
  });

  test("names files that are there, types among them", () => {
    for (const path of JSON.stringify(exports).match(/\.\/dist\/2022\/[^"]+/g) ?? []) {
      expect(() => readFileSync(join(root, path))).not.toThrow();
    }
  });

  test("has every file that its files import", () => {
    const folder = join(root, "dist/2022");
    const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => /\.c?[jt]s$/.test(file));
    const imports = files.flatMap((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      const paths = [...text.matchAll(/(?:from|require\(|import) ?["']\.\/(.+?)["']/g)].map(
        ([, path]) => path as string,
      );
      const named = paths.map((path) => (/\.d\.c?ts$/.test(file) ? path.replace(/\.(c?)js$/, ".d.$1ts") : path));
      return named.map((path) => join(dirname(file), path));
    });
    expect(imports.length).toBeGreaterThan(10);
    expect(imports.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  test("speaks Spanish as well", async () => {
    const dated = await import(pathToFileURL(join(root, exports["./2022"].import.default)).href);
    const { esPE } = await import(pathToFileURL(join(root, exports["./2022/es-PE"].import.default)).href);
    expect(dated.format(dated.goodsTrade2021, { locale: esPE })).toBe("USD 17,200 millones");
  });

  test("never changes: a second freeze under the same name is refused", () => {
    expect(() => freezeEdition(root, "2022")).toThrow("editions/2022/ exists already. A frozen edition never changes.");
  });
});

test("an edition is named by its year or month", () => {
  expect(() => freezeEdition(root, "old")).toThrow(
    'freeze expected a year or a month such as 2022 or 2022-06, received "old".',
  );
});

test("nothing is frozen before a build", () => {
  expect(() => freezeEdition(join(root, "editions"), "2023")).toThrow("Run npm run build first.");
});
