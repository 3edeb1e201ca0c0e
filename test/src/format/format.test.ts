import { describe, expect, it } from "vitest";
import {
  agriculturalTrade2009,
  agriculturalTrade2020,
  agriculturalTradeGrowth,
  ambassadorsFundProjects,
  ambassadorsFundRegions,
  antiTraffickingProjectsAssistance,
  artifactsRepatriated,
  type Bounds,
  binationalCenterStudents,
  binationalCenters,
  childProtectionCompactAssistance,
  covidDeathRate,
  covidDeathRateRank,
  culturalPatrimonyMouRenewed,
  type DatedEvent,
  difference,
  diplomaticRelationsEstablished,
  elapsed,
  emergencyOperationsCenters,
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
  multiply,
  type Period,
  pandemicLows,
  peaceCorpsVolunteers,
  peru,
  peruvianStudentsInUs,
  perYear,
  ratio,
  share,
  southernCommandInvestment,
  southernCommandProjects,
  summitOfTheAmericas,
  total,
  totalByAgency,
  usaidInvestment,
  usaidInvestmentLastYear,
  usStudentsInPeru,
  vaccineDosesDonated,
  venezuelanCrisisAnnouncement,
  venezuelanCrisisAssistanceAnnounced,
  venezuelanSupportContributed,
  venezuelansInPeru,
  venezuelansInPeruProjected,
} from "../../../src/index.ts";
import { esPE } from "../../../src/locales/es-PE/index.ts";

const es = { locale: esPE };
const limits = { style: "bounds" } as const;
const esLimits = { locale: esPE, style: "bounds" } as const;

interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly bounds: Bounds;
}

function quantity(unit: string, value: number, min: number | null = value, max: number | null = value): Quantity {
  const bounds: Bounds = { min, max, minIncluded: min !== null, maxIncluded: max !== null, basis: "rounding" };
  return { value, unit, bounds };
}

