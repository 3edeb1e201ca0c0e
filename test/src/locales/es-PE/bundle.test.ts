import { build } from "esbuild";
import { describe, expect, it } from "vitest";

/** What a bundler keeps of an import. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: "ts" },
    ...{ bundle: true, minify: true, write: false, format: "esm", charset: "utf8", platform: "neutral" },
  });
  return outputFiles?.[0]?.text ?? "";
}

describe("who writes only English", () => {
  it("carries no Spanish, and with format no sentence of explain", async () => {
    const format = await bundle('export { format } from "./src/index.ts";');
    expect(format).toContain("with no upper bound");
    expect(format).not.toMatch(/millones|límite|documento|can’t be added up|Relations With Peru/);
    expect(Buffer.byteLength(format)).toBeLessThan(17_400);
    const explain = await bundle('export { explain } from "./src/index.ts";');
    expect(explain).toContain("can’t be added up");
    expect(explain).not.toMatch(/millones|límite/);
  });

  it("and who imports Spanish has all of it", async () => {
    const spanish = await bundle('export { esPE } from "./src/locales/es-PE/index.ts";');
    expect(spanish).toContain("no se pueden sumar");
    expect(spanish).toContain("Comisión Fulbright del Perú");
  });
});
