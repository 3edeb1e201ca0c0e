import { join } from "node:path";
import ts from "typescript";

const options: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  lib: ["lib.es2022.d.ts"],
  types: [],
  skipLibCheck: true,
};

/** How many types the compiler instantiates to check a module that stands in `folder`. */
export function instantiations(folder: string, code: string): number {
  const file = join(folder, "consumer.mts");
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, version, ...rest) =>
    path === file ? ts.createSourceFile(path, code, version) : getSourceFile(path, version, ...rest);
  const program = ts.createProgram([file], options, host);
  const problems = ts.getPreEmitDiagnostics(program);
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, host));
  return program.getInstantiationCount();
}

/** A consumer of three constants, a lookup, a total and a growth. */
export const TYPICAL_CONSUMER = `
  import { fact, goodsTrade2009, goodsTrade2021, growth, total, usaidInvestment } from "us-peru-relations";
  export const found = fact("inl-lima-budget-fy2021").value;
  export const sum = total([usaidInvestment, fact("usaid-investment-last-year")]);
  export const grown = growth(goodsTrade2009, goodsTrade2021).percent.value;
`;
