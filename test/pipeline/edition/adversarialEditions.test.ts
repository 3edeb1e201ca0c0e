import { describe, expect, test } from "vitest";
import { compareEditions } from "../../../pipeline/edition/compareEditions.ts";
import { draftData } from "../../../pipeline/edition/draftData.ts";
import { reportText } from "../../../pipeline/edition/reportText.ts";
import { loadData } from "../../../pipeline/verify/loadData.ts";
import { replaced, stored, storedJson } from "./editions.ts";

const { data } = loadData("data");
if (data === undefined) throw new Error("the stored data does not verify");

const trade =
  "Two-way trade in goods between the United States and Peru increased from $9.1 billion in 2009 to $17.2 billion in 2021, driving growth and employment in both countries.";

/** Facts of the sentence that lists the organizations. */
const memberships = Object.fromEntries(
  data.facts.flatMap(({ value }) => (value.kind === "membership" ? [[value.id, ["words"]]] : [])),
);

/** What a new text makes of each fact: its changes as `field: from → to`, or its status. */
function readAs(text: string) {
  const report = compareEditions(data as NonNullable<typeof data>, text, "new.txt");
  const draft = draftData(report, storedJson, Buffer.from(text));
  const facts = new Map(
    report.outcomes.map((outcome) => [
      outcome.fact.id,
      outcome.status === "changed"
        ? outcome.changes.map(({ field, from, to }) =>
            field === "words" || field === "typography" ? field : `${field}: ${from} → ${to}`,
          )
        : outcome.status,
    ]),
  );
  const notSame = [...facts].filter(([, outcome]) => outcome !== "unchanged");
  const anchored = [...draft.files].flatMap(([file, content]) =>
    file.startsWith("facts/")
      ? (JSON.parse(String(content)) as { id: string; source: { quote: string; start: number; end: number } }[])
      : [],
  );
  const tokens = report.unaccounted.map(({ token }) => token.text);
  return { report, draft, facts, notSame: Object.fromEntries(notSame), anchored, tokens };
}

/** Every anchored quote stands where the draft says, once in each text. */
function expectSound(text: string, { anchored, draft }: ReturnType<typeof readAs>): void {
  for (const { source } of anchored) {
    expect(text.slice(source.start, source.end)).toBe(source.quote);
    expect([text, stored].map((each) => each.split(source.quote).length)).toEqual([2, 2]);
  }
  const exemptions = JSON.parse(String(draft.files.get("exemptions.json"))) as { text: string; starts: number[] }[];
  for (const { text: word, starts } of exemptions) {
    expect(new Set(starts).size).toBe(starts.length);
    for (const start of starts) expect(text.slice(start, start + word.length)).toBe(word);
  }
}

