import { describe, expect, it } from "vitest";
import { judge } from "./judge.ts";
import { mutantKinds } from "./mutantKinds.ts";

/** Kinds the text decides in all cases but a few, which only a reader can: those show on the review page. */
const MOSTLY_DECIDED = ["two list items merged", "a list item split", "a list item shortened", "a word of a name"];

/** Kinds only a reader can decide: not every one has a rule that refuses it. */
const FOR_READERS = [
  "a topic dropped or added",
  "a label",
  "a note",
  "a ground",
  "a reason of an exemption",
  "a name of ours for an agency",
  "an address or publisher of the document",
];

const rows: string[] = [];

describe("no mistake in the data goes unseen", { timeout: 600_000 }, () => {
  it.each(Object.keys(mutantKinds))("%s", (kind) => {
    const mutants = mutantKinds[kind]?.() ?? [];
    const verdicts = mutants.map(judge);
    const refused = verdicts.filter((verdict) => verdict === "refused").length;
    const shown = verdicts.filter((verdict) => verdict === "shown").length;
    const rate = `${((100 * refused) / mutants.length).toFixed(1)} %`;
    rows.push(`| ${kind} | ${mutants.length} | ${refused} | ${rate} | ${shown} |`);

    expect(mutants.length).toBeGreaterThan(0);
    expect(mutants.filter((_, index) => verdicts[index] === "unseen")).toEqual([]);
    if (![...MOSTLY_DECIDED, ...FOR_READERS].includes(kind)) {
      expect(mutants.filter((_, index) => verdicts[index] === "shown")).toEqual([]);
    }
    if (MOSTLY_DECIDED.includes(kind)) expect(refused / mutants.length).toBeGreaterThan(0.9);
  });

  it("is told by kind in mutants.md", async () => {
    const head = [
      "# Mistakes in the data, planted one at a time",
      "",
      "Each is refused by a rule, or it shows as a change of `docs/review.md`. None goes unseen.",
      "",
      "| kind | tried | refused | rate | shown for review |",
      "| --- | ---: | ---: | ---: | ---: |",
    ];
    await expect(`${[...head, ...rows].join("\n")}\n`).toMatchFileSnapshot("mutants.md");
  });
});
