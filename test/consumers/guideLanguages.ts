import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Cells } from "./cells.ts";
import { runCommand } from "./runCommand.ts";
import { pinned } from "./versions.ts";

/** Python and R compiled to WebAssembly, so that the check needs neither on the machine. */
export const LANGUAGE_PACKAGES = pinned("pyodide", "webr", "@duckdb/node-api", "datapackage", "xlsx");

const guide = readFileSync(resolve(import.meta.dirname, "../../docs/other-languages.md"), "utf8");

/** The first code block of a language in the guide, as printed there. */
function blockOf(language: string): string {
  const code = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1];
  if (code === undefined) throw new Error(`docs/other-languages.md has no block of ${language}.`);
  return code;
}

interface LanguageContext {
  readonly cells: Cells;
  /** The path of a file in the installed tools. */
  readonly tool: (path: string) => string;
  /** The folder of the installed package. */
  readonly installed: string;
}

interface FactRecord {
  readonly id: string;
  readonly unit?: string;
  readonly measure?: string;
  readonly value?: number;
}

/** Runs the guide's examples in other languages, as printed, beside the installed data files. */
export async function checkGuideLanguages({ cells, tool, installed }: LanguageContext): Promise<void> {
  const facts: FactRecord[] = JSON.parse(readFileSync(join(installed, "facts.json"), "utf8"));
  const assistance = facts.filter(({ unit, measure }) => unit === "USD" && measure === "assistance");
  const load = (path: string) => JSON.stringify(tool(path));
  const run = (script: string) => runCommand(process.execPath, ["--input-type=module", "-e", script], installed);
  const readFacts = 'import { readFileSync } from "node:fs";\nconst csv = readFileSync("facts.csv");\n';

  await cells.check("Python prints what the guide says", async () => {
    const printed = await run(`${readFacts}
      import { loadPyodide } from ${load("pyodide/pyodide.mjs")};
      const python = await loadPyodide({ stdout: (line) => console.log(line) });
      python.FS.writeFile("facts.csv", csv);
      python.runPython(${JSON.stringify(blockOf("python"))});`);
    assert.equal(printed, blockOf("text"));
  });

  await cells.check("R prints what the guide says", async () => {
    const printed = await run(`${readFacts}
      import { WebR } from ${load("webr/dist/webr.mjs")};
      const r = new WebR({ interactive: false });
      await r.init();
      await r.FS.writeFile("facts.csv", csv);
      const { output } = await (await new r.Shelter()).captureR(${JSON.stringify(blockOf("r"))});
      for (const { data } of output) console.log(data);
      process.exit();`);
    assert.equal(printed, blockOf("text"));
  });

  await cells.check("DuckDB runs the guide’s query", async () => {
    const printed = await run(`
      import { DuckDBInstance } from ${load("@duckdb/node-api/lib/index.js")};
      const connection = await (await DuckDBInstance.create(":memory:")).connect();
      const reader = await connection.runAndReadAll(${JSON.stringify(blockOf("sql"))});
      console.log(JSON.stringify(reader.getRowObjectsJson()));`);
    const rows: readonly { readonly id: string }[] = JSON.parse(printed);
    assert.deepEqual(rows.map(({ id }) => id).sort(), assistance.map(({ id }) => id).sort());
    return `${rows.length} rows`;
  });

  await cells.check("a spreadsheet reads numbers as numbers and filters as the guide says", async () => {
    const printed = await run(`${readFacts}
      import xlsx from ${load("xlsx/xlsx.js")};
      const { Sheets, SheetNames } = xlsx.read(csv.toString("utf8"), { type: "string" });
      console.log(JSON.stringify(xlsx.utils.sheet_to_json(Sheets[SheetNames[0]])));`);
    const rows: readonly (FactRecord & { readonly printed_value?: number })[] = JSON.parse(printed);
    assert.equal(rows.length, facts.length);
    const filtered = rows.filter(({ unit, measure }) => unit === "USD" && measure === "assistance");
    assert.deepEqual(
      filtered.map(({ id, printed_value }) => [id, printed_value]),
      assistance.map(({ id, value }) => [id, value]),
    );
  });

  await cells.check("a Frictionless validator reads the Data Package and every row of facts.csv", async () => {
    const rows = await runCommand(
      process.execPath,
      [
        "-e",
        `const { Package } = require(${load("datapackage")});
        (async () => {
          const data = await Package.load("datapackage.json");
          if (!data.valid) throw new Error(data.errors.map(String).join("\\n"));
          console.log((await data.getResource("facts-csv").read({ keyed: true })).length);
        })().catch((error) => { console.error(error, error.errors); process.exitCode = 1; });`,
      ],
      installed,
    );
    assert.equal(Number(rows), facts.length);
    return `${rows.trim()} rows`;
  });
}
