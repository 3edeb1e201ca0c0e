import { describe, expect, test } from "vitest";
import {
  agriculturalTrade2009,
  agriculturalTrade2020,
  antiTraffickingProjectsAssistance,
  binationalCenterStudents,
  childProtectionCompactAssistance,
  difference,
  diplomaticRelationsEstablished,
  elapsed,
  explain,
  FactError,
  facts,
  figure,
  foreignAssistance2021,
  format,
  goodsTrade2009,
  goodsTrade2021,
  growth,
  independenceOfPeru,
  multiply,
  pandemicLows,
  peaceCorpsVolunteers,
  peruvianStudentsInUs,
  perYear,
  type Result,
  ratio,
  share,
  southernCommandInvestment,
  southernCommandProjects,
  total,
  totalByAgency,
  usaidInvestment,
  usaidPrograms,
  usStudentsInPeru,
  venezuelanSupportContributed,
} from "../../../src/index.ts";
import { esPE } from "../../../src/locales/es-PE/index.ts";

const SOURCE = "Source: U.S. Department of State, “U.S. Relations With Peru,” which prints no date.";

const rate = figure({ id: "rate", label: "Exchange rate", value: 3.8, unit: "PEN/USD", measure: "exchange-rate" });

function people(id: string, value: number, agencies: string[] = []) {
  return figure({ id, value, unit: "people", measure: "visitors", agencies });
}

/** The first sentence or sentences, up to what sets the bounds. */
function steps(result: Result): string {
  return (explain(result).text.split(/ (?:The bounds? |The document|Not from|Source: )/)[0] as string).trim();
}

