import { describe, expect, test } from "vitest";
import {
  agriculturalTrade2009,
  antiTraffickingProjectsAssistance,
  binationalCenterStudents,
  childProtectionCompactAssistance,
  covidAssistance,
  difference,
  diplomaticRelationsEstablished,
  elapsed,
  explain,
  FactError,
  facts,
  figure,
  foreignAssistance2021,
  format,
  fulbrightPeruvians,
  goodsTrade2009,
  goodsTrade2021,
  growth,
  independenceOfPeru,
  peaceCorpsVolunteers,
  perYear,
  type Result,
  ratio,
  share,
  southernCommandInvestment,
  southernCommandProjects,
  total,
  totalByAgency,
} from "../../../src/index.ts";

const SOURCE = "Source: U.S. Department of State, “U.S. Relations With Peru,” which prints no date.";

describe("explain writes a paragraph that can be printed", () => {
  test("of a growth", () => {
    expect(explain(growth(goodsTrade2009, goodsTrade2021)).text).toBe(
      "From $9.1 billion (Two-way trade in goods between the United States and Peru in 2009) to $17.2 billion " +
        "(Two-way trade in goods between the United States and Peru in 2021) is growth of about 89.01 percent " +
        "(at least 87.43 and at most 90.61 percent). The change is about $8.1 billion (at least $8 billion and at most " +
        "$8.2 billion), and about 5.449 percent (at least 5.374 and at most 5.523 percent) a year compounded over 12 " +
        "years. The limits allow for the precision of $9.1 billion and $17.2 billion. The years are not said to be calendar or fiscal years. The " +
        `document’s words: “${goodsTrade2009.source.quote}” (Bilateral Economic Relations). ${SOURCE}`,
    );
  });

  test("of a decline, which it does not call growth", () => {
    const decline = growth(
      figure({ id: "a", value: 200, unit: "people", measure: "visitors", series: "visitors" }),
      figure({ id: "b", value: 100, unit: "people", measure: "visitors", series: "visitors" }),
    );
    expect(explain(decline).text).toBe(
      "From 200 people (a) to 100 people (b) is a change of -50 percent. The change is -100 people. A figure has no " +
        "date, so there are no years and no annual percent. Not from the document: a and b.",
    );
  });

  test("of a total that may be formed, with periods and stages that differ", () => {
    const { text } = explain(total([childProtectionCompactAssistance, antiTraffickingProjectsAssistance]));
    expect(text).toMatch(
      /^\$8\.9 million \(State Department support of the Child Protection Compact Partnership, through 2022\) and \$1\.43 million \(.*?\) add up to about \$10\.33 million \(at least \$10\.275 million and at most \$10\.385 million\)\./,
    );
    expect(text).toContain("The stages differ: provided (“State Department support");
    expect(text).not.toContain("child-protection-compact-assistance");
  });

  test("of a total that may not, with the pairs and their reasons", () => {
    const { text, value, conflicts } = explain(totalByAgency("usaid"));
    expect(text).toContain("may not be added up: 6 pairs of them may overlap.");
    expect(text).toContain("share an agency (U.S. Agency for International Development), at least one of them jointly");
    expect(text).toContain(
      "The same holds for 3 more of the pairs. Together they come to more than $3.7 billion, with no upper limit.",
    );
    expect(text).toContain("The limits allow for the precision of $50 million.");
    expect(text).toMatch(/^More than \$78\.3 million/);
    expect(value).toBeUndefined();
    expect(conflicts).toHaveLength(6);
  });

  test("of a total of one", () => {
    expect(explain(total([covidAssistance])).text).toMatch(
      /^The only figure is more than \$78\.3 million \(COVID-19 health and humanitarian assistance to Peru\): more than \$78\.3 million, with no upper limit\./,
    );
    expect(explain(total([peaceCorpsVolunteers])).text).toContain("The words set no limit to it either way.");
  });

  test("of a ratio, with one limit", () => {
    expect(explain(ratio(southernCommandInvestment, southernCommandProjects)).text).toBe(
      "Over $54.8 million (Southern Command’s investment in projects in Peru through its Humanitarian Assistance Program, since 2006) divided by 287 projects " +
        "(Projects in Peru through the Southern Command’s Humanitarian Assistance Program, since 2006) is more than $190,940.76 per project, with no " +
        "upper limit. The limits are those the words set of over $54.8 million. The document’s words: " +
        `“${southernCommandInvestment.source.quote}” (U.S. Assistance to Peru). ${SOURCE}`,
    );
  });

  test("of what the caller assumed", () => {
    expect(explain(share(agriculturalTrade2009, goodsTrade2009, { assumePartOf: true })).text).toContain(
      "Assumed: “Bilateral food and agricultural trade in 2009” is taken to be a part of",
    );
    expect(explain(perYear(southernCommandInvestment, { asOf: "2022" })).text).toMatch(
      /spread evenly over its years is more than \$3\.223 million per year, with no upper limit\. The values as printed give \$3\.425 million per year\. .* Assumed: The end of the period is taken to be 2022\./,
    );
  });

  test("of a difference and of the years between events", () => {
    expect(explain(difference(goodsTrade2021, goodsTrade2009)).text).toContain(" less $9.1 billion (");
    expect(explain(elapsed(independenceOfPeru, diplomaticRelationsEstablished)).text).toMatch(
      /^From 1821 \(Independence of Peru from Spain\) to 1827 \(Establishment of .*?\) it is about 6 years \(more than 5 and less than 7 years\)\. .* The date of “Independence of Peru from Spain” is inferred\./,
    );
    expect(explain(elapsed(diplomaticRelationsEstablished, "2022")).text).toMatch(
      / to 2022 it is about 195 years \(more than 194 and less than 196 years\)\./,
    );
  });

  const people = (id: string, value: number, agencies: string[] = []) =>
    figure({ id, value, unit: "people", measure: "visitors", series: "visitors", agencies });

  test("of a growth of nothing, and of one without its change", () => {
    const still = growth(people("a", 100), people("b", 100));
    expect(explain(still).text).toContain(
      "From 100 people (a) to 100 people (b) is growth of 0 percent. The change is",
    );
    const { change, ...bare } = still;
    expect(explain(bare as Result).text).not.toContain("The change is");
  });

  test("of a total of two that may not be added", () => {
    const { text } = explain(total([people("a", 10, ["x", "y"]), people("b", 20, ["x"])]));
    expect(text).toContain("10 people (a) and 20 people (b) may not be added up. ");
    expect(text).not.toContain("The same holds for");
    expect(text).toMatch(/Together they come to [^()]*\. /);
  });

  test("of a total of two that may not be added, with nothing between its sentences", () => {
    const { text } = explain(total([people("a", 10, ["x"]), people("b", 20, ["x"])]));
    expect(text).toBe(
      "10 people (a) and 20 people (b) may not be added up. A and b measure the same thing, visitors, at different times. Together they come to at " +
        "least 20 and at most 30 people. Not from the document: a and b.",
    );
  });

  test("of a result that went without some of its numbers, only what is there", () => {
    const year = (value: number) => ({ period: { type: "year", year: value, calendar: "calendar" } }) as const;
    const result = growth({ ...people("a", 100), ...year(2019) }, { ...people("b", 121), ...year(2021) });
    const { years, ...timeless } = result;
    const { annualPercent, ...uncompounded } = result;
    for (const bare of [timeless, uncompounded]) {
      expect(explain(bare as Result).text).toBe(
        "From 100 people (a, calendar year 2019) to 121 people (b, calendar year 2021) is growth of 21 percent. The " +
          "change is 21 people. Not from the document: a and b.",
      );
    }
    const { change, ...unchanged } = result;
    expect(explain(unchanged as Result).text).toMatch(/is growth of 21 percent\. Not from the document/);
    const { value, ...valueless } = difference(fulbrightPeruvians, people("a", 100) as never);
    expect(explain(valueless as Result).text).toMatch(/ is fewer than 1,800 people, with no lower limit\. The limits/);
  });

  test("of six figures, all spelt out", () => {
    const six = ["a", "b", "c", "d", "e", "f"].map((id) =>
      figure({ id, value: 1, unit: "people", measure: "visitors", agencies: [id] }),
    );
    expect(explain(total(six)).text).toContain("1 person (e) and 1 person (f) add up to 6 people.");
  });

  test("of a total of one, with an upper limit or none", () => {
    const { text } = explain(total([fulbrightPeruvians]));
    expect(text).toContain("): fewer than 1,900 people, with no lower limit.");
    expect(text).not.toContain("The words set no limit to it either way.");
    const free = explain(total([peaceCorpsVolunteers])).text;
    expect(free).toMatch(/^The only figure is [^:]*\)\. The words set no limit/);
  });

  test("of a figure a month, whose words say so already", () => {
    const { inputs } = explain(total([binationalCenterStudents]));
    expect(inputs[0]).toMatchObject({ words: "an average of 90,000 students every month", period: null });
  });

  test("of a share, with what it is of", () => {
    const { period } = foreignAssistance2021;
    const part = figure({ id: "own", value: 33_000_000, unit: "USD", measure: "assistance", period });
    const { text } = explain(share(part, foreignAssistance2021, { assumePartOf: true }));
    expect(text).toMatch(
      /^\$33,000,000 \(own, 2021\) is less than 33\.68 percent \(more than 0 and less than 33\.68 percent\) of more than \$98 million \(Foreign Assistance funds provided to Peru, 2021\)\. The limits/,
    );
  });

  test("of a difference with an upper limit, the value at it", () => {
    const own = figure({ id: "own", value: 100, unit: "people", measure: "scholars" });
    const { text } = explain(difference(fulbrightPeruvians, own));
    expect(text).toContain(" less 100 people (own) is fewer than 1,800 people, with no lower limit. The limits");
  });

  test("of a difference with both limits or none, once", () => {
    const both = explain(difference(goodsTrade2021, goodsTrade2009)).text;
    expect(both).toContain(" is about $8.1 billion (at least $8 billion and at most $8.2 billion). The limits");
    const own = figure({ id: "own", value: 10, unit: "volunteers", measure: "visitors" });
    const free = explain(difference(peaceCorpsVolunteers, own)).text;
    expect(free).toMatch(/ less 10 volunteers \(own\) is about [\d,]+ volunteers\. The words set no limit/);
  });

  test("of many figures, cut and counted", () => {
    const figures = Array.from({ length: 10 }, (_, index) =>
      figure({
        id: `own-${index}`,
        value: 10 + index,
        unit: "people",
        measure: "visitors",
        agencies: [`agency ${index}`],
      }),
    );
    const { text, inputs } = explain(total(figures));
    expect(text).toBe(
      "10 people (own-0), 11 people (own-1), 12 people (own-2), 13 people (own-3), 14 people (own-4), 15 people " +
        "(own-5) and 4 more add up to 145 people. Not from the document: own-0, own-1, own-2, own-3 and 6 more.",
    );
    expect(inputs).toHaveLength(10);
  });
});

