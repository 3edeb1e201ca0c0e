import { describe, expect, it } from "vitest";
import { completeFacts } from "../../../pipeline/emit/completeFacts.ts";
import { factModule } from "../../../pipeline/emit/factModule.ts";
import type { Agency, Section } from "../../../src/model/document.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { realData } from "../realData.ts";

const facts = completeFacts(realData);
const agencies = realData.agencies.map(({ value }) => value as Agency);
const sections = realData.document.value.sections as readonly Section[];

/** The module of a section as it is if the section has one fact. */
function moduleOf(id: string): string {
  const fact = facts.find((each) => each.id === id) as Fact;
  const section = sections.find((each) => each.id === fact.section) as Section;
  return factModule(section, [fact], agencies);
}

/** The doc comment of a fact's constant, without its stars. */
function docOf(id: string): string {
  const comment = /\/\*\*\n([\s\S]*?)\n \*\//.exec(moduleOf(id))?.[1] ?? "";
  return comment.replaceAll(/^ \* ?/gm, "");
}

describe("the module of a section", () => {
  it("declares a frozen constant of a literal type, under the words of the document", () => {
    expect(moduleOf("sudwen")).toBe(`// Generated from data/ by \`npm run generate\`. Do not edit: change the data.

import { deepFreeze } from "../model/deepFreeze.ts";
import type { Organization } from "../model/fact.ts";

/**
 * South American Wildlife Enforcement Network (SudWEN).
 *
 * > the South American Wildlife Enforcement Network (SudWEN)
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * @category Bilateral Economic Relations
 */
export const sudwen: Organization<"sudwen"> = /* @__PURE__ */ deepFreeze({
  id: "sudwen",
  kind: "organization",
  label: "South American Wildlife Enforcement Network (SudWEN)",
  section: "bilateral-economic-relations",
  topics: ["environment", "security"],
  agencies: [],
  source: { quote: "the South American Wildlife Enforcement Network (SudWEN)", start: 9010, end: 9066 },
  names: ["South American Wildlife Enforcement Network (SudWEN)"],
});
`);
  });

  it("holds the facts of its section alone and imports each of their types once, in order", () => {
    const [section] = sections as [Section];
    const module = factModule(section, facts, agencies);
    const constants = [...module.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
    expect(constants).toEqual([
      "diplomaticRelationsEstablished",
      "independenceOfPeru",
      "independenceToDiplomaticRelations",
      "unitedStates",
      "peru",
      "spain",
      "strategicPartnership",
      "sharedValues",
      "partnershipAims",
    ]);
    expect(module).toContain(
      'import type { DatedEvent, Duration, EnumeratedList, Place, Statement } from "../model/fact.ts";\n',
    );
  });

  it.each([
    ["goods-trade-2009", 'goodsTrade2009: Amount<"goods-trade-2009", 9100000000, "trade", "goods-trade">'],
    ["covid-assistance", 'covidAssistance: Amount<"covid-assistance", 78300000, "assistance", null>'],
    [
      "vaccine-doses-donated",
      'vaccineDosesDonated: Count<"vaccine-doses-donated", 2000000, "doses", "vaccine-doses", null>',
    ],
    ["fishing-export-jobs", 'fishingExportJobs: IndefiniteCount<"fishing-export-jobs", "jobs", "employment", null>'],
    ["covid-death-rate", 'covidDeathRate: Rate<"covid-death-rate", 6400, "deaths/million people", "mortality", null>'],
    [
      "agricultural-trade-growth",
      'agriculturalTradeGrowth: Percent<"agricultural-trade-growth", 167, "trade-growth", null>',
    ],
    ["usaid-years-in-peru", 'usaidYearsInPeru: Duration<"usaid-years-in-peru", 60, "presence", null>'],
    ["covid-death-rate-rank", 'covidDeathRateRank: Rank<"covid-death-rate-rank", 1, "mortality-rank", null>'],
    ["independence-of-peru", 'independenceOfPeru: DatedEvent<"independence-of-peru", "1821">'],
    ["shared-values", 'sharedValues: EnumeratedList<"shared-values">'],
    ["strong-cooperation", 'strongCooperation: Statement<"strong-cooperation">'],
    ["trade-promotion-agreement", 'tradePromotionAgreement: Agreement<"trade-promotion-agreement">'],
    ["foreign-assistance", 'foreignAssistance: Program<"foreign-assistance">'],
    ["lima", 'lima: Place<"lima">'],
    ["us-embassy-officials", 'usEmbassyOfficials: Role<"us-embassy-officials">'],
    ["covid-19", 'covid19: Term<"covid-19">'],
    ["united-nations-membership", 'unitedNationsMembership: Membership<"united-nations-membership">'],
    ["embassy-of-peru-address", 'embassyOfPeruAddress: Address<"embassy-of-peru-address">'],
    ["embassy-of-peru-telephone", 'embassyOfPeruTelephone: Telephone<"embassy-of-peru-telephone">'],
  ])("gives %s its literal type", (id, declaration) => {
    expect(moduleOf(id)).toContain(`\nexport const ${declaration} = /* @__PURE__ */ deepFreeze({\n`);
  });
});

describe("the doc comment of a fact", () => {
  it("names the agencies and whether they share one credit", () => {
    expect(docOf("covid-assistance")).toContain(
      "Agency: Department of State; U.S. Agency for International Development, jointly.\n",
    );
    expect(docOf("anti-trafficking-agencies")).toContain(
      "Agency: Department of State; U.S. Agency for International Development; Department of Labor, each by itself.\n",
    );
    expect(docOf("usaid-investment")).toContain("Agency: U.S. Agency for International Development.\n");
    expect(docOf("lima")).toContain("Agency: none credited.\n");
  });

  it("says what a figure’s words set, before the note", () => {
    expect(docOf("usaid-investment-last-year")).toMatch(
      /\.\n\nPrinted: “more than \$137 million”\. Bounds: .*\n\nNote: The document does not say whether .*\n\n@category U\.S\. Assistance to Peru$/,
    );
  });

  it("dates an event and says on what ground a date is inferred", () => {
    expect(docOf("trade-promotion-agreement-in-force")).toContain("\n\nDate: 2009\n\n");
    expect(docOf("independence-of-peru")).toContain(
      "\n\nDate: 1821, inferred. The document prints no year of independence; it puts it six years before 1827.\n\nNote: ",
    );
    expect(docOf("lima")).not.toContain("Date:");
  });

  it("lists the items of a list and says whether it is complete", () => {
    expect(docOf("shared-values")).toContain(
      "\n\nItems: democracy; security; mutually beneficial trade; human rights. The list is printed as complete.\n\n",
    );
    expect(docOf("nature-crimes")).toContain(
      "\n\nItems: wildlife; timber trafficking. “like” leaves the list open.\n\n",
    );
    expect(docOf("lima")).not.toContain("Items:");
  });

  it("has the lines of a note only where there is one", () => {
    expect(docOf("lima")).toBe(
      "Lima, Peru.\n\n> held in Lima, Peru\n\nSection: Bilateral Economic Relations. Agency: none credited.\n\n@category Bilateral Economic Relations",
    );
  });
});
