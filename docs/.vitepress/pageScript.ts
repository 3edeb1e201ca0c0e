import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "../..");

/** Bundles the page’s script with the package’s own build; a classic script, because modules do not load from disk. */
export async function buildPageScript(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, "page/document.ts")],
    absWorkingDir: root,
    outfile,
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    // The source paths of tsconfig.json would bypass the built package.
    tsconfigRaw: {},
  });
}