/** Edits of one place, the facts they change and how, and the new words that nothing accounts for. */
const EDITS: readonly (readonly [
  name: string,
  edits: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, readonly string[] | string>>,
  tokens: readonly string[],
])[] = [
  [
    "a number",
    { "more than $98 million": "more than $89 million" },
    { "foreign-assistance-2021": ["number: $98 million → $89 million"] },
    [],
  ],
  [
    "a number written otherwise",
    { "more than $98 million": "more than $98.0 million" },
    { "foreign-assistance-2021": ["number: $98 million → $98.0 million"] },
    [],
  ],
  [
    "a number in full",
    { "more than $98 million": "more than $98,000,000" },
    { "foreign-assistance-2021": ["number: $98 million → $98,000,000"] },
    [],
  ],
  [
    "a scale",
    { "more than $3.7 billion": "more than $3.7 trillion" },
    {
      "usaid-investment": ["number: $3.7 billion → $3.7 trillion"],
      "usaid-years-in-peru": ["words"],
      "usaid-programs": ["words"],
      "usaid-program-purposes": ["words"],
    },
    [],
  ],
  [
    "a hedge put in",
    { "contributed $240 million": "contributed nearly $240 million" },
    { "venezuelan-support-contributed": ["hedge: null → nearly"] },
    [],
  ],
  [
    "a hedge left out",
    { "provided more than $98 million": "provided $98 million" },
    { "foreign-assistance-2021": ["hedge: more than → null"] },
    [],
  ],
  [
    "a hedge that nobody understands",
    { "provided more than $98 million": "provided well more than $98 million" },
    { "foreign-assistance-2021": ["hedge: more than → a hedge that is not understood"] },
    [],
  ],
  [
    "a date",
    { "funds to Peru in 2021": "funds to Peru in 2023" },
    { "foreign-assistance-2021": ["date: in 2021 → in 2023"] },
    [],
  ],
  [
    "a number written in a word",
    { "construction of 18 Regional": "construction of eighteen Regional" },
    {
      "southern-command-investment": ["words"],
      "southern-command-projects": ["words"],
      "emergency-operations-centers": ["number: 18 → eighteen"],
    },
    [],
  ],
  [
    "a number left out",
    { "in 287 projects in Peru": "in projects in Peru" },
    {
      "southern-command-investment": ["words"],
      "southern-command-projects": ["number: 287 → null"],
      "emergency-operations-centers": ["words"],
    },
    [],
  ],
  [
    "a range in the place of a number",
    { "for 31 conservation projects": "for between 31 and 35 conservation projects" },
    {
      "ambassadors-fund-assistance": ["words"],
      "ambassadors-fund-projects": ["number: 31 → between 31 and 35"],
      "ambassadors-fund-regions": ["words"],
    },
    [],
  ],
  [
    "a range with a dash",
    { "for 31 conservation projects": "for 31–35 conservation projects" },
    {
      "ambassadors-fund-assistance": ["words"],
      "ambassadors-fund-projects": ["number: 31 → 31–35"],
      "ambassadors-fund-regions": ["words"],
    },
    [],
  ],
  [
    "another number put in before",
    { "for 31 conservation projects": "for 5 museums and 31 conservation projects" },
    {
      "ambassadors-fund-assistance": ["words"],
      "ambassadors-fund-projects": ["words"],
      "ambassadors-fund-regions": ["words"],
    },
    ["5"],
  ],
  [
    "two numbers exchanged",
    { "$9.1 billion in 2009 to $17.2 billion in 2021": "$17.2 billion in 2009 to $9.1 billion in 2021" },
    {
      "goods-trade-2009": ["number: $9.1 billion → $17.2 billion"],
      "goods-trade-2021": ["number: $17.2 billion → $9.1 billion"],
      "goods-trade-effects": ["words"],
    },
    [],
  ],
  [
    "two dates exchanged",
    { "$9.1 billion in 2009 to $17.2 billion in 2021": "$9.1 billion in 2021 to $17.2 billion in 2009" },
    {
      "goods-trade-2009": ["date: in 2009 → in 2021"],
      "goods-trade-2021": ["date: in 2021 → in 2009"],
      "goods-trade-effects": ["words"],
    },
    [],
  ],
  [
    "a date in the place of “last year”",
    { "$137 million in Peru last year": "$137 million in Peru in 2023" },
    { "usaid-investment-last-year": ["date: last year → in 2023"] },
    [],
  ],
  [
    "a day",
    { "As of June 10, 2022": "As of June 12, 2022" },
    { "venezuelan-support-contributed": ["date: As of June 10, 2022 → As of June 12, 2022"] },
    [],
  ],
  [
    "a rate",
    { "90,000 students every month": "90,000 students every year" },
    {
      "binational-centers": ["words"],
      "binational-center-branch-offices": ["words"],
      "binational-center-students": ["date: every month → every year"],
      "binational-center-services": [expect.stringMatching(/^item: opportunities .* → opportunities .*every year/)],
    },
    [],
  ],
  [
    "an address and a telephone number",
    { "1700 Massachusetts Avenue": "1800 Massachusetts Avenue", "833-9860": "833-9861" },
    {
      "embassy-of-peru-maintained": ["words"],
      "embassy-of-peru-address": ["address: 1700 Massachusetts Avenue, NW → 1800 Massachusetts Avenue, NW"],
      "embassy-of-peru-telephone": ["telephone: (202) 833-9860 → (202) 833-9861"],
      washington: ["words"],
    },
    [],
  ],
  [
    "a sentence changed, and a new one behind it",
    { "funds to Peru in 2021. The": "funds to Peru in 2023. More came later from many sides. The" },
    { "foreign-assistance-2021": ["date: in 2021 → in 2023"] },
    ["More"],
  ],
  [
    "an agency renamed",
    { "the U.S. Agency for International Development has": "the U.S. Agency for Global Development has" },
    Object.fromEntries(
      ["usaid-years-in-peru", "usaid-investment", "usaid-programs", "usaid-program-purposes"].map((id) => [
        id,
        ["agency: U.S. Agency for International Development → U.S. Agency for Global Development"],
      ]),
    ),
    ["Global"],
  ],
  [
    "an item put in",
    {
      "Asia-Pacific Economic Cooperation, International":
        "Asia-Pacific Economic Cooperation, Pacific Alliance, International",
    },
    { ...memberships, "international-organizations": ["item: null → Pacific Alliance"] },
    ["Pacific", "Alliance"],
  ],
  [
    "an item put in at the end",
    { "World Bank, and World Trade Organization": "World Bank, World Trade Organization, and Pacific Alliance" },
    { ...memberships, "international-organizations": ["item: null → Pacific Alliance"] },
    ["Pacific", "Alliance"],
  ],
  [
    "an item put in at the beginning",
    { "including the United Nations, Org": "including the Pacific Alliance, the United Nations, Org" },
    { ...memberships, "international-organizations": ["item: null → Pacific Alliance"] },
    ["Pacific", "Alliance"],
  ],
  [
    "an item left out",
    { "fostering regional security and peacekeeping; and": "and" },
    { "foreign-assistance-priorities": ["item: fostering regional security and peacekeeping → null"] },
    [],
  ],
  [
    "an item replaced",
    { "; fostering regional security": "; defending regional security" },
    {
      "foreign-assistance-priorities": [
        "item: fostering regional security and peacekeeping → defending regional security and peacekeeping",
      ],
    },
    [],
  ],
  [
    "an item of a list that is not understood",
    { "detect, deter, and identify": "detect, stop, and identify" },
    {
      "global-fishing-watch-agreement-entered": ["words"],
      "global-fishing-watch-agreement-aims": [
        "item: detect, deter, and identify illegal, unreported, and unregulated fishing in Peru and throughout the hemisphere → detect, stop, and identify illegal, unreported, and unregulated fishing in Peru and throughout the hemisphere",
      ],
    },
    [],
  ],
  [
    "a sentence split in two",
    { "in 2009 to $17.2 billion in 2021, driving": "in 2009. It reached $17.2 billion in 2021, driving" },
    { "goods-trade-2009": ["words"], "goods-trade-2021": ["words"], "goods-trade-effects": ["words"] },
    ["It"],
  ],
  [
    "a sentence split in two, with another number",
    { "in 2009 to $17.2 billion in 2021, driving": "in 2009. It reached $21.4 billion in 2021, driving" },
    {
      "goods-trade-2009": ["words"],
      "goods-trade-2021": ["number: $17.2 billion → $21.4 billion"],
      "goods-trade-effects": ["words"],
    },
    ["It"],
  ],
];

