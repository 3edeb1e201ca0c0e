import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What of a built package a dated module keeps: the main entry with what it shares, and the data. */
const KEPT = /^(?:index|chunk-|document-|fact-|locale-|types\.|facts\.(?:csv|json)|source\.txt)/;

/** The entries of a dated module, as `exports` in package.json name them. */
function exportsOf(name: string): Record<string, unknown> {
  const at = (file: string) => `./dist/${name}/${file}`;
  return {
    [`./${name}`]: {
      import: { types: at("index.d.ts"), default: at("index.js") },
      require: { types: at("index.d.cts"), default: at("index.cjs") },
    },
    [`./${name}/facts.json`]: at("facts.json"),
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

  mkdirSync(target, { recursive: true });
  for (const file of readdirSync(dist).filter((each) => KEPT.test(each))) {
    copyFileSync(join(dist, file), join(target, file));
  }

  const path = join(root, "package.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  const { "./package.json": own, ...entries } = manifest.exports;
  manifest.exports = { ...entries, ...exportsOf(name), "./package.json": own };
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}
