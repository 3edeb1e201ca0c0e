import { describe, expect, it } from "vitest";
import { type Fact, facts } from "../../../src/index.ts";

const all: readonly Fact[] = facts;

function periodOf(id: string): object | undefined {
  const fact = all.find((each) => each.id === id);
  return fact !== undefined && "period" in fact ? fact.period : undefined;
}

describe("periods", () => {
  it("say what the text says", () => {
    const over = { written: "more than 60 years" };
    expect(periodOf("usaid-investment")).toMatchObject({ type: "cumulative", since: null, asOf: null, over });
    expect(periodOf("usaid-programs")).toMatchObject({ type: "cumulative", since: null, asOf: null, over });
    expect(periodOf("child-protection-compact-assistance")).toMatchObject({ asOf: "2022", toDate: true });
    expect(periodOf("venezuelan-crisis-assistance-announced")).toMatchObject({ date: "2022-06-10", relation: "on" });
    expect(periodOf("venezuelan-support-contributed")).toMatchObject({ type: "cumulative", asOf: "2022-06-10" });
    expect(periodOf("venezuelans-in-peru-projected")).toMatchObject({ date: "2022", relation: "byEndOf" });
  });

  it("are the document’s time for everything that it puts in the present without a date", () => {
    const present = all.flatMap((fact) =>
      "period" in fact && fact.period.type === "instant" && fact.period.date === null
        ? [`${fact.id}: ${fact.period.written}`]
        : [],
    );
    expect(present).toEqual([
      "usaid-years-in-peru: has worked",
      "usaid-technical-assistance-area-count: provides",
      "anti-trafficking-projects-assistance: invests",
      "venezuelans-in-peru: There are",
      "fishing-export-jobs: providing",
      "peruvian-students-in-us: study",
      "us-students-in-peru: study",
      "binational-centers: provides",
      "binational-center-branch-offices: provides",
      "binational-center-followers: have",
    ]);
  });

  it("are unstated only for what is told as past without a date, and for lengths of time", () => {
    const unstated = all.filter((fact) => "period" in fact && fact.period.type === "unstated").map(({ id }) => id);
    expect(unstated).toEqual([
      "independence-to-diplomatic-relations",
      "covid-assistance",
      "vaccine-doses-donated",
      "child-protection-compact-duration",
      "cultural-patrimony-mou-renewal-interval",
    ]);
  });

  it("of the Summit is the day on which it was under way", () => {
    expect(all.find(({ id }) => id === "summit-of-the-americas")).toMatchObject({ date: { relation: "during" } });
  });

  it("of a projection name who projects it", () => {
    const projected = all.flatMap((fact) =>
      "projected" in fact && fact.projected ? [[fact.id, fact.projected.by]] : [],
    );
    expect(projected).toEqual([["venezuelans-in-peru-projected", "UN"]]);
  });
});