describe.each(EDITS)("%s", (_, edits, changes, tokens) => {
  const text = replaced(stored, edits);
  const read = readAs(text);

  test("is reported of the facts it touches, and of no other", () => {
    expect(read.notSame).toEqual(changes);
    expect(read.tokens).toEqual(tokens);
  });

  test("leaves those facts open in the draft, and anchors the others where they stand", () => {
    expectSound(text, read);
    const ids = new Set(read.anchored.map(({ id }) => id));
    expect(Object.keys(changes).filter((id) => ids.has(id))).toEqual([]);
  });
});

describe("one consulate in the place of another that is there already", () => {
  const text = replaced(stored, { "Denver, Hartford, Houston": "Denver, Boston, Houston" });
  const read = readAs(text);

  test("is an item and a name that changed", () => {
    expect(read.notSame).toMatchObject({
      "consulates-general": ["item: Hartford → Boston"],
      hartford: ["name: Hartford → Boston"],
      boston: ["words"],
    });
    expect(reportText(read.report, read.draft)).toContain("    - item: “Hartford” → “Boston”\n");
    expectSound(text, read);
  });
});

test("an item printed twice that is left out once is an item that is gone", () => {
  const text = replaced(stored, { "Washington, and New York.": "and Washington." });
  expect(readAs(text).notSame).toMatchObject({ "consulates-general": ["item: New York → null"] });
});

describe("a sentence that stands a second time elsewhere", () => {
  const text = replaced(stored, { "\n\nBilateral Representation\n": `\n\n${trade}\n\nBilateral Representation\n` });
  const read = readAs(text);

  test("leaves its facts open between the two places", () => {
    expect(read.notSame).toEqual({});
    const outcome = read.report.outcomes.find(({ fact }) => fact.id === "goods-trade-2021");
    expect(outcome?.status === "unchanged" && outcome.places).toHaveLength(2);
    expect(read.draft.open).toContainEqual(
      expect.objectContaining({ id: "goods-trade-2021", reason: "its quote stands 2 times" }),
    );
    expect(read.draft.open).toContainEqual(expect.objectContaining({ id: "goods-trade-increased" }));
    expectSound(text, read);
  });

  test("and again once, in another place, is not where it was: the words alone do not tell", () => {
    const moved = replaced(text, { [`${trade} Bilateral food`]: "Bilateral food" });
    const again = readAs(moved);
    expect(again.report.outcomes.find(({ fact }) => fact.id === "goods-trade-2021")).toMatchObject({
      status: "unchanged",
      movedTo: "Peru’s Membership in International Organizations",
    });
    expectSound(moved, again);
  });
});

