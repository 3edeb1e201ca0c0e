import { describe, expect, it } from "vitest";
import {
  antiTraffickingProjectsAssistance,
  artifactsRepatriated,
  type Bounds,
  binationalCenterStudents,
  childProtectionCompactAssistance,
  covidDeathRate,
  covidDeathRateRank,
  culturalPatrimonyMouRenewed,
  type DatedEvent,
  difference,
  diplomaticRelationsEstablished,
  elapsed,
  FactError,
  type Figure,
  type Formattable,
  facts,
  figure,
  foreignAssistance2021,
  format,
  fulbrightPeruvians,
  goodsTrade2009,
  goodsTrade2021,
  growth,
  type Period,
  pandemicLows,
  peaceCorpsVolunteers,
  peru,
  perYear,
  type Quantity,
  ratio,
  share,
  southernCommandInvestment,
  southernCommandProjects,
  total,
  totalByAgency,
  usaidInvestment,
  vaccineDosesDonated,
  venezuelanCrisisAnnouncement,
} from "../../../src/index.ts";

const es = { locale: "es-PE" } as const;
const limits = { style: "bounds" } as const;
const esLimits = { locale: "es-PE", style: "bounds" } as const;

function quantity(unit: string, value: number, min: number | null = value, max: number | null = value): Quantity {
  const bounds: Bounds = { min, max, minIncluded: min !== null, maxIncluded: max !== null, basis: "rounding" };
  return { value, unit, bounds };
}

function own(unit: string, value: number, written?: string) {
  return figure({ id: "own", value, unit, measure: "own", ...(written === undefined ? {} : { written }) });
}

function errorOf(call: () => unknown): FactError {
  try {
    call();
  } catch (error) {
    if (error instanceof FactError) return error;
    throw error;
  }
  throw new Error("It did not throw.");
}

describe("a figure of the document", () => {
  it("keeps its hedge and its words", () => {
    expect(format(foreignAssistance2021)).toBe("more than $98 million");
    expect(format(foreignAssistance2021, es)).toBe("más de USD 98 millones");
    expect(format(goodsTrade2021, es)).toBe("USD 17.2 mil millones");
    expect(format(fulbrightPeruvians)).toBe("nearly 1,900 people");
    expect(format(fulbrightPeruvians, es)).toBe("casi 1,900 personas");
    expect(format(vaccineDosesDonated)).toBe("two million doses");
    expect(format(vaccineDosesDonated, es)).toBe("dos millones de dosis");
    expect(format(covidDeathRate)).toBe("over 6,400 deaths per million people");
    expect(format(covidDeathRate, es)).toBe("más de 6,400 muertes por millón de personas");
    expect(format(covidDeathRateRank)).toBe("highest");
    expect(format(binationalCenterStudents)).toBe("an average of 90,000 students every month");
    expect(format(binationalCenterStudents, es)).toBe("un promedio de 90,000 estudiantes cada mes");
    expect(format(antiTraffickingProjectsAssistance)).toBe("$1.43 million");
  });

  it("prints the comma the document forgot", () => {
    expect(artifactsRepatriated.written).toBe("2000");
    expect(format(artifactsRepatriated)).toBe("over 2,000 artifacts");
  });

  it("has its limits in words", () => {
    expect(format(goodsTrade2021, limits)).toBe("at least $17.15 billion and at most $17.25 billion");
    expect(format(goodsTrade2021, esLimits)).toBe(
      "al menos USD 17.15 mil millones y como máximo USD 17.25 mil millones",
    );
    expect(format(usaidInvestment, limits)).toBe("more than $3.7 billion, with no upper limit");
    expect(format(usaidInvestment, esLimits)).toBe("más de USD 3.7 mil millones, sin límite superior");
    expect(format(fulbrightPeruvians, limits)).toBe("fewer than 1,900 people, with no lower limit");
    expect(format(fulbrightPeruvians, esLimits)).toBe("menos de 1,900 personas, sin límite inferior");
    expect(format(peaceCorpsVolunteers, limits)).toBe("no limit either way");
    expect(format(peaceCorpsVolunteers, esLimits)).toBe("sin límite inferior ni superior");
    expect(format(southernCommandProjects, limits)).toBe("exactly 287 projects");
    expect(format(binationalCenterStudents, limits)).toBe(
      "at least 85,000 and at most 95,000 students every month, on average",
    );
  });

  it("looks like this in English and in Spanish", async () => {
    const rows = facts
      .filter((fact) => "bounds" in fact || fact.kind === "event")
      .map((fact) => {
        const words = [{}, limits, es, esLimits].map((options) => format(fact as Figure | DatedEvent, options));
        return `| ${fact.id} | ${words.join(" | ")} |`;
      });
    const head = "| fact | en | en, bounds | es-PE | es-PE, bounds |\n| --- | --- | --- | --- | --- |";
    await expect(`${head}\n${rows.join("\n")}\n`).toMatchFileSnapshot("format-table.md");
  });
});