describe("explain gives the same as data", () => {
  const results: readonly Result[] = [
    growth(goodsTrade2009, goodsTrade2021),
    totalByAgency("usaid"),
    ratio(southernCommandInvestment, southernCommandProjects),
    elapsed(diplomaticRelationsEstablished, "2022"),
  ];

  test.each(results)("of $operation: plain, frozen and whole", (result) => {
    const explanation = explain(result);
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    expect(Object.isFrozen(explanation) && Object.isFrozen(explanation.inputs[0])).toBe(true);
    const { operation, unit, bounds, basisFrom, assumptions, caveats } = result;
    expect(explanation).toMatchObject({ operation, unit, bounds, basisFrom, assumptions, caveats });
    expect(explanation.inputs.map(({ id }) => id)).toEqual(result.inputs.map(({ id }) => id));
    for (const { words, quote } of explanation.inputs) {
      expect(explanation.text.toLowerCase()).toContain(words.toLowerCase());
      expect(explanation.text).toContain(quote);
    }
  });

  test.each(results)("of $operation: in the words of format, with its value and conflicts", (result) => {
    const { outcome, boundsText, conflicts, ...rest } = explain(result);
    expect([outcome, boundsText]).toEqual([format(result), format(result, { style: "bounds" })]);
    expect(conflicts).toEqual("conflicts" in result ? result.conflicts : []);
    expect("value" in rest).toBe("value" in result);
    expect(rest.value).toBe("value" in result ? result.value : undefined);
  });

  test("names the quote and the section of each input, and none for a figure of your own", () => {
    const own = figure({ id: "own", value: 3, unit: "USD", measure: "trade" });
    const { inputs } = explain(difference(goodsTrade2021, own));
    expect(inputs[0]).toEqual({
      id: "goods-trade-2021",
      label: "Two-way trade in goods between the United States and Peru in 2021",
      words: "$17.2 billion",
      limits: "at least $17.15 billion and at most $17.25 billion",
      period: "2021",
      quote: goodsTrade2021.source.quote,
      section: "Bilateral Economic Relations",
    });
    expect(inputs[1]).toMatchObject({ quote: null, section: null, period: null });
  });

  test("a result that went through JSON is explained alike", () => {
    for (const result of results) expect(explain(JSON.parse(JSON.stringify(result)))).toEqual(explain(result));
  });

  test("every fact with a value explains its total of one", () => {
    const figures = facts.filter((fact) => "bounds" in fact && "value" in fact);
    expect(figures.length).toBeGreaterThan(30);
    for (const each of figures)
      expect(explain(total([each as typeof goodsTrade2021])).text).toContain(each.source.quote);
  });
});