function amountOf(value: number, unit: string, half = 0): Figure {
  const bounds = {
    min: value - half,
    max: value + half,
    minIncluded: true,
    maxIncluded: true,
    basis: "exact",
  } as const;
  return figure({ id: `amount-${value}`, measure: "amount", unit, value, bounds });
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
    expect(format(goodsTrade2021, es)).toBe("USD 17,200 millones");
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
    expect(format(goodsTrade2021, esLimits)).toBe("entre USD 17,150 millones y USD 17,250 millones");
    expect(format(usaidInvestment, limits)).toBe("more than $3.7 billion, with no upper bound");
    expect(format(usaidInvestment, esLimits)).toBe("más de USD 3,700 millones, sin límite superior");
    expect(format(fulbrightPeruvians, limits)).toBe("fewer than 1,900 people, with no lower bound");
    expect(format(fulbrightPeruvians, esLimits)).toBe("menos de 1,900 personas, sin límite inferior");
    expect(format(peaceCorpsVolunteers, limits)).toBe("no bounds set by the words");
    expect(format(peaceCorpsVolunteers, esLimits)).toBe("sin límites en el texto");
    expect(format(southernCommandProjects, limits)).toBe("exactly 287 projects");
    expect(format(binationalCenterStudents, limits)).toBe(
      "at least 85,000 and at most 95,000 students every month, on average",
    );
  });

  it.each([
    [usaidInvestment, "over more than 60 years", "a lo largo de más de 60 años"],
    [venezuelanCrisisAssistanceAnnounced, "announced June 10, 2022", "según anuncio del 10 de junio de 2022"],
    [
      venezuelansInPeruProjected,
      "by the end of 2022 (projected by the UN)",
      "para fines de 2022, según una proyección de la ONU",
    ],
    [binationalCenterStudents, "every month, on average", "cada mes, en promedio"],
    [covidDeathRate, "over a period the text does not state", "en un período que el texto no precisa"],
    [goodsTrade2021, "2021", "2021"],
    [total([goodsTrade2021]), "2021", "2021"],
    [goodsTrade2021.bounds, "period not stated", "período no indicado"],
  ])("has its period in words", (item, english, spanish) => {
    expect(format(item, { style: "period" })).toBe(english);
    expect(format(item, { style: "period", locale: esPE })).toBe(spanish);
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
    [own("USD", 17_200_000_000, "17.2 billion"), "$17.2 billion", "USD 17,200 millones"],
    [own("USD", 4e9, "$4 billion"), "$4 billion", "USD 4,000 millones"],
    [own("USD", 1e9, "$1 billion"), "$1 billion", "USD 1,000 millones"],
    [own("USD", 1e9, "one billion"), "one billion dollars", "mil millones de dólares"],
    [own("USD", 2e12, "$2 trillion"), "$2 trillion", "USD 2 billones"],
    [own("USD", 1e12, "$1 trillion"), "$1 trillion", "USD 1 billón"],
    [own("USD", 1, "one"), "one dollar", "un dólar"],
    [own("USD", 5000, "5 thousand"), "$5 thousand", "USD 5,000"],
    [own("USD", -5), "-$5", "-USD 5"],
    [own("people", 1e6, "one million"), "one million people", "un millón de personas"],
    [own("people", 1000, "one thousand"), "one thousand people", "mil personas"],
    [own("people", 3000, "3 thousand"), "3 thousand people", "3,000 personas"],
    [own("people", 1), "1 person", "1 persona"],
    [own("offices", 1, "one"), "one office", "una sede"],
    [own("llamas", 1234567.25), "1,234,567.25 llamas", "1,234,567.25 llamas"],
    [own("__proto__", 2), "2 __proto__", "2 __proto__"],
    [own("llamas/year", 3), "3 llamas per year", "3 llamas al año"],
    [own("deaths/thousand people", 7), "7 deaths per thousand people", "7 muertes por mil personas"],
    [own("deaths/billion people", 7), "7 deaths per billion people", "7 muertes por mil millones de personas"],
    [own("projects/USD", 0), "0 projects per dollar", "0 proyectos por dólar"],
    [own("times", 1e-7), "0.0000001 times", "0.0000001 veces"],
    [own("percent", 1, "1 percent"), "1 percent", "1%"],
    [own("rank", 3, "third"), "third", "la tercera"],
    [own("rank", 12), "No. 12", "puesto 12"],
    [own("llamas", 1, "one"), "one llama", "1 llama"],
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

  it("in words that are not the document’s is printed by its value", () => {
    expect(format({ ...own("people", 12), written: "a dozen" })).toBe("12 people");
    expect(format({ ...own("people", 12), written: "a dozen" }, es)).toBe("12 personas");
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

  it("of one thing by the same is a number, though dollars are said", () => {
    const students = ratio(usStudentsInPeru, peruvianStudentsInUs);
    expect(format(students)).toBe("less than 1.143");
    expect(format(students, es)).toBe("menos de 1.143");
    expect(format(ratio(venezuelansInPeruProjected, venezuelansInPeru))).toBe("about 1.12");
    expect(format(ratio(venezuelanSupportContributed, foreignAssistance2021))).toBe("less than $2.46 per dollar");
  });

  it("has a limit with the digits that are known", () => {
    const sum = total([usaidInvestment, usaidInvestmentLastYear], { assumeDisjoint: true });
    expect(format(sum)).toBe("more than $3.837 billion");
    expect(format(sum, es)).toBe("más de USD 3,837 millones");
    expect(format(total([goodsTrade2009, goodsTrade2009]), limits)).toBe(
      "at least $9.05 billion and at most $9.15 billion",
    );
  });

  it("is less or more where it is no change through time", () => {
    const lead = difference(trade, growth(agriculturalTrade2009, agriculturalTrade2020));
    expect(format(lead)).toBe("about 80 percentage points less");
    expect(format(lead, es)).toBe("unos 80 puntos porcentuales menos");
    const open = difference(growth(agriculturalTrade2009, agriculturalTrade2020), agriculturalTradeGrowth);
    expect(format(open)).toBe("from 41.7 percentage points less to 43.85 percentage points more");
    expect(format(open, es)).toBe("entre 41.7 puntos porcentuales menos y 43.85 puntos porcentuales más");
  });

  it("below zero has its sign at the number", () => {
    expect(format(multiply(goodsTrade2021, -1))).toBe("about -$17.2 billion");
    expect(format(multiply(goodsTrade2021, -1), es)).toBe("alrededor de -USD 17,200 millones");
  });

  it("is rounded, its lower limit down and its upper limit up", () => {
    expect(format(trade)).toBe("about 89 percent");
    expect(format(trade, limits)).toBe("at least 87.43 and at most 90.61 percent");
    expect(format(trade.annualPercent as Quantity)).toBe("about 5.45 percent");
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
    expect(format(perYear(southernCommandInvestment, { asOf: "2022" }))).toBe("more than $3.22 million per year");
    const part = figure({
      id: "own",
      value: 33_000_000,
      unit: "USD",
      measure: "assistance",
      period: foreignAssistance2021.period,
    });
    expect(format(share(part, foreignAssistance2021, { assumePartOf: true }))).toBe("less than 33.68 percent");
  });

  it.each([
    [binationalCenters, emergencyOperationsCenters, "exactly 10 fewer centers", "exactamente 10 centros menos"],
    [ambassadorsFundProjects, southernCommandProjects, "exactly 256 fewer projects", "exactamente 256 proyectos menos"],
    [
      amountOf(0.28, "percent"),
      amountOf(1, "percent"),
      "exactly 0.72 percentage points less",
      "exactamente 0.72 puntos porcentuales menos",
    ],
    [amountOf(0.28, "USD"), amountOf(1, "USD"), "exactly $0.72 less", "exactamente USD 0.72 menos"],
    [
      amountOf(1_300_000, "people", 50_000),
      amountOf(1_310_000, "people", 5000),
      "from 65,000 fewer people to 45,000 more people",
      "entre 65,000 personas menos y 45,000 personas más",
    ],
    [
      usaidInvestmentLastYear,
      venezuelanSupportContributed,
      "a fall of less than $103.5 million; a rise is not ruled out",
      "una caída de menos de USD 103.5 millones; no se descarta un alza",
    ],
  ])("is a difference below zero in words", (minuend, subtrahend, english, spanish) => {
    const fall = difference(minuend as Figure<"USD">, subtrahend as Figure<"USD">);
    expect(format(fall, { style: "bounds" })).toBe(english);
    expect(format(fall, { style: "bounds", locale: esPE })).toBe(spanish);
  });

  it.each([
    ["2022-06-11", "one day", "un día"],
    ["2022-06-17", "seven days", "siete días"],
    ["2022-07-10", "30 days", "30 días"],
    ["2022-12-10", "183 days", "183 días"],
    ["2022-06", "less than 21.31 days", "menos de 21.31 días"],
    ["2022-07", "about one month", "alrededor de un mes"],
  ])("is a time up to %s in days", (end, english, spanish) => {
    const time = elapsed(venezuelanCrisisAnnouncement, end);
    expect(format(time)).toBe(english);
    expect(format(time, { locale: esPE })).toBe(spanish);
  });

  it.each([
    [7.61, 8.31, "about $8"],
    [7.91, 7.98, "about $7.95"],
    [123.1, 123.9, "about $123"],
    [123.41, 123.49, "about $123.46"],
  ])("has cents only where the bounds %d and %d support them", (min, max, printed) => {
    const value = min < 100 ? 7.946 : 123.456;
    const bounds = { min, max, minIncluded: true, maxIncluded: true, basis: "stated" } as const;
    const price = figure({ id: "price", measure: "price", unit: "USD", value, bounds });
    expect(format(multiply(price, 1))).toBe(printed);
  });

  it("is a total with or without a value", () => {
    expect(format(total([childProtectionCompactAssistance, antiTraffickingProjectsAssistance]))).toBe(
      "about $10.33 million",
    );
    expect(format(totalByAgency("usaid"))).toBe("more than $3.7 billion");
    expect(format(totalByAgency("usaid"), esLimits)).toBe("más de USD 3,700 millones, sin límite superior");
    expect(format({ ...total([goodsTrade2021]), additive: false, value: undefined } as never)).toBe(
      "at least $17.15 billion and at most $17.25 billion",
    );
  });

  it("can be negative, or a time", () => {
    expect(format(difference(goodsTrade2009, goodsTrade2021))).toBe("about $8.1 billion less");
    expect(format(difference(goodsTrade2009, goodsTrade2021), esLimits)).toBe(
      "entre USD 8,000 millones y USD 8,200 millones menos",
    );
    expect(format(elapsed(diplomaticRelationsEstablished, "2022"), limits)).toBe(
      "more than 194 and less than 196 years",
    );
  });
});

describe("a computed number", () => {
  it.each([
    [quantity("people", 0), "zero people"],
    [quantity("people", -0), "zero people"],
    [quantity("percent", -0.001, -0.002, 0.0002), "about -0.001 percent"],
    [quantity("percent", 1e-21), "0.000000000000000000001 percent"],
    [quantity("people", 999_999_999_999, 1, 1.1e12), "about 1 trillion people"],
    [quantity("people", 999_999.999, 999_999, 1_000_001), "about 1 million people"],
    [quantity("USD", 999_999.999, 999_999, 1_000_001), "about $1 million"],
    [quantity("USD", 250_000.5), "$250,000.50"],
    [quantity("USD", 0.5), "$0.50"],
    [quantity("JPY", 250_000.5), "about JPY 250,001"],
    [quantity("USD", 5.449), "about $5.45"],
    [quantity("USD", 3), "$3"],
    [quantity("USD", -1500), "-$1,500"],
    [quantity("times", 100 / 3), "about 33.33 times"],
    [quantity("years", 7, null, null), "seven years as printed (the words set no bounds)"],
    [quantity("years", 7.25, null, null), "7.25 years as printed (the words set no bounds)"],
    [quantity("years", 7, null, 8), "at most eight years"],
    [quantity("years", 7, 6.5, null), "at least 6.5 years"],
    [quantity("people", 5, 5, 10), "at least five and at most 10 people"],
    [quantity("people", 10, 5, 10), "at least five and at most 10 people"],
    [quantity("people", 4, 0, 10), "about four people"],
    [quantity("people", 6, 1, 11), "about six people"],
    [quantity("people", 1.4, 0, 2), "about one person"],
    [quantity("PEN/USD", 3.8), "PEN 3.80 per dollar"],
  ])("%#: has no exponent, no -0 and no more digits than its bounds support", (x, words) => {
    expect(format(x)).toBe(words);
  });

  it.each([
    [89.01, 87.43, 90.61, "about 89 percent"],
    [5.449, 5.375, 5.522, "about 5.45 percent"],
    [1234.5, 1200, 1270, "about 1,230 percent"],
    [1234.5, 1234.4, 1234.6, "about 1,234.5 percent"],
    [99.6, 98, 101, "about 100 percent"],
    [0.0456, 0.04, 0.05, "about 0.046 percent"],
  ])("%d between %d and %d", (value, min, max, words) => {
    expect(format(quantity("percent", value, min, max))).toBe(words);
  });

  it.each([
    [quantity("people", 1, 999_999.999, 1_000_000.001), "at least 999,999.99 and at most 1.01 million people"],
    [quantity("people", 1, -1_000_001.5, -999_999.999), "at least -1.01 million and at most -999,999.99 people"],
    [quantity("USD", 1, 10_275_000, 10_385_000), "at least $10,275,000 and at most $10,385,000"],
    [quantity("USD", 1, 10_270_000, 10_390_000), "at least $10.27 million and at most $10.39 million"],
    [quantity("USD", 1, 10_275_001.5, 10_385_000.5), "at least $10.27 million and at most $10.39 million"],
    [quantity("USD", 1, 17_155_000_000, 17_255_000_000), "at least $17.155 billion and at most $17.255 billion"],
    [quantity("areas", 287 / 18), "at least 15.94 and at most 15.95 areas"],
    [quantity("people", 1, 1, 1), "exactly one person"],
    [quantity("rank", 2), "No. 2"],
  ])("%#: rounds its bounds outward", (x, words) => {
    expect(format(x, limits)).toBe(words);
  });

  it("is one number where only its decimals have no end", () => {
    expect(format(ratio(ambassadorsFundProjects, ambassadorsFundRegions))).toBe("about 2.214 projects per region");
    const people = (id: string, value: number) => figure({ id, value, unit: "people", measure: "people" });
    expect(format(share(people("a", 3), people("b", 7), { assumePartOf: true }))).toBe("about 42.86 percent");
  });

  it("is bare where only bounds are given", () => {
    expect(format(goodsTrade2021.bounds)).toBe("at least 17.15 billion and at most 17.25 billion");
    expect(format(southernCommandProjects.bounds, esLimits)).toBe("exactamente 287");
    expect(format(southernCommandProjects.bounds)).toBe("287");
    expect(format(usaidInvestment.bounds)).toBe("more than 3.7 billion");
    expect(format(fulbrightPeruvians.bounds, limits)).toBe("less than 1,900, with no lower bound");
    expect(format(peaceCorpsVolunteers.bounds)).toBe("no bounds set by the words");
  });
});

/** A result of an operation, as a helper would return it. */
function result(operation: string, unit: string, value: number | undefined, bounds: Partial<Bounds>): Figure {
  const { min = null, max = null } = bounds;
  const words = { basis: "stated", minIncluded: false, maxIncluded: false } as const;
  const { period } = figure({ id: "own", value: 1, unit, measure: "own" });
  return {
    ...{ id: "result", label: "Result", agencies: [], unit, measure: "own", series: null, period, operation },
    ...(value === undefined ? {} : { value }),
    bounds: { min, max, ...words, ...bounds },
  } as unknown as Figure;
}

describe("a result says only what its words allow", () => {
  it.each<[string, Figure, string, string]>([
    [
      "one bound",
      result("ratio", "USD/USD", 2.45, { min: 0, max: 2.454 }),
      "less than $2.46 per dollar",
      "less than $2.46 per dollar",
    ],
    [
      "a share below its whole",
      result("share", "percent", 40, { min: 38.5, max: 100, maxIncluded: true }),
      "more than 38.5 percent",
      "more than 38.5 percent",
    ],
    [
      "no bound but zero",
      result("ratio", "USD/program", 2_466_666.67, { min: 0 }),
      "$2.47 million per program as printed (the words set no bounds)",
      "no bounds set by the words",
    ],
    [
      "no bound at all",
      result("multiply", "people", 8000, {}),
      "8,000 people as printed (the words set no bounds)",
      "no bounds set by the words",
    ],
    [
      "a total without a value",
      result("total", "USD", undefined, { min: 3.7e9 }),
      "more than $3.7 billion",
      "more than $3.7 billion, with no upper bound",
    ],
    [
      "a fall with one bound",
      result("growth", "percent", -40, { min: -43.83 }),
      "a fall of less than 43.83 percent; a rise is not ruled out",
      "a fall of less than 43.83 percent; a rise is not ruled out",
    ],
    [
      "a fall for certain",
      result("growth.percent", "percent", -40, { max: -36 }),
      "a fall of more than 36 percent",
      "a fall of more than 36 percent, with no upper bound",
    ],
    [
      "a fall with two bounds",
      result("growth", "percent", -40, { min: -43.83, max: -36 }),
      "a fall of about 40 percent",
      "a fall of more than 36 and less than 43.83 percent",
    ],
    [
      "a fall that may be total",
      result("growth", "percent", -40, { min: -100, max: -36 }),
      "a fall of more than 36 percent",
      "a fall of more than 36 percent",
    ],
    [
      "a fall or a rise",
      result("growth", "percent", 1, { min: -5, max: 6 }),
      "from a fall of 5 to a rise of 6 percent",
      "from a fall of 5 to a rise of 6 percent",
    ],
    [
      "fewer people",
      result("difference", "people", -150_000, { min: -200_000, max: -100_000 }),
      "about 150,000 fewer people",
      "more than 100,000 and less than 200,000 fewer people",
    ],
    [
      "fewer or more people",
      result("growth.change", "people", 1, { min: -5, max: 6 }),
      "from five fewer people to six more people",
      "from five fewer people to six more people",
    ],
    [
      "fewer people, or more",
      result("difference", "people", -1, { min: -500 }),
      "a fall of fewer than 500 people; a rise is not ruled out",
      "a fall of fewer than 500 people; a rise is not ruled out",
    ],
    [
      "less money",
      result("difference", "USD", -3e9, { min: -3.05e9, max: -2.95e9 }),
      "about $3 billion less",
      "more than $2.95 billion and less than $3.05 billion less",
    ],
    [
      "what is left",
      result("difference", "students", 500, { max: 500 }),
      "fewer than 500 students",
      "fewer than 500 students, with no lower bound",
    ],
    [
      "a month",
      result("elapsed", "years", 1 / 12, { min: 0, max: 1 / 6 }),
      "less than two months",
      "less than two months",
    ],
    [
      "days",
      result("elapsed", "years", 10 / 365.25, { min: 9.5 / 365.25, max: 10.5 / 365.25 }),
      "about 10 days",
      "more than 9.5 and less than 10.5 days",
    ],
    [
      "exactly zero",
      result("difference", "USD", 0, { min: 0, max: 0, minIncluded: true, maxIncluded: true }),
      "$0",
      "exactly $0",
    ],
  ])("%s", (_, x, words, boundsWords) => {
    expect([format(x), format(x, limits)]).toEqual([words, boundsWords]);
  });

  it("keeps the time of a rate", () => {
    const period = { type: "rate", per: "month", statistic: "mean" } as const;
    const x = { ...result("total", "students", 90_000, { min: 85_000, max: 95_000 }), period };
    expect(format(x)).toBe("about 90,000 students every month, on average");
  });

  it("uses the singular it was given", () => {
    const x = {
      ...result("total", "mice", 1, { min: 1, max: 1, minIncluded: true, maxIncluded: true }),
      unitSingular: "mouse",
    };
    expect(format(x)).toBe("one mouse");
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
    [{ type: "instant", date: "2022-06-10", relation: "asOf" }, "as of June 10, 2022", "al 10 de junio de 2022"],
    [{ type: "instant", date: "2022-06", relation: "asOf" }, "as of June 2022", "a junio de 2022"],
    [{ type: "instant", date: "2022-06-10", relation: "on" }, "on June 10, 2022", "el 10 de junio de 2022"],
    [
      { type: "instant", date: "2022-06-10", relation: "during" },
      "under way on June 10, 2022",
      "en curso el 10 de junio de 2022",
    ],
    [{ type: "instant", date: "2022", relation: "byEndOf" }, "by the end of 2022", "para fines de 2022"],
    [{ type: "instant", date: "2018" }, "in 2018", "en 2018"],
    [{ type: "instant", date: null }, "at the document’s time", "a la fecha del documento"],
    [{ type: "cumulative", since: "2006", asOf: null }, "since 2006", "desde 2006"],
    [{ type: "cumulative", since: null, asOf: "2022-06-10" }, "as of June 10, 2022", "al 10 de junio de 2022"],
    [
      { type: "cumulative", since: null, asOf: "2022", toDate: true },
      "to the document’s date, in 2022",
      "a la fecha del documento, en 2022",
    ],
    [
      { type: "cumulative", since: "2006-01-02", asOf: "2022-06" },
      "from Jan. 2, 2006 through June 2022",
      "desde el 2 de enero de 2006 hasta junio de 2022",
    ],
    [
      { type: "cumulative", since: null, asOf: null },
      "over a period the text does not state",
      "en un período que el texto no precisa",
    ],
    [
      { type: "cumulative", since: null, asOf: null, over: { written: "more than 60 years", start: 0 } },
      "over more than 60 years",
      "a lo largo de más de 60 años",
    ],
    [{ type: "rate", per: "month", statistic: "mean" }, "every month, on average", "cada mes, en promedio"],
    [{ type: "rate", per: "year", statistic: null }, "every year", "cada año"],
    [{ type: "unstated" }, "period not stated", "período no indicado"],
  ];
  it.each(periods)("can be a period: %j", (period, inEnglish, inSpanish) => {
    expect([format(period), format(period, es)]).toEqual([inEnglish, inSpanish]);
  });

  it("says that an event was under way", () => {
    expect(format(summitOfTheAmericas)).toBe("under way on June 10, 2022");
  });
});

describe("what is refused", () => {
  const { bounds } = goodsTrade2021;

  it.each<[string, unknown, string, string[]]>([
    ["null", null, "expected something with a number or a date, received null", []],
    ["a number", 98_000_000, "expected something with a number or a date, received 98000000", []],
    ["a text", "$98 million", 'expected something with a number or a date, received "$98 million"', []],
    ["an array", [goodsTrade2021], "expected something with a number or a date, received an array", []],
    ["an empty object", {}, "expected something with a number or a date, received {}", []],
    [
      "a fact without number or date",
      peru,
      'expected a fact with a number or a date in peru, received {"id":"peru","kind":"place","label":"Peru","section":"us-peru-relations","topics…',
      ["peru"],
    ],
    [
      "a value that is NaN",
      { ...goodsTrade2021, value: Number.NaN },
      "expected a finite value in goods-trade-2021, received NaN",
      ["goods-trade-2021"],
    ],
    [
      "an infinite value",
      { value: Number.POSITIVE_INFINITY, unit: "USD", bounds },
      "expected a finite value, received Infinity",
      [],
    ],
    [
      "an infinite bound",
      { ...bounds, max: Number.POSITIVE_INFINITY },
      'expected something with a number or a date, received {"min":17150000000,"max":"Infinity","minIncluded":true,"maxIncluded":true,"basis…',
      [],
    ],
    [
      "crossed bounds",
      { ...goodsTrade2021, bounds: { ...bounds, max: 0 } },
      'expected bounds with min ≤ max in goods-trade-2021, received {"min":17150000000,"max":0,"minIncluded":true,"maxIncluded":true,"basis":"roundi…',
      ["goods-trade-2021"],
    ],
    [
      "bounds that are null",
      { value: 1, unit: "USD", bounds: null },
      "expected bounds with min ≤ max, received null",
      [],
    ],
    ["a unit that is a number", { value: 1, unit: 2, bounds }, "expected a unit, received 2", []],
    [
      "no unit",
      { ...goodsTrade2021, unit: "" },
      'expected a unit in goods-trade-2021, received ""',
      ["goods-trade-2021"],
    ],
    [
      "written words that are a number",
      { ...goodsTrade2021, written: 17 },
      "expected the written words of a figure in goods-trade-2021, received 17",
      ["goods-trade-2021"],
    ],
    [
      "an unknown hedge",
      { ...goodsTrade2021, hedge: "circa" },
      'expected a known hedge in goods-trade-2021, received "circa"',
      ["goods-trade-2021"],
    ],
    [
      "a hedge of a prototype",
      { ...goodsTrade2021, hedge: "constructor" },
      'expected a known hedge in goods-trade-2021, received "constructor"',
      ["goods-trade-2021"],
    ],
    ["an unknown period", { type: "decade" }, 'expected one of the periods in Period, received {"type":"decade"}', []],
    [
      "a day that does not exist",
      { type: "instant", date: "2022-02-30" },
      'expected a date as YYYY, YYYY-MM or YYYY-MM-DD, received "2022-02-30"',
      [],
    ],
    [
      "a figure without a period",
      { ...goodsTrade2021, period: null },
      "expected a period in goods-trade-2021, received null",
      ["goods-trade-2021"],
    ],
    [
      "a date that does not exist",
      { ...pandemicLows, date: { ...pandemicLows.date, value: "2022-13" } },
      'expected a date as YYYY, YYYY-MM or YYYY-MM-DD, received "2022-13"',
      [],
    ],
    [
      "an unknown relation",
      { ...pandemicLows.date, relation: "until" },
      'expected a relation of in, on, since, during, received "until"',
      [],
    ],
    [
      "an event without a date",
      { ...pandemicLows, date: null },
      "expected a date in pandemic-lows, received null",
      ["pandemic-lows"],
    ],
  ])("%s", (_, wrong, reason, ids) => {
    const error = errorOf(() => format(wrong as Formattable));
    expect(error.code).toBe("invalid-input");
    expect(error.reason).toBe(`format ${reason}.`);
    expect(error.facts).toEqual(ids);
  });

  it.each<[string, unknown, string]>([
    ["a code as the locale", { locale: "es-PE" }, 'a locale such as esPE of us-peru-relations/es-PE, received "es-PE"'],
    ["null as the locale", { locale: null }, "a locale such as esPE of us-peru-relations/es-PE, received null"],
    ["an unknown style", { style: "long" }, 'the style "figure", "bounds", "period", received "long"'],
    ["an unknown option", { local: "es" }, 'options of { locale, style }, received the option "local"'],
    ["null", null, "options of { locale, style }, received null"],
    ["a text", "es-PE", 'options of { locale, style }, received "es-PE"'],
  ])("options: %s", (_, options, reason) => {
    const error = errorOf(() => format(goodsTrade2021, options as never));
    expect(error.code).toBe("invalid-input");
    expect(error.reason).toBe(`format expected ${reason}.`);
  });

  it("changes nothing it was given", () => {
    const mine = JSON.parse(JSON.stringify(goodsTrade2021)) as typeof goodsTrade2021;
    format(mine, es);
    expect(mine).toEqual(goodsTrade2021);
  });
});