describe("a figure of one's own", () => {
  it.each([
    [own("USD", 17_200_000_000), "$17,200,000,000", "USD 17,200,000,000"],
    [own("USD", 17_200_000_000, "17.2 billion"), "$17.2 billion", "USD 17.2 mil millones"],
    [own("USD", 4e9, "$4 billion"), "$4 billion", "USD 4 mil millones"],
    [own("USD", 1e9, "$1 billion"), "$1 billion", "USD 1,000 millones"],
    [own("USD", 1e9, "one billion"), "one billion dollars", "mil millones de dólares"],
    [own("USD", 2e12, "$2 trillion"), "$2 trillion", "USD 2 billones"],
    [own("USD", 1e12, "$1 trillion"), "$1 trillion", "USD 1 billón"],
    [own("USD", 1, "one"), "one dollar", "un dólar"],
    [own("USD", 5000, "5 thousand"), "$5 thousand", "USD 5 mil"],
    [own("USD", -5), "-$5", "USD -5"],
    [own("people", 1e6, "one million"), "one million people", "un millón de personas"],
    [own("people", 1000, "one thousand"), "one thousand people", "mil personas"],
    [own("people", 3000, "3 thousand"), "3 thousand people", "3 mil personas"],
    [own("people", 1), "1 person", "1 persona"],
    [own("offices", 1, "one"), "one office", "una oficina"],
    [own("llamas", 1234567.25), "1,234,567.25 llamas", "1,234,567.25 llamas"],
    [own("__proto__", 2), "2 __proto__", "2 __proto__"],
    [own("llamas/year", 3), "3 llamas per year", "3 llamas al año"],
    [own("deaths/thousand people", 7), "7 deaths per thousand people", "7 muertes por mil personas"],
    [own("deaths/billion people", 7), "7 deaths per billion people", "7 muertes por mil millones de personas"],
    [own("projects/USD", 0), "0 projects per dollar", "0 proyectos por dólar"],
    [own("times", 1e-7), "0.0000001 times", "0.0000001 veces"],
    [own("percent", 1, "1 percent"), "1 percent", "1 por ciento"],
    [own("rank", 3, "third"), "third", "tercero"],
    [own("rank", 12), "No. 12", "n.º 12"],
    [own("llamas", 1, "one"), "one llamas", "un llamas"],
    [own("percent", 2e6, "2 million percent"), "2 million percent", "2 millones por ciento"],
    [own("USD/project/year", 3), "$3 per project per year", "USD 3 por proyecto al año"],
    [own("deaths/projects", 3), "3 deaths per project", "3 muertes por proyecto"],
    [
      own("deaths/hundred thousand people", 7),
      "7 deaths per hundred thousand people",
      "7 muertes por hundred thousand people",
    ],
  ])("%#", (x, inEnglish, inSpanish) => {
    expect([format(x), format(x, es)]).toEqual([inEnglish, inSpanish]);
  });

  it.each([
    ["tens of thousands", "decenas de miles de personas"],
    ["hundreds of millions", "cientos de millones de personas"],
    ["tens of billions", "decenas de miles de millones de personas"],
    ["hundreds of trillions", "cientos de billones de personas"],
  ])("in count words: %s", (written, inSpanish) => {
    const { value, ...rest } = own("people", 20_000);
    expect(format({ ...rest, written })).toBe(`${written} of people`);
    expect(format({ ...rest, written }, es)).toBe(inSpanish);
  });

  it("in words nobody understands is printed as it is", () => {
    const { value, ...rest } = own("people", 12);
    expect(format({ ...rest, written: "a dozen or so" }, es)).toBe("a dozen or so");
  });

  it("in words that are not its value is printed as it is", () => {
    expect(format({ ...own("people", 12), written: "a dozen or so" })).toBe("a dozen or so");
  });

  it("has its commas put right", () => {
    expect(format({ ...own("people", 17_245_000), written: "17245,000" })).toBe("17,245,000 people");
  });

  it("says of its limits that they are those of an average", () => {
    const x = figure({ id: "own", value: 90, unit: "students", measure: "own", hedge: "an average of" });
    expect(format(x, limits)).toMatch(/students, on average$/);
  });

  it("is no mean where its rate is not said to be one", () => {
    const period = { type: "rate", per: "day", statistic: null } as const;
    const x = figure({ id: "own", value: 90, unit: "students", measure: "own", period });
    expect(format(x)).toBe("90 students every day");
    expect(format(x, limits)).toBe("exactly 90 students every day");
  });

  it("says that a rate is a mean once", () => {
    const x = figure({
      id: "own",
      value: 90,
      unit: "students",
      measure: "own",
      period: { type: "rate", per: "day", statistic: "mean" },
    });
    expect(format(x)).toBe("90 students every day, on average");
    expect(format(x, es)).toBe("90 estudiantes cada día, en promedio");
    expect(format(x, limits)).toBe("exactly 90 students every day, on average");
  });
});