describe("explain refuses what no helper returned", () => {
  const result = growth(goodsTrade2009, goodsTrade2021);
  const cyclic: Record<string, unknown> = { operation: "total" };
  cyclic["inputs"] = [cyclic];
  const throwing = Object.defineProperty({}, "operation", {
    enumerable: true,
    get: () => {
      throw new Error("no");
    },
  });
  const hostile: readonly unknown[] = [
    ...[
      undefined,
      null,
      0,
      Number.NaN,
      "",
      "__proto__",
      Symbol("s"),
      10n,
      [],
      {},
      () => 1,
      goodsTrade2021,
      cyclic,
      throwing,
    ],
    { ...result, operation: "constructor" },
    { ...result, inputs: [] },
    { ...result, inputs: [null] },
    { ...result, inputs: new Array(2) },
    { ...result, inputs: [{ id: "x" }] },
    { ...result, value: Number.NaN },
    { ...result, value: Number.POSITIVE_INFINITY },
    { ...result, unit: "" },
    { ...result, bounds: { ...result.bounds, min: 1e9 } },
    { ...result, caveats: [1] },
    { ...result, caveats: "none" },
    { ...result, conflicts: "none" },
    { ...result, conflicts: [{ pair: ["a"], reason: "r", quotes: [] }] },
    { ...result, conflictCount: -1 },
    { ...result, change: { value: 1 } },
    { ...elapsed(diplomaticRelationsEstablished, "2022"), at: undefined },
  ];

  const conflict = { pair: ["a", "b"], reason: "r", quotes: [] };
  const [first, second] = result.inputs;
  const refused: readonly (readonly [string, unknown])[] = [
    ["null as the result", undefined],
    ["null as the result", null],
    ["7 as the result", 7],
    ["an array as the result", []],
    ["an object that is no result", { ...result, operation: "constructor" }],
    ["a result without inputs", { ...result, inputs: [] }],
    ["a result without inputs", { ...result, inputs: { length: 2 } }],
    ["a growth of other than two figures", { ...result, inputs: [first] }],
    ["a share of other than two figures", { ...result, operation: "share", inputs: [first] }],
    ["a ratio of other than two figures", { ...result, operation: "ratio", inputs: [first, second, first] }],
    ["a difference of other than two figures", { ...result, operation: "difference", inputs: [first] }],
    ["null as the input", { ...result, inputs: [null, second] }],
    ['"a" as the input', { ...result, inputs: ["a", second] }],
    ["an array as the input", { ...result, inputs: [[], second] }],
    ["ids that are no list of texts", { ...result, basisFrom: [1] }],
    ["assumptions that are no list of texts", { ...result, assumptions: "none" }],
    ["caveats that are no list of texts", { ...result, caveats: [1] }],
    ["conflicts that are no list", { ...result, conflicts: "none" }],
    ["null as the conflict", { ...result, conflicts: [null] }],
    ["ids of a conflict that are no list of texts", { ...result, conflicts: [{ ...conflict, pair: ["a", 1] }] }],
    ["a conflict of other than two figures", { ...result, conflicts: [{ ...conflict, pair: ["a"] }] }],
    ["a conflict of other than two figures", { ...result, conflicts: [{ ...conflict, pair: ["a", "b", "c"] }] }],
    ["reasons that are no list of texts", { ...result, conflicts: [{ ...conflict, reason: 1 }] }],
    ["quotes that are no list of texts", { ...result, conflicts: [{ ...conflict, quotes: "q" }] }],
    ["a number of conflicts that is no count", { ...result, conflictCount: -1 }],
    ["a number of conflicts that is no count", { ...result, conflictCount: 1.5 }],
    ["an elapsed time without its second date", { ...elapsed(diplomaticRelationsEstablished, "2022"), at: undefined }],
  ];

  const errorOf = (input: unknown) => {
    try {
      explain(input as Result);
    } catch (error) {
      if (error instanceof FactError) return error;
    }
    throw new Error("It threw no FactError.");
  };

  test.each(refused)("%s", (found, input) => {
    const { code, facts, reason, remedy } = errorOf(input);
    expect(reason).toBe(`explain got ${found}, expected what a helper returned.`);
    expect([code, facts]).toEqual(["invalid-input", []]);
    expect(remedy).toBe("Pass the result itself: explain(growth(goodsTrade2009, goodsTrade2021)).");
  });

  test.each([[cyclic], [throwing]])("what cannot be read", (input) => {
    const { facts, reason } = errorOf(input);
    expect([facts, reason]).toEqual([[], "explain got an object that cannot be read as plain data."]);
  });

  test.each(hostile.map((input, index) => [index, input] as const))("case %i", (_index, input) => {
    try {
      explain(input as Result);
      expect.unreachable("explain took it");
    } catch (error) {
      expect(error).toBeInstanceOf(FactError);
      expect((error as FactError).code).toBe("invalid-input");
      expect((error as FactError).remedy).not.toBe("");
    }
  });
});
