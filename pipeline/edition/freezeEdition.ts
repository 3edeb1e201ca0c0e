import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a dated module keeps of a built package, besides what these files import: both languages and the data. */
const KEPT = [
  ...["index", "es-PE"].flatMap((entry) => ["js", "cjs", "d.ts", "d.cts"].map((format) => `${entry}.${format}`)),
  ...["facts.json", "facts.json.d.ts", "facts.json.d.cts", "facts.csv", "source.txt", "cjs/package.json"],
];

const IMPORTED = /(?:from|import|require\()\s*["']\.\/([^"']+)["']/g;

/** The file that a declaration means where it imports `./x.cjs` or `./x.js`. */
function declared(path: string, importer: string): string {
  return /\.d\.c?ts$/.test(importer) ? path.replace(/\.(c?)js$/, ".d.$1ts") : path;
}

/** The files of a folder that some of them import, directly or not, with those themselves. */
function withImports(folder: string, files: readonly string[]): Set<string> {
  const found = new Set(files);
  for (const file of found) {
    if (!/[jt]s$/.test(file)) continue;
    for (const [, path = ""] of readFileSync(join(folder, file), "utf8").matchAll(IMPORTED)) {
      found.add(join(dirname(file), declared(path, file)));
    }
  }
  return found;
}

/** The entries of a dated module, as `exports` in package.json name them. */
function exportsOf(name: string): Record<string, unknown> {
  const at = (file: string) => `./dist/${name}/${file}`;
  const module = (entry: string) => ({
    import: { types: at(`${entry}.d.ts`), default: at(`${entry}.js`) },
    require: { types: at(`${entry}.d.cts`), default: at(`${entry}.cjs`) },
  });
  return {
    [`./${name}`]: module("index"),
    [`./${name}/es-PE`]: module("es-PE"),
    [`./${name}/facts.json`]: { types: at("facts.json.d.cts"), default: at("facts.json") },
    [`./${name}/facts.csv`]: at("facts.csv"),
    [`./${name}/source.txt`]: at("source.txt"),
  };
}

/**
 * Keeps the built package as a dated module: copies it from `dist/` to `editions/NAME/`, which every later build publishes
 * as it stands, and adds its entries to package.json.
 */
export function freezeEdition(root: string, name: string): void {
  const [dist, target] = [join(root, "dist"), join(root, "editions", name)];
  if (!/^\d{4}(?:-\d{2})?$/.test(name)) {
    throw new Error(`freeze expected a year or a month such as 2022 or 2022-06, received ${JSON.stringify(name)}.`);
  }
  if (!existsSync(join(dist, "index.cjs")))
    throw new Error("freeze expected a built package. Run npm run build first.");
  if (existsSync(target)) throw new Error(`editions/${name}/ exists already. A frozen edition never changes.`);

  for (const file of withImports(dist, KEPT)) cpSync(join(dist, file), join(target, file));

  const path = join(root, "package.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  const { "./package.json": own, ...entries } = manifest.exports;
  manifest.exports = { ...entries, ...exportsOf(name), "./package.json": own };
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}
