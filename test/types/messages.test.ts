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

const imports = `import {
  agriculturalTradeGrowth, covidDeathRateRank, figure, goodsTrade2009, multiply, perYear, ratio, southernCommandProjects,
  total, usaidInvestment,
} from "../../src/index.ts";`;

const UNITS = "These figures have different units and cannot be added.";
const MEASURES = "These figures have different measures and cannot be added.";
const DIVIDE_PERCENTS = "Divide the amounts the percents come from, or subtract percents with difference(a, b).";
const CANCEL = "These units do not cancel: multiply USD by PEN/USD, or USD/project by projects.";
const UNIT = "Give the unit: `written` names no currency and no percent.";

const cases = [
  ["units, in a list written out", "total([usaidInvestment, southernCommandProjects]);", UNITS],
  ["units, in a list with a name", "const list = [usaidInvestment, southernCommandProjects]; total(list);", UNITS],
  ["measures, in a list written out", "total([usaidInvestment, goodsTrade2009]);", MEASURES],
  ["measures, in a list with a name", "const list = [usaidInvestment, goodsTrade2009]; total(list);", MEASURES],
  ["percents to add", "total([agriculturalTradeGrowth]);", "Percents do not add up to anything."],
  [
    "ranks to add, in a list with a name",
    "const list = [covidDeathRateRank]; total(list);",
    "Ranks do not add up to anything.",
  ],
  [
    "a rank to divide",
    "ratio(covidDeathRateRank, southernCommandProjects);",
    "A rank cannot be divided: compare ranks with isLessThan(a, b).",
  ],
  ["a percent to divide by", "ratio(usaidInvestment, agriculturalTradeGrowth);", DIVIDE_PERCENTS],
  [
    "a percent to spread",
    "perYear(agriculturalTradeGrowth);",
    "Percents compound: use growth(from, to).annualPercent.",
  ],
  ["a rank to spread", "perYear(covidDeathRateRank);", "A rank is not spread over years."],
  [
    "a rank to scale",
    "multiply(covidDeathRateRank, 2);",
    "A rank cannot be scaled: compare ranks with isLessThan(a, b).",
  ],
  ["units that do not cancel", "multiply(goodsTrade2009, southernCommandProjects);", CANCEL],
  ["a value without a unit", 'figure({ id: "a", measure: "m", value: 5 });', UNIT],
  ["words without a unit", 'figure({ id: "a", measure: "m", written: "5 million" });', UNIT],
] as const;
const messages = compilerMessages(cases.map(([, code]) => `${imports}\n${code}`));

test.each(
  cases.map(([name, , sentence], index) => [name, sentence, messages[index]] as const),
)("the last line of the compiler says in a sentence what is wrong with %s", (_name, sentence, message) => {
  expect(message?.split("\n").at(-1)).toContain(sentence);
});
