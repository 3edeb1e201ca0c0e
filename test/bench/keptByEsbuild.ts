import { build } from "esbuild";

/** What esbuild keeps of a module that stands in `folder`, minified. */
export async function keptByEsbuild(folder: string, contents: string): Promise<string> {
  const stdin = { contents, resolveDir: folder };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: "esm", write: false });
  return outputFiles[0]?.text ?? "";
}
