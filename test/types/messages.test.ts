import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** What the compiler says of each snippet of code that uses the package, however it breaks its lines. */
function compilerMessages(snippets: readonly string[]): string[] {
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
  const files = new Map(snippets.map((code, index) => [resolve(`test/types/misuse-${index}.ts`), code]));

  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => files.has(resolve(name)) || fileExists(name);
  host.getSourceFile = (name, version) => {
    const code = files.get(resolve(name));
    return code === undefined ? getSourceFile(name, version) : ts.createSourceFile(name, code, version);
  };

  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].map((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))
      .join("\n"),
  );
}

const imports = `import { goodsTrade2009, southernCommandProjects, total, usaidInvestment } from "../../src/index.ts";`;

const cases = [
  ["units, in a list written out", "total([usaidInvestment, southernCommandProjects]);", "units"],
  ["units, in a list with a name", "const list = [usaidInvestment, southernCommandProjects]; total(list);", "units"],
  ["measures, in a list written out", "total([usaidInvestment, goodsTrade2009]);", "measures"],
  ["measures, in a list with a name", "const list = [usaidInvestment, goodsTrade2009]; total(list);", "measures"],
] as const;
const messages = compilerMessages(cases.map(([, code]) => `${imports}\n${code}`));

test.each(
  cases.map(([name, , what], index) => [name, what, messages[index]] as const),
)("the compiler says in a sentence that figures have different %s", (_name, what, message) => {
  expect(message).toContain(`These figures have different ${what} and cannot be added.`);
});
