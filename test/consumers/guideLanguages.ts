import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./runCommand.ts";

/** Python and R compiled to WebAssembly, so that the check needs neither on the machine. */
export const LANGUAGE_TOOLS = ["pyodide@314.0.7", "webr@0.6.0"];

interface Language {
  readonly example: string;
  /** A module script that runs `code` beside `facts.csv` and prints what it prints. */
  readonly script: (tool: (path: string) => string) => string;
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  Python: {
    example: "trade.py",
    script: (tool) => `
      import { loadPyodide } from ${JSON.stringify(tool("pyodide/pyodide.mjs"))};
      const python = await loadPyodide({ stdout: (line) => console.log(line) });
      python.FS.writeFile("facts.csv", facts);
      python.runPython(code);`,
  },
  R: {
    example: "trade.R",
    script: (tool) => `
      import { WebR } from ${JSON.stringify(tool("webr/dist/webr.mjs"))};
      const r = new WebR({ interactive: false });
      await r.init();
      await r.FS.writeFile("facts.csv", facts);
      const { output } = await (await new r.Shelter()).captureR(code);
      for (const { data } of output) console.log(data);
      process.exit();`,
  },
};

/** What the guide says its Python and R print. */
function printedInGuide(root: string): string {
  const guide = readFileSync(join(root, "docs/other-languages.md"), "utf8");
  return /```text\n([\s\S]*?)```/.exec(guide)?.[1] ?? "";
}

/** Runs the guide’s examples in other languages on the installed `facts.csv` and compares what they print. */
export const guideLanguages = Object.entries(LANGUAGES).map(([name, { example, script }]) => ({
  name,
  run: async (root: string, tool: (path: string) => string, dist: string): Promise<void> => {
    const code = readFileSync(join(root, "docs/examples", example), "utf8");
    const start = `
      import { readFileSync } from "node:fs";
      const facts = readFileSync("facts.csv");
      const code = ${JSON.stringify(code)};`;
    const printed = await runCommand(process.execPath, ["--input-type=module", "-e", start + script(tool)], dist);
    assert.equal(printed, printedInGuide(root));
  },
}));