describe("a result", () => {
  const trade = growth(goodsTrade2009, goodsTrade2021);

  it("is rounded, its lower limit down and its upper limit up", () => {
    expect(format(trade)).toBe("about 89.01 percent");
    expect(format(trade, limits)).toBe("at least 87.43 and at most 90.61 percent");
    expect(format(trade.annualPercent as Quantity)).toBe("about 5.449 percent");
    expect(format(trade.annualPercent as Quantity, limits)).toBe("at least 5.374 and at most 5.523 percent");
    expect(format(trade.times, es)).toBe("alrededor de 1.89 veces");
    expect(format(trade.change, limits)).toBe("at least $8 billion and at most $8.2 billion");
    expect(format(trade.years as Quantity, limits)).toBe("exactly 12 years");
  });

  it("with one limit is that limit with its hedge, never more than is known", () => {
    const perProject = ratio(southernCommandInvestment, southernCommandProjects);
    expect(perProject.value.toFixed(2)).toBe("190940.77");
    expect(format(perProject)).toBe("more than $190,940.76 per project");
    expect(format(perProject, esLimits)).toBe("más de USD 190,940.76 por proyecto, sin límite superior");
    expect(format(perYear(southernCommandInvestment, { asOf: "2022" }))).toBe("more than $3.223 million per year");
    const part = figure({
      id: "own",
      value: 33_000_000,
      unit: "USD",
      measure: "assistance",
      period: foreignAssistance2021.period,
    });
    expect(format(share(part, foreignAssistance2021, { assumePartOf: true }))).toBe("less than 33.68 percent");
  });

  it("is a total with or without a value", () => {
    expect(format(total([childProtectionCompactAssistance, antiTraffickingProjectsAssistance]))).toBe(
      "about $10.33 million",
    );
    expect(format(totalByAgency("usaid"))).toBe("more than $3.7 billion");
    expect(format(totalByAgency("usaid"), esLimits)).toBe("más de USD 3.7 mil millones, sin límite superior");
    expect(format({ ...total([goodsTrade2021]), additive: false, value: undefined } as never)).toBe(
      "at least $17.15 billion and at most $17.25 billion",
    );
  });

  it("can be negative, or a time", () => {
    expect(format(difference(goodsTrade2009, goodsTrade2021))).toBe("about -$8.1 billion");
    expect(format(difference(goodsTrade2009, goodsTrade2021), esLimits)).toBe(
      "al menos USD -8.2 mil millones y como máximo USD -8 mil millones",
    );
    expect(format(elapsed(diplomaticRelationsEstablished, "2022"), limits)).toBe(
      "more than 194 and less than 196 years",
    );
  });
});

