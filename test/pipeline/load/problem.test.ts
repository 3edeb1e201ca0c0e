import { describe, expect, it } from "vitest";
import { formatReport } from "../../../pipeline/load/problem.ts";
import { changeEntry, changeValue, problemsOf, realFiles } from "../verify/changedData.ts";

describe("the report", () => {
  it("has nothing to say of the data as it is", () => {
    expect(problemsOf(realFiles)).toEqual([]);
  });

  it("collects the problems of all rules and names file, fact, rule, found, expected and remedy of each", () => {
    const bytes = new TextEncoder().encode(
      new TextDecoder().decode(realFiles.bytes).replace("8.9 million", "8.7 million"),
    );
    const broken = [
      (files: typeof realFiles) => changeEntry("goods-trade-2021", ["value"], () => 17, files),
      (files: typeof realFiles) => changeEntry("goods-trade-2009", ["measure"], () => "assistance", files),
      (files: typeof realFiles) => changeEntry("lima", ["topics"], () => ["weather"], files),
      (files: typeof realFiles) => changeEntry("independence-of-peru", ["date", "value"], () => "1820", files),
      (files: typeof realFiles) => changeEntry("consulates-general", ["note"], () => undefined, files),
      (files: typeof realFiles) => changeValue("exemptions.json", [1, "starts"], () => [653], files),
    ].reduce<typeof realFiles>((files, change) => change(files), { ...realFiles, bytes });
    const problems = problemsOf(broken);
    expect(new Set(problems.map(({ rule }) => rule[0]))).toEqual(
      new Set(["1", "2", "3", "4", "5", "6", "7", "8", "9"]),
    );
    const report = formatReport(problems);
    expect(report).toMatch(new RegExp(`^The data has ${problems.length} problems\\. Nothing was generated\\.\n`));
    for (const { file, fact, rule, found, expected, remedy } of problems) {
      for (const part of [file, fact, rule, found, expected, remedy]) {
        expect(part).not.toBe("");
        expect(report).toContain(part);
      }
    }
  });

  it("collects all mistakes of shape before any rule is tried", () => {
    const broken = changeEntry(
      "lima",
      ["label"],
      () => 1,
      changeEntry("cusco", ["topics"], () => []),
    );
    expect(problemsOf(broken).map(({ fact }) => fact)).toEqual(["lima", "cusco"]);
  });

  it("shows a no-break space", () => {
    const quote = "collaborating toward the enhanced peace and security of our two nations";
    const [problem] = problemsOf(changeEntry("peace-and-security-collaboration", ["source", "quote"], () => quote));
    expect(formatReport(problem ? [problem] : [])).toContain(
      `is "${quote.replace("peace and ", "peace and\\u00a0")}"\n  expected: "${quote}"`,
    );
  });

  it("counts a single problem as one", () => {
    expect(formatReport(problemsOf(changeEntry("lima", ["label"], () => 1)))).toMatch(/^The data has 1 problem\. /);
  });
});