test("two sentences joined to one are changed, and neither is gone", () => {
  const text = replaced(stored, {
    "the bilateral relationship. The PTPA sets": "the bilateral relationship, and the PTPA sets",
  });
  const read = readAs(text);
  expect(read.facts.get("trade-promotion-agreement-in-force")).toEqual(["words"]);
  expect(read.facts.get("trade-promotion-agreement-standards")).toEqual(["words"]);
  expect(Object.values(read.notSame)).not.toContain("gone");
  expectSound(text, read);
});

test("a paragraph that moved is not changed, and its facts are anchored at its new place", () => {
  const paragraph = /Since 2006, the Department of Defense.*\n\n/.exec(stored)?.[0] ?? "";
  const text = replaced(stored, {
    [paragraph]: "",
    "Bilateral Representation\n": `Bilateral Representation\n\n${paragraph}`,
  });
  const read = readAs(text);
  expect(read.notSame).toEqual({});
  expect(read.tokens).toEqual([]);
  const projects = read.anchored.find(({ id }) => id === "southern-command-projects");
  expect(projects?.source.start).toBe(text.indexOf("Since 2006, the Department of Defense"));
  expectSound(text, read);
});

describe("typography alone", () => {
  test.each([
    ["straight apostrophes", (text: string) => text.replaceAll("’", "'")],
    ["no-break spaces before numbers", (text: string) => text.replace(/ (?=\$?\d)/g, "\u00A0")],
    ["no-break spaces after numbers", (text: string) => text.replace(/(?<=\d) (?=[a-z])/g, "\u00A0")],
    ["other dashes", (text: string) => text.replaceAll("–", "—")],
  ])("%s change no number, date, name or item", (_, edit) => {
    const text = edit(stored);
    const read = readAs(text);
    const outcomes = Object.values(read.notSame);
    expect(outcomes.length).toBeGreaterThan(0);
    expect([...new Set(outcomes.flat())]).toEqual(["typography"]);
    expect(reportText(read.report, read.draft)).toContain("    - typography only: ");
    expectSound(text, read);
  });

  test("line ends of Windows move every fact and change none", () => {
    const text = stored.replaceAll("\n", "\r\n");
    const read = readAs(text);
    expect(read.notSame).toEqual({});
    expect(read.tokens).toEqual([]);
    const [first, ...rest] = read.anchored;
    expect(rest.length).toBeGreaterThan(150);
    expect(first?.source.start).toBeGreaterThan(stored.indexOf(first?.source.quote ?? ""));
    expectSound(text, read);
  });
});

describe("the first word of a sentence", () => {
  test("that now begins another sentence only is left open, not moved there", () => {
    const text = replaced(stored, {
      "Today, USAID’s targeted strategy": "USAID’s targeted strategy",
      "Original source": "Today the pages are archived. Original source",
    });
    const read = readAs(text);
    const exempt = JSON.parse(String(read.draft.files.get("exemptions.json"))) as { text: string }[];
    expect(exempt.map((each) => each.text)).not.toContain("Today");
    expect(read.draft.open).toContainEqual(expect.objectContaining({ id: expect.stringContaining("“Today” at") }));
  });
});

describe("a text that is another sheet", () => {
  const chile = stored
    .split("\n")
    .filter((line) => line.length < 160)
    .join("\n")
    .replaceAll("Peru", "Chile");

  test("is refused though it has the headings and sentences of every sheet", () => {
    expect(() => readAs(chile)).toThrow(
      /^new\.txt: expected an edition of “U\.S\. Relations With Peru”, received a text without that title that shares \d+ of its \d+ sentences\. Check the file;/,
    );
  });

  test("under its own title is refused, too", () => {
    const other = "U.S. Relations With Peru\n\nA poem about copper.\nIt has nothing else to say.\n";
    expect(() => readAs(other)).toThrow("received a text that shares 1 of its");
  });
});
