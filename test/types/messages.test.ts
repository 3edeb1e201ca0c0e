import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** What the compiler says of a few lines that use the package, however it breaks them. */
function compilerMessage(lines: string): string {
  const file = resolve("test/types/misuse.ts");
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => resolve(name) === file || fileExists(name);
  host.getSourceFile = (name, version) =>
    resolve(name) === file ? ts.createSourceFile(name, lines, version) : getSourceFile(name, version);
  const program = ts.createProgram([file], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))
    .join("\n");
}

const imports = `import { goodsTrade2009, southernCommandProjects, total, usaidInvestment } from "../../src/index.ts";`;

test.each([
  ["units, in a list written out", "total([usaidInvestment, southernCommandProjects]);", "units"],
  ["units, in a list with a name", "const list = [usaidInvestment, southernCommandProjects]; total(list);", "units"],
  ["measures, in a list written out", "total([usaidInvestment, goodsTrade2009]);", "measures"],
  ["measures, in a list with a name", "const list = [usaidInvestment, goodsTrade2009]; total(list);", "measures"],
])("the compiler says in a sentence that figures have different %s", { timeout: 60_000 }, (_case, line, what) => {
  expect(compilerMessage(`${imports}\n${line}`)).toContain(`These figures have different ${what} and cannot be added.`);
});