describe("a computed number", () => {
  it.each([
    [quantity("people", 0), "0 people"],
    [quantity("people", -0), "0 people"],
    [quantity("percent", -0.001, -0.002, 0), "about -0.001 percent"],
    [quantity("percent", 0.00012345, 0, 1), "about 0.0001235 percent"],
    [quantity("percent", 1e-21), "0.000000000000000000001 percent"],
    [quantity("people", 999_999_999_999, 0, 1e13), "about 1 trillion people"],
    [quantity("people", 999_999.999, 0, 1e7), "about 1 million people"],
    [quantity("USD", 999_999.999, 0, 1e7), "about $1 million"],
    [quantity("USD", Number.MAX_SAFE_INTEGER, 0, 1e17), "about $9,007.199 trillion"],
    [quantity("USD", 250_000.5), "$250,000.50"],
    [quantity("USD", 0.5), "$0.50"],
    [quantity("USD", 5.449), "about $5.45"],
    [quantity("USD", 3), "$3"],
    [quantity("USD", -1500), "-$1,500"],
    [quantity("times", 100 / 3), "about 33.33 times"],
    [quantity("years", 7, null, null), "about 7 years"],
    [quantity("years", 7, null, 8), "at most 8 years"],
    [quantity("years", 7, 6.5, null), "at least 6.5 years"],
    [quantity("people", 5, 5, 10), "at least 5 people"],
    [quantity("people", 10, 5, 10), "at most 10 people"],
    [quantity("USD", 0.00012345, 0, 1), "about $0.0001235"],
  ])("%#: has no exponent, no -0 and no more digits than it needs", (x, words) => {
    expect(format(x)).toBe(words);
  });

  it.each([
    [quantity("people", 1, 999_999.999, 1_000_000.001), "at least 999,999.99 and at most 1.001 million people"],
    [quantity("people", 1, -1_000_001, -999_999.999), "at least -1.001 million and at most -999,999.99 people"],
    [quantity("areas", 287 / 18), "at least 15.94 and at most 15.95 areas"],
    [quantity("people", 1, 1, 1), "exactly 1 person"],
    [quantity("rank", 2), "exactly No. 2"],
  ])("%#: rounds its limits outwards", (x, words) => {
    expect(format(x, limits)).toBe(words);
  });

  it("is bare where only limits are given", () => {
    expect(format(goodsTrade2021.bounds)).toBe("at least 17.15 billion and at most 17.25 billion");
    expect(format(southernCommandProjects.bounds, esLimits)).toBe("exactamente 287");
    expect(format(southernCommandProjects.bounds)).toBe("287");
    expect(format(usaidInvestment.bounds)).toBe("more than 3.7 billion");
    expect(format(fulbrightPeruvians.bounds, limits)).toBe("less than 1,900, with no lower limit");
    expect(format(peaceCorpsVolunteers.bounds)).toBe("no limit either way");
  });
});

describe("a date", () => {
  it("is as precise as it is known", () => {
    expect(format(diplomaticRelationsEstablished)).toBe("1827");
    expect(format(culturalPatrimonyMouRenewed)).toBe("May 2022");
    expect(format(culturalPatrimonyMouRenewed, es)).toBe("mayo de 2022");
    expect(format(venezuelanCrisisAnnouncement)).toBe("June 10, 2022");
    expect(format(venezuelanCrisisAnnouncement.date, es)).toBe("10 de junio de 2022");
    expect(format(pandemicLows)).toBe("since May 2022");
    expect(format(pandemicLows, esLimits)).toBe("desde mayo de 2022");
  });

  it("has its month abbreviated beside a day, as AP does, and spelled out alone", () => {
    const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));
    const date = (value: string) => format({ ...venezuelanCrisisAnnouncement.date, value });
    expect(months.map((month) => date(`2021-${month}-05`))).toEqual(
      ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."].map(
        (name) => `${name} 5, 2021`,
      ),
    );
    expect(date("2021-09")).toBe("September 2021");
  });

  const periods: [Period, string, string][] = [
    [{ type: "year", year: 2021, calendar: "unstated" }, "2021", "2021"],
    [{ type: "year", year: 2021, calendar: "fiscal" }, "fiscal year 2021", "año fiscal 2021"],
    [{ type: "year", year: 2021, calendar: "calendar" }, "calendar year 2021", "año calendario 2021"],
    [{ type: "span", from: 2009, to: 2020 }, "from 2009 to 2020", "de 2009 a 2020"],
    [{ type: "instant", date: "2022-06-10" }, "as of June 10, 2022", "al 10 de junio de 2022"],
    [{ type: "instant", date: "2018" }, "as of 2018", "a 2018"],
    [{ type: "instant", date: null }, "at a time the text does not state", "en un momento que el texto no indica"],
    [{ type: "cumulative", since: "2006", asOf: null }, "since 2006", "desde 2006"],
    [{ type: "cumulative", since: null, asOf: "2022-06-10" }, "through June 10, 2022", "hasta el 10 de junio de 2022"],
    [
      { type: "cumulative", since: "2006-01-02", asOf: "2022-06" },
      "from Jan. 2, 2006 through June 2022",
      "desde el 2 de enero de 2006 hasta junio de 2022",
    ],
    [
      { type: "cumulative", since: null, asOf: null },
      "over a time the text does not state",
      "a lo largo de un tiempo que el texto no indica",
    ],
    [{ type: "rate", per: "month", statistic: "mean" }, "every month, on average", "cada mes, en promedio"],
    [{ type: "rate", per: "year", statistic: null }, "every year", "cada año"],
    [{ type: "unstated" }, "period not stated", "período no indicado"],
  ];
  it.each(periods)("can be a period: %j", (period, inEnglish, inSpanish) => {
    expect([format(period), format(period, es)]).toEqual([inEnglish, inSpanish]);
  });
});