describe("explain writes a paragraph that can be printed", () => {
  test("of a growth", () => {
    expect(explain(growth(goodsTrade2009, goodsTrade2021)).text).toBe(
      `From $9.1 billion (${goodsTrade2009.label}) to $17.2 billion (${goodsTrade2021.label}) is growth of about 89 percent ` +
        "(at least 87.43 and at most 90.61 percent). The change is about $8.1 billion (at least $8 billion and at most " +
        "$8.2 billion), or about 5.45 percent (at least 5.374 and at most 5.523 percent) a year compounded over 12 " +
        "years. The bounds allow for the rounding of $9.1 billion and $17.2 billion. The document does not say whether " +
        `the years are calendar or fiscal years. The document’s words: “${goodsTrade2009.source.quote}” ` +
        `(Bilateral Economic Relations). ${SOURCE}`,
    );
  });

  test("of a total that may be formed", () => {
    const { text } = explain(total([childProtectionCompactAssistance, antiTraffickingProjectsAssistance]));
    expect(text).toContain(
      `$8.9 million (${childProtectionCompactAssistance.label}, to the document’s date, in 2022) and $1.43 million ` +
        `(${antiTraffickingProjectsAssistance.label}, at the document’s time) add up to about $10.33 million ` +
        "(at least $10,275,000 and at most $10,385,000).",
    );
    expect(text).toContain(
      `The periods differ. “${childProtectionCompactAssistance.label}”: to the document’s date, in 2022; ` +
        `“${antiTraffickingProjectsAssistance.label}”: at the document’s time.`,
    );
  });

  test("of a total that may not, with the pairs and their reasons", () => {
    const { text, value, conflicts } = explain(totalByAgency("usaid"));
    expect(text).toMatch(/ can’t be added up: five pairs of them may overlap\. “/);
    expect(text).toMatch(
      /There are two more such pairs\. All that is known is that their sum is more than \$3\.7 billion\./,
    );
    expect(text).toContain("The bound comes from “more than $3.7 billion”.");
    expect([value, conflicts.length]).toEqual([undefined, 5]);
  });

  test.each<[string, Result, string]>([
    ["a total of one", total([people("a", 3)]), "The only figure is 3 people (a)."],
    [
      "a time since an event that goes on",
      elapsed(pandemicLows, "2024"),
      `From May 2022 (${pandemicLows.label}) to 2024 is about two years (more than 1.583 and less than 2.667 years).`,
    ],
    [
      "a total of two that may not be added",
      total([people("a", 10), people("b", 20)]),
      "10 people (a) and 20 people (b) can’t be added up.",
    ],
    [
      "a ratio with one bound",
      ratio(venezuelanSupportContributed, foreignAssistance2021),
      `$240 million (${venezuelanSupportContributed.label}, as of June 10, 2022) divided by more than $98 million ` +
        `(${foreignAssistance2021.label}) is less than $2.46 per dollar. The printed values give about $2.45 per dollar.`,
    ],
    [
      "a ratio without bounds",
      ratio(usaidInvestment, usaidPrograms),
      `More than $3.7 billion (${usaidInvestment.label}, over more than 60 years) divided by over 1,500 programs ` +
        `(${usaidPrograms.label}, over more than 60 years) is $2.47 million per program as printed (the words set no ` +
        "bounds).",
    ],
    [
      "a difference",
      difference(usStudentsInPeru, peruvianStudentsInUs),
      `Subtracting more than 3,500 students (${peruvianStudentsInUs.label}, at the document’s time) from almost 4,000 ` +
        `students (${usStudentsInPeru.label}, at the document’s time) leaves fewer than 500 students.`,
    ],
    [
      "a negative difference",
      difference(people("a", 100), people("b", 250)),
      "Compared with 250 people (b), 100 people (a) is 150 fewer people.",
    ],
    [
      "years between events",
      elapsed(independenceOfPeru, diplomaticRelationsEstablished),
      `From 1821 (${independenceOfPeru.label}) to 1827 (${diplomaticRelationsEstablished.label}) is about six years ` +
        "(more than five and less than seven years).",
    ],
    [
      "years to a date",
      elapsed(diplomaticRelationsEstablished, "2022-06-10"),
      `From 1827 (${diplomaticRelationsEstablished.label}) to June 10, 2022 is about 195 years ` +
        "(more than 194.44 and less than 195.45 years).",
    ],
    [
      "an amount a year",
      perYear(southernCommandInvestment, { asOf: "2022" }),
      `Over $54.8 million (${southernCommandInvestment.label}, since 2006) spread evenly over its years is more than ` +
        "$3.22 million per year. The printed values give $3,425,000 per year.",
    ],
    [
      "a share",
      share(agriculturalTrade2009, goodsTrade2009, { assumePartOf: true }),
      `$1.5 billion (${agriculturalTrade2009.label}) is about 16.5 percent (at least 15.84 and at most 17.13 percent) ` +
        `of $9.1 billion (${goodsTrade2009.label}).`,
    ],
    [
      "a multiple",
      multiply(peaceCorpsVolunteers, 2),
      `Approximately 4,000 volunteers (${peaceCorpsVolunteers.label}, since 1962) multiplied by 2 is 8,000 volunteers ` +
        "as printed (the words set no bounds).",
    ],
    [
      "an amount in another currency",
      multiply(goodsTrade2021, rate),
      `$17.2 billion (${goodsTrade2021.label}) multiplied by PEN 3.80 per dollar (Exchange rate) is about PEN 65.4 ` +
        "billion (at least PEN 65.17 billion and at most PEN 65.55 billion).",
    ],
  ])("of %s", (_, result, sentences) => {
    const { text } = explain(result);
    expect(text.slice(0, sentences.length)).toBe(sentences);
  });

  test("of a fall, which it does not call growth", () => {
    const series = { unit: "people", measure: "visitors", series: "visitors" } as const;
    const year = (year: number) => ({ type: "year", year, calendar: "calendar" }) as const;
    const before = figure({ id: "a", value: 200, period: year(2019), ...series });
    const after = figure({ id: "b", value: 100, period: year(2021), ...series });
    expect(steps(growth(before, after))).toBe(
      "From 200 people (a, calendar year 2019) to 100 people (b, calendar year 2021) is a fall of 50 percent. The change is " +
        "100 fewer people, or a fall of about 29.29 percent a year compounded over two years.",
    );
  });

  test("of a chain, step by step and short", () => {
    const perPerson = ratio(multiply(goodsTrade2021, rate), people("peruvians", 33_000_000));
    expect(steps(perPerson)).toBe(
      `$17.2 billion (${goodsTrade2021.label}) multiplied by PEN 3.80 per dollar (Exchange rate) is about PEN 65.4 billion. ` +
        "That product (about PEN 65.4 billion) divided by 33,000,000 people (peruvians) is about PEN 1,981 per person " +
        "(at least PEN 1,974.84 and at most PEN 1,986.37 per person).",
    );
  });

  test("names each step once", () => {
    const product = multiply(goodsTrade2021, rate);
    expect(steps(difference(product, product)).split(" is about PEN 65.4 billion").length).toBe(2);
  });

  test("of many figures, cut and counted", () => {
    const figures = Array.from({ length: 10 }, (_, index) => people(`own-${index}`, 10 + index, [`agency ${index}`]));
    const { text, inputs } = explain(total(figures, { assumeDisjoint: true }));
    expect(text).toMatch(
      /^10 people \(own-0\), .* 15 people \(own-5\) and 4 more add up to 145 people\..* Not from the document: own-0, own-1, own-2, own-3 and 6 more\.$/,
    );
    expect(inputs).toHaveLength(10);
  });

  test("says what the caller assumed", () => {
    expect(explain(share(agriculturalTrade2009, goodsTrade2009, { assumePartOf: true })).text).toContain(
      `“${agriculturalTrade2009.label}” is assumed to be part of “${goodsTrade2009.label}”; the document does not say so.`,
    );
  });
});

