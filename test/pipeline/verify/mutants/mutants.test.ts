import { describe, expect, it } from "vitest";
import { judge } from "./judge.ts";
import { mutantKinds } from "./mutantKinds.ts";

/** Kinds in which the text does not decide every case; the rest of each shows on the review page. */
const FOR_READERS = new Set<string>([]);

const rows: string[] = [];

describe("no mistake in the data goes unseen", { timeout: 600_000 }, () => {
  for (const [kind, mutantsOf] of Object.entries(mutantKinds)) {
    it(kind, () => {
      const mutants = mutantsOf();
      const verdicts = mutants.map(judge);
      const count = (verdict: string) => verdicts.filter((each) => each === verdict).length;
      const [refused, shown] = [count("refused"), count("shown")];
      rows.push(
        `| ${kind} | ${mutants.length} | ${refused} | ${shown} | ${Math.round((100 * refused) / mutants.length)} % |`,
      );
      if (process.env["SHOW"])
        for (const [i, v] of verdicts.entries())
          if (v !== "refused") console.log(kind, v, JSON.stringify(mutants[i]).slice(0, 400));

      expect(mutants.length).toBeGreaterThan(0);
      expect(mutants.filter((_, index) => verdicts[index] === "unseen")).toEqual([]);
      if (!FOR_READERS.has(kind)) expect(shown).toBe(0);
    });
  }
  it("table", () => {
    console.log(rows.join("\n"));
  });
});
