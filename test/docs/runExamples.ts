import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import type { ExampleBlock } from "./exampleBlocks.ts";
import { freeNames, instrumentExample } from "./instrumentExample.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const name = "us-peru-relations";

/** What came of one block. */
export interface ExampleResult {
  readonly block: ExampleBlock;
  /** How many results it shows. */
  readonly checks: number;
  /** What is wrong with it; empty when all is well. */
  readonly problems: readonly string[];
}

/** Runs inside the child process, beside the examples. */
const harness = `
import { deepStrictEqual } from "node:assert";
import { inspect } from "node:util";
const files = JSON.parse(process.argv[2]);
const report = [];
for (const { url, output } of files) {
  const printed = [];
  const problems = [];
  console.log = (...values) => printed.push(values.map((value) => typeof value === "string" ? value : inspect(value)).join(" "));
  const show = (value) => inspect(value, { depth: 6, breakLength: 100 });
  const clean = (text) => text.split("\\n").map((line) => line.trimEnd()).join("\\n").trim();
  globalThis.__example = {
    equals(actual, expected, what) {
      try { deepStrictEqual(actual, expected); }
      catch { problems.push(what + " gives " + show(actual) + ", not " + show(expected) + "."); }
    },
    prints(run, expected) {
      const before = printed.length;
      run();
      const text = printed.slice(before).join("\\n");
      if (clean(text) !== clean(expected)) problems.push("It prints " + JSON.stringify(text) + ", not " + JSON.stringify(expected) + ".");
    },
    throws(run, expected) {
      try { run(); }
      catch (error) {
        if (error.code !== expected) problems.push("It throws " + (error.code ?? error) + ", not " + expected + ".");
        return;
      }
      problems.push("It does not throw " + expected + ".");
    },
  };
  try { await import(url); } catch (error) { problems.push("It fails: " + error); }
  if (output !== null && clean(printed.join("\\n")) !== clean(output)) problems.push("It prints\\n" + printed.join("\\n") + "\\nnot\\n" + output);
  report.push(problems);
}
process.stdout.write(JSON.stringify(report));
`;

function typeProblems(sources: ReadonlyMap<string, string>): Map<string, string[]> {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts"],
    types: ["node"],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    allowJs: true,
    checkJs: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.getCurrentDirectory = () => root;
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file) ?? readFile(file);
  host.getSourceFile = (file, languageVersion, ...rest) => {
    const text = sources.get(file);
    return text === undefined
      ? getSourceFile(file, languageVersion, ...rest)
      : ts.createSourceFile(file, text, languageVersion, true);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return new Map(
    [...sources.keys()].map((file) => {
      const source = program.getSourceFile(file);
      const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [file, diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))];
    }),
  );
}

async function exportedNames(): Promise<Map<string, string>> {
  const entries = ["schema", "es-PE", "index"].map((entry) => [entry, join(root, "dist", `${entry}.js`)] as const);
  const names = new Map<string, string>();
  for (const [entry, file] of entries) {
    if (!existsSync(file)) throw new Error("The examples run against the built package: npm run build.");
    const specifier = entry === "index" ? name : `${name}/${entry}`;
    for (const exported of Object.keys(await import(pathToFileURL(file).href))) names.set(exported, specifier);
  }
  return names;
}

/** Compiles and runs blocks of code against the built package and compares every result they show. */
export async function runExamples(blocks: readonly ExampleBlock[]): Promise<ExampleResult[]> {
  const exported = await exportedNames();
  const complete = blocks.map((block) => {
    if (!block.importsImplied) return block;
    const imports = [...freeNames(block.code)].filter((free) => exported.has(free));
    const lines = imports.map((free) => `import { ${free} } from "${exported.get(free)}";`);
    return { ...block, code: `${lines.join(" ")}\n${block.code}` };
  });
  const folder = mkdtempSync(join(tmpdir(), "examples-"));
  try {
    // Linked in as an installed package, so that its sub-paths resolve as they do for a consumer.
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(root, join(folder, "node_modules", name), "dir");
    const instrumented = complete.map(instrumentExample);
    const files = instrumented.map(({ script }, index) => {
      const path = join(folder, `${index}.mjs`);
      writeFileSync(path, script);
      return { url: pathToFileURL(path).href, output: complete[index]?.output ?? null };
    });
    writeFileSync(join(folder, "harness.mjs"), harness);
    const printed = execFileSync(process.execPath, [join(folder, "harness.mjs"), JSON.stringify(files)], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const ran: string[][] = JSON.parse(printed);
    const path = (index: number) => join(root, `example-${index}.m${complete[index]?.language ?? "ts"}`);
    const typed = typeProblems(new Map(complete.map(({ code }, index) => [path(index), code])));
    return blocks.map((block, index) => ({
      block,
      checks: instrumented[index]?.checks ?? 0,
      problems: [
        ...(instrumented[index]?.problems ?? []),
        ...(typed.get(path(index)) ?? []).map((problem) => `It does not compile: ${problem}`),
        ...(ran[index] ?? ["It did not run."]),
      ],
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