describe("the short form", () => {
  test("leaves out labels, bounds, quotes and caveats, and counts the caveats", () => {
    expect(explain(growth(agriculturalTrade2009, agriculturalTrade2020), { style: "short" }).text).toBe(
      `From $1.5 billion to $4 billion is growth of about 170 percent. One caveat applies. ${SOURCE}`,
    );
    expect(explain(difference(usStudentsInPeru, peruvianStudentsInUs), { style: "short" }).text).toBe(
      `Subtracting more than 3,500 students from almost 4,000 students leaves fewer than 500 students. ${SOURCE}`,
    );
    expect(explain(totalByAgency("usaid"), { style: "short" }).text).toMatch(
      /^More than \$78\.3 million, .* can’t be added up: five pairs of them may overlap\. All that is known is that their sum is more than \$3\.7 billion\. Eight caveats apply\./,
    );
  });

  test("keeps what was assumed, and what is not from the document", () => {
    const { text } = explain(perYear(southernCommandInvestment, { asOf: "2022" }), { style: "short" });
    expect(text).toContain("is assumed to end in 2022.");
    const [assumed] = explain(perYear(southernCommandInvestment, { asOf: "2022-09-10" })).assumptions;
    expect(assumed?.text).toMatch(/ is assumed to end on September 10, 2022\.$/);
    expect(explain(multiply(goodsTrade2021, rate), { style: "short" }).text).toContain(
      "Not from the document: Exchange rate.",
    );
  });
});

describe("explain gives the same as data", () => {
  const results: readonly Result[] = [
    growth(goodsTrade2009, goodsTrade2021),
    totalByAgency("usaid"),
    ratio(southernCommandInvestment, southernCommandProjects),
    elapsed(diplomaticRelationsEstablished, "2022"),
    multiply(total([goodsTrade2021]), rate),
  ];

  test.each(results)("of $operation: plain, frozen and whole", (result) => {
    const explanation = explain(result);
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    expect(Object.isFrozen(explanation) && Object.isFrozen(explanation.inputs[0])).toBe(true);
    const { operation, unit, bounds, basisFrom, assumptions } = result;
    expect(explanation).toMatchObject({ operation, unit, bounds, basisFrom, assumptions });
    expect(explanation.caveats.map(({ code }) => code)).toEqual(result.caveats.map(({ code }) => code));
    expect(explanation.inputs.map(({ id }) => id)).toEqual(result.inputs.map(({ id }) => id));
    for (const { words, quote } of explanation.inputs) {
      expect(explanation.text.toLowerCase()).toContain(words.toLowerCase());
      if (quote !== null) expect(explanation.text).toContain(quote);
    }
  });

  test.each(results)("of $operation: in the words of format, with its value and conflicts", (result) => {
    const { outcome, boundsText, conflicts, ...rest } = explain(result);
    expect([outcome, boundsText]).toEqual([format(result), format(result, { style: "bounds" })]);
    expect(conflicts).toEqual("conflicts" in result ? result.conflicts : []);
    expect("value" in rest).toBe("value" in result);
    expect(rest.value).toBe("value" in result ? result.value : undefined);
  });

  test("says that nothing is known of a sum", () => {
    const about = (id: string) => figure({ id, written: "about $5", measure: "m" });
    const sum = total([about("a"), about("b")]);
    expect(explain(sum).text).toContain("Nothing is known of their sum.");
    expect(explain(sum, { locale: esPE }).text).toContain("De su suma no se sabe nada.");
  });

  test("says where a figure of your own comes from", () => {
    const source = { title: "World Development Indicators", url: "https://example.org/wdi", quote: "33.7 million" };
    const own = (given: object) =>
      figure({ id: "own", label: "Population", value: 3, unit: "people", measure: "people", source: given });
    const perHead = explain(ratio(goodsTrade2021, own(source)));
    expect(perHead.inputs.map((input) => input.source)).toEqual([null, source]);
    expect(perHead.text).toContain(
      "Not from the document: Population (World Development Indicators, https://example.org/wdi, “33.7 million”).",
    );
    expect(explain(ratio(goodsTrade2021, own(source)), { locale: esPE }).text).toContain(
      "No proviene del documento: Population (World Development Indicators, https://example.org/wdi, “33.7 million”).",
    );
    expect(explain(ratio(goodsTrade2021, own({ url: "https://example.org" })), { style: "short" }).text).toContain(
      "Not from the document: Population (https://example.org).",
    );
    expect(explain(ratio(goodsTrade2021, own({}))).text).toContain("Not from the document: Population.");
  });

  test("names the section of a figure made from a fact", () => {
    const made = figure({ ...goodsTrade2021, series: "my-series" });
    expect(explain(multiply(made, 2)).inputs[0]?.section).toBe("Bilateral Economic Relations");
    expect(explain(multiply(made, 2)).text).not.toContain("()");
  });

  test("says the same thing once", () => {
    const [goods, agricultural] = [
      growth(goodsTrade2009, goodsTrade2021),
      growth(agriculturalTrade2009, agriculturalTrade2020),
    ];
    const { text, caveats } = explain(difference(goods, agricultural));
    expect(caveats.filter(({ code }) => code === "calendar-unstated")).toHaveLength(2);
    expect(text.split("calendar or fiscal years").length).toBe(2);
  });

  test("names the quote and the section of each input, and none for a figure of your own", () => {
    const own = figure({ id: "own", value: 3, unit: "USD", measure: "trade" });
    const { inputs } = explain(difference(goodsTrade2021, own));
    expect(inputs[0]).toEqual({
      id: "goods-trade-2021",
      label: goodsTrade2021.label,
      words: "$17.2 billion",
      bounds: "at least $17.15 billion and at most $17.25 billion",
      period: "2021",
      quote: goodsTrade2021.source.quote,
      section: "Bilateral Economic Relations",
      source: null,
    });
    expect(inputs[1]).toMatchObject({ quote: null, section: null, period: null });
  });

  test("says the time of a rate with its number", () => {
    const { inputs } = explain(total([binationalCenterStudents]));
    expect(inputs[0]).toMatchObject({ words: "an average of 90,000 students every month", period: null });
  });

  test("a result that went through JSON is explained alike", () => {
    for (const result of results) expect(explain(JSON.parse(JSON.stringify(result)))).toEqual(explain(result));
  });

  test("large counts have their thousands grouped", () => {
    const { text } = explain(total(Array.from({ length: 400 }, (_, index) => people(`a${index}`, 1))));
    expect(text).toContain("and 394 more can’t be added up: 79,800 pairs of them may overlap.");
  });

  test("every amount and count with a value explains its total of one", () => {
    const figures = facts.filter((fact) => (fact.kind === "amount" || fact.kind === "count") && "value" in fact);
    expect(figures.length).toBeGreaterThan(30);
    for (const each of figures) {
      expect(explain(total([each as typeof goodsTrade2021])).text).toContain(each.source.quote);
    }
  });
});