describe("what is refused", () => {
  const throwing = Object.defineProperty({}, "unit", {
    enumerable: true,
    get() {
      throw new TypeError("no");
    },
  });
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const cyclic: Record<string, unknown> = { ...goodsTrade2021 };
  cyclic["bounds"] = cyclic;
  const { bounds } = goodsTrade2021;

  it.each([
    ["null", null, "null", []],
    ["undefined", undefined, "undefined", []],
    ["a number", 98_000_000, "98000000", []],
    ["NaN", Number.NaN, "NaN", []],
    ["a text", "$98 million", '"$98 million"', []],
    ["a symbol", Symbol("98"), "a symbol", []],
    ["a function", () => 98, "a function", []],
    ["an array", [goodsTrade2021], "an array", []],
    ["an empty object", {}, "the period type undefined", []],
    ["a fact without number or date", peru, 'a fact of the kind "place" in peru', ["peru"]],
    ["a getter that throws", throwing, "an object", []],
    ["a revoked proxy", revoked.proxy, "an object", []],
    ["a cycle", cyclic, "bounds that are no stretch of numbers in goods-trade-2021", ["goods-trade-2021"]],
    [
      "a value that is NaN",
      { ...goodsTrade2021, value: Number.NaN },
      "value: NaN in goods-trade-2021",
      ["goods-trade-2021"],
    ],
    ["an infinite value", { value: Number.POSITIVE_INFINITY, unit: "USD", bounds }, "value: Infinity", []],
    ["an infinite limit", { ...bounds, max: Number.POSITIVE_INFINITY }, "bounds that are no stretch of numbers", []],
    ["crossed limits", { ...bounds, max: 0 }, "bounds that are no stretch of numbers", []],
    ["limits that are null", { value: 1, unit: "USD", bounds: null }, "null", []],
    ["a unit that is a number", { value: 1, unit: 2, bounds }, "unit: 2", []],
    ["no unit", { ...goodsTrade2021, unit: "" }, 'unit: "" in goods-trade-2021', ["goods-trade-2021"]],
    [
      "a written form that is a number",
      { ...goodsTrade2021, written: 17 },
      "written: 17 in goods-trade-2021",
      ["goods-trade-2021"],
    ],
    [
      "a hedge of none",
      { ...goodsTrade2021, hedge: "circa" },
      'hedge: "circa" in goods-trade-2021',
      ["goods-trade-2021"],
    ],
    [
      "a hedge from a prototype",
      { ...goodsTrade2021, hedge: "constructor" },
      'hedge: "constructor" in goods-trade-2021',
      ["goods-trade-2021"],
    ],
    ["a period of none", { type: "decade" }, 'the period type "decade"', []],
    ["a year of none", { type: "year", year: 99, calendar: "fiscal" }, 'the period type "year"', []],
    ["a calendar of none", { type: "year", year: 2021, calendar: "lunar" }, 'the period type "year"', []],
    ["a span without an end", { type: "span", from: 2021 }, 'the period type "span"', []],
    ["a day that does not exist", { type: "instant", date: "2022-02-30" }, 'the period type "instant"', []],
    ["a rate per week", { type: "rate", per: "week", statistic: null }, 'the period type "rate"', []],
    [
      "a date that does not exist",
      { ...pandemicLows, date: { ...pandemicLows.date, value: "2022-13" } },
      'the date "2022-13" in pandemic-lows',
      ["pandemic-lows"],
    ],
    ["a relation of none", { ...pandemicLows.date, relation: "until" }, 'relation: "until"', []],
    ["an event without a date", { ...pandemicLows, date: null }, "null in pandemic-lows", ["pandemic-lows"]],
  ])("%s", (_, hostile, found, ids) => {
    const error = errorOf(() => format(hostile as unknown as Formattable));
    expect(error.code).toBe("invalid-input");
    expect(error.reason.startsWith(`format got ${found}`), error.reason).toBe(true);
    expect(error.reason).toContain("expected");
    expect(error.facts).toEqual(ids);
  });

  const noPeriod = "expected one of the periods in Period, with real dates";
  it.each<[string, unknown, string]>([
    ["undefined", undefined, "undefined, expected something that holds a number or a date"],
    ["a unit that is a number", { value: 1, unit: 2, bounds }, "unit: 2, expected a text"],
    ["a value that is a text", { value: "7", unit: "USD", bounds }, 'value: "7", expected a finite number'],
    ["limits that are null", { value: 1, unit: "USD", bounds: null }, "null, expected bounds"],
    [
      "crossed limits",
      { ...bounds, max: 0 },
      "bounds that are no stretch of numbers, expected min, max, their inclusion and a basis",
    ],
    [
      "a hedge of none",
      { ...goodsTrade2021, hedge: "circa" },
      'hedge: "circa" in goods-trade-2021, expected "more than", "over", "at least", "nearly", "almost", "less than", "fewer than", "under", "up to", "at most", "no more than", "approximately", "about", "around", "roughly", "some", "an average of", null',
    ],
    ["no period", { ...goodsTrade2021, period: null }, "null in goods-trade-2021, expected a period"],
    ["a fact without number or date", peru, 'a fact of the kind "place" in peru, expected one with a number or a date'],
    ["an id alone", { id: "x" }, `the period type undefined in x, ${noPeriod}`],
    ["a kind alone", { kind: "place" }, `the period type undefined, ${noPeriod}`],
    ["an id that is no text", { id: 7, kind: "place" }, `the period type undefined, ${noPeriod}`],
    ["an event without a date", { ...pandemicLows, date: null }, "null in pandemic-lows, expected a date"],
    [
      "a date that does not exist",
      { ...pandemicLows.date, value: "2022-13" },
      'the date "2022-13", expected YYYY, YYYY-MM or YYYY-MM-DD',
    ],
    [
      "a relation of none",
      { ...pandemicLows.date, relation: "until" },
      'relation: "until", expected in, on, since or during',
    ],
  ])("%s, with what would do", (_, hostile, words) => {
    expect(errorOf(() => format(hostile as Formattable)).reason).toBe(`format got ${words}.`);
  });

  it.each([
    { type: "decade", year: 2021, calendar: "fiscal" },
    { type: "decade", from: 2009, to: 2020 },
    { type: "decade", date: "2022" },
    { type: "decade", since: null, asOf: null },
    { type: "decade", per: "day", statistic: null },
    { type: "year", year: "2021", calendar: "fiscal" },
    { type: "span", from: "long ago", to: 2021 },
    { type: "span", from: 2021, to: 2009 },
    { type: "cumulative", since: "long ago", asOf: null },
    { type: "cumulative", since: null, asOf: "now" },
    { type: "rate", per: "day", statistic: "median" },
  ])("the period %j", (period) => {
    const error = errorOf(() => format(period as unknown as Period));
    expect(error.reason).toBe(`format got the period type "${period.type}", ${noPeriod}.`);
  });

  it("an object whose getter throws, in words of its own", () => {
    const error = errorOf(() => format(throwing as Formattable));
    expect(error.reason).toBe("format got an object as the input, expected an object that can be read as plain data.");
    expect(error.facts).toEqual([]);
  });

  it.each([
    [{ locale: "es" }, 'format got "es" as the locale, expected "en" or "es-PE".'],
    [{ locale: "toString" }, 'format got "toString" as the locale, expected "en" or "es-PE".'],
    [{ locale: null }, 'format got null as the locale, expected "en" or "es-PE".'],
    [{ style: "long" }, 'format got "long" as the style, expected "figure" or "bounds".'],
    [{ style: Symbol("figure") }, 'format got a symbol as the style, expected "figure" or "bounds".'],
    [{ local: "es-PE" }, 'format got "local" as an option, expected locale or style.'],
    [{ locale: "es-PE", round: true }, 'format got "round" as an option, expected locale or style.'],
    [null, "format got null as the options, expected an object."],
    ["es-PE", 'format got "es-PE" as the options, expected an object.'],
  ])("the options %o", (options, reason) => {
    const error = errorOf(() => format(goodsTrade2021, options as never));
    expect(error.code).toBe("invalid-input");
    expect(error.reason).toBe(reason);
    expect(error.remedy).toBe('Call it like format(figure, { locale: "es-PE", style: "bounds" }).');
  });

  it("changes nothing it was given", () => {
    const mine = JSON.parse(JSON.stringify(goodsTrade2021)) as typeof goodsTrade2021;
    format(mine, es);
    expect(mine).toEqual(goodsTrade2021);
  });
});
