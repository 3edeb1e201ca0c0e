import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A bundler: bundles and minifies `entry.js` of a folder into `out.js` beside it. */
type Bundle = (folder: string) => Promise<void>;

const load = (tools: string, path: string) => import(pathToFileURL(join(tools, "node_modules", path)).href);

/** The four bundlers, loaded from the folder they are installed in, all minifying with their usual means. */
export async function bundlers(tools: string): Promise<Readonly<Record<string, Bundle>>> {
  const esbuild = await load(tools, "esbuild/lib/main.js");
  const rollup = await load(tools, "rollup/dist/es/rollup.js");
  const { nodeResolve } = await load(tools, "@rollup/plugin-node-resolve/dist/es/index.js");
  const { default: commonjs } = await load(tools, "@rollup/plugin-commonjs/dist/es/index.js");
  const { default: json } = await load(tools, "@rollup/plugin-json/dist/es/index.js");
  const { default: webpack } = await load(tools, "webpack/lib/index.js");
  const vite = await load(tools, "vite/dist/node/index.js");
  const minify = async (code: string) => (await esbuild.transform(code, { minify: true, format: "esm" })).code;
  return {
    esbuild: async (folder) => {
      const [entry, outfile] = [join(folder, "entry.js"), join(folder, "out.js")];
      await esbuild.build({
        entryPoints: [entry],
        bundle: true,
        minify: true,
        format: "esm",
        outfile,
        logLevel: "error",
      });
    },
    rollup: async (folder) => {
      const plugins = [nodeResolve({ preferBuiltins: true }), commonjs(), json(), { renderChunk: minify }];
      const bundle = await rollup.rollup({ input: join(folder, "entry.js"), plugins });
      await bundle.write({ file: join(folder, "out.js") });
    },
    webpack: (folder) =>
      new Promise((resolve, reject) => {
        const output = { path: folder, filename: "out.js", module: true, library: { type: "module" } };
        const options = {
          mode: "production",
          entry: join(folder, "entry.js"),
          output,
          experiments: { outputModule: true },
        };
        webpack(options, (error: Error | null, stats: { hasErrors(): boolean }) =>
          error || stats.hasErrors() ? reject(error ?? new Error(String(stats))) : resolve(),
        );
      }),
    vite: async (folder) => {
      const lib = { entry: join(folder, "entry.js"), formats: ["es"], fileName: () => "out.js" };
      const build = { outDir: folder, emptyOutDir: false, minify: "esbuild", lib };
      await vite.build({ configFile: false, root: folder, logLevel: "error", build });
      writeFileSync(join(folder, "out.js"), await minify(readFileSync(join(folder, "out.js"), "utf8")));
    },
  };
}