describe("explain refuses what no helper returned", () => {
  const result = growth(goodsTrade2009, goodsTrade2021);

  function errorOf(input: unknown, options?: unknown): FactError {
    try {
      explain(input as Result, options as never);
    } catch (error) {
      if (error instanceof FactError) return error;
      throw error;
    }
    throw new Error("It threw nothing.");
  }

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 7],
    ["a text", "__proto__"],
    ["an array", []],
    ["an empty object", {}],
    ["a fact", goodsTrade2021],
    ["an unknown operation", { ...result, operation: "constructor" }],
    ["no operands", { ...result, operands: [] }],
    ["operands that are no list", { ...result, operands: { length: 2 } }],
    ["an operand of null", { ...result, operands: [null] }],
    ["a hole", { ...result, operands: new Array(2) }],
    ["an input without a label", { ...result, inputs: [{ id: "x" }] }],
    ["no basis", { ...result, basisFrom: null }],
    ["an assumption that is a text", { ...result, assumptions: ["none"] }],
    ["caveats that are a text", { ...result, caveats: "none" }],
    ["a caveat that is a number", { ...result, caveats: [1] }],
    ["conflicts that are a text", { ...result, conflicts: "none" }],
    ["a conflict without a reason", { ...result, conflicts: [{ code: "same", pair: ["a", "b"] }] }],
  ])("%s", (_, input) => {
    const { code, reason, remedy } = errorOf(input);
    expect(code).toBe("invalid-input");
    expect(reason).toMatch(/^explain expected what a helper returned, received /);
    expect(remedy).toContain("explain(growth(goodsTrade2009, goodsTrade2021))");
  });

  test.each([
    { ...result, value: Number.NaN },
    { ...result, unit: "" },
    { ...result, bounds: { ...result.bounds, min: 1e9 } },
    { ...result, period: null },
  ])("case %#: a number that format refuses", (input) => {
    expect(errorOf(input).code).toBe("invalid-input");
  });

  test.each<[unknown, string]>([
    [null, "explain expected options of { locale, style }, received null."],
    [{ lang: "es" }, 'explain expected options of { locale, style }, received the option "lang".'],
    [{ locale: "es-PE" }, 'explain expected a locale such as esPE of us-peru-relations/es-PE, received "es-PE".'],
    [{ style: "long" }, 'explain expected the style "full", "short", received "long".'],
  ])("the options %j", (options, reason) => {
    expect(errorOf(result, options).reason).toBe(reason);
  });
});
