import { describe, expect, it } from "vitest";
import { type Fact, facts } from "../../../src/index.ts";

const all: readonly Fact[] = facts;

describe("credit", () => {
  it("is joint or several exactly where two or more agencies share it", () => {
    for (const { id, agencies, credit } of all) expect([id, credit !== undefined]).toEqual([id, agencies.length > 1]);
    const shared = all.filter(({ credit }) => credit !== undefined).map(({ id, credit }) => `${id}: ${credit}`);
    expect(shared).toEqual([
      "covid-assistance: joint",
      "covid-assistance-purpose: joint",
      "humanitarian-assistance-for-venezuelans: joint",
      // “… each provide foreign assistance.”
      "anti-trafficking-agencies: several",
      "venezuelan-integration-support: joint",
      "venezuelan-integration-means: joint",
      "venezuelan-crisis-assistance-announced: joint",
    ]);
  });

  it("goes to the agencies the text credits: which they are is read by a person, so it is pinned here", () => {
    const credited = all
      .filter(({ agencies }) => agencies.length > 0)
      .map(({ id, agencies }) => `${id}: ${agencies.join(", ")}`);
    expect(credited.join("\n")).toMatchInlineSnapshot(`
      "covid-assistance: state, usaid
      covid-assistance-purpose: state, usaid
      usaid-years-in-peru: usaid
      usaid-investment: usaid
      usaid-programs: usaid
      usaid-program-purposes: usaid
      usaid-strategy: usaid
      usaid-strategy-alignment: usaid
      usaid-technical-assistance: usaid
      usaid-technical-assistance-area-count: usaid
      usaid-technical-assistance-areas: usaid
      usaid-private-sector-investment: usaid
      usaid-investment-last-year: usaid
      usaid-regional-initiatives: usaid
      humanitarian-assistance-for-venezuelans: state, usaid
      anti-trafficking-agencies: state, usaid, labor
      child-protection-compact-assistance: state
      anti-trafficking-projects-assistance: state
      venezuelan-integration-support: state, usaid
      venezuelan-integration-means: state, usaid
      venezuelan-crisis-assistance-announced: state-prm, usaid-bha
      noaa-fishing-support: noaa
      global-fishing-watch-agreement-entered: defense-southern-command
      global-fishing-watch-agreement-aims: defense-southern-command
      global-fishing-watch-agreement: defense-southern-command
      inl-lima-anniversary: inl-lima
      inl-lima-cooperation-years: inl-lima
      peace-and-security-collaboration: inl-lima
      inl-lima-budget-fy2021: inl-lima
      inl-programs: inl
      southern-command-investment: defense-southern-command
      southern-command-projects: defense-southern-command
      emergency-operations-centers: defense-southern-command
      humanitarian-assistance-program: defense-southern-command
      peace-corps-volunteers: peace-corps
      peace-corps-community-work: peace-corps
      peace-corps-project-areas: peace-corps
      key-officers-list: state"
    `);
  });
});
