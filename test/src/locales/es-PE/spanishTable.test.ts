import { describe, expect, it } from "vitest";
import { type DatedEvent, type Figure, figure, format, type Hedge, type Period } from "../../../../src/index.ts";
import { esPE } from "../../../../src/locales/es-PE/index.ts";
import { spanishList } from "../../../../src/locales/es-PE/spanishList.ts";

const es = { locale: esPE };

function own(written: string, unit: string, hedge: Hedge | null = null): Figure {
  return figure({ id: "propia", measure: "propia", unit, written: hedge === null ? written : `${hedge} ${written}` });
}

function result(operation: string, unit: string, value: number, min: number | null, max: number | null): Figure {
  const base = figure({ id: "propia", measure: "propia", unit, value });
  const { written, hedge, ...rest } = base;
  const bounds = { min, max, minIncluded: min !== null, maxIncluded: max !== null, basis: "rounding" } as const;
  return { ...rest, operation, bounds } as Figure;
}

/**
 * Expected by rule, not from the code: the Diccionario panhispánico de dudas (cifras with millones and not with mil; “de”
 * after millones; billón), CLDR es-PE (setiembre, S/, no space before %), and the usage of Lima’s newspapers (USD before
 * the amount, decimal point, comma between thousands, numbers up to nine in words).
 */
const NUMBERS: readonly (readonly [Figure, string])[] = [
  // Money: miles de millones are written in millones.
  [own("$17.2 billion", "USD"), "USD 17,200 millones"],
  [own("$9.1 billion", "USD"), "USD 9,100 millones"],
  [own("$4 billion", "USD"), "USD 4,000 millones"],
  [own("$1 billion", "USD"), "USD 1,000 millones"],
  [own("$1.45 billion", "USD"), "USD 1,450 millones"],
  [own("$1.2345 billion", "USD"), "USD 1,234.5 millones"],
  [own("$98 million", "USD", "more than"), "más de USD 98 millones"],
  [own("$1 million", "USD"), "USD 1 millón"],
  [own("$1.43 million", "USD"), "USD 1.43 millones"],
  [own("$2 trillion", "USD"), "USD 2 billones"],
  [own("$1 trillion", "USD"), "USD 1 billón"],
  [own("$3.5", "USD"), "USD 3.50"],
  [own("-$3", "USD"), "-USD 3"],
  [own("$12,500", "USD"), "USD 12,500"],
  [own("65.4 billion", "PEN"), "S/ 65,400 millones"],
  [own("3.8", "PEN/USD"), "S/ 3.80 por dólar"],
  [own("3 million", "EUR"), "EUR 3 millones"],
  [own("one billion", "USD"), "mil millones de dólares"],
  [own("two million", "USD"), "dos millones de dólares"],
  // Counts: “de” after millones, none after mil; gender of un and una.
  [own("1.3 million", "people"), "1.3 millones de personas"],
  [own("1 million", "people"), "1 millón de personas"],
  [own("one million", "people"), "un millón de personas"],
  [own("two million", "doses"), "dos millones de dosis"],
  [own("one thousand", "people"), "mil personas"],
  [own("3 thousand", "people"), "3,000 personas"],
  [own("4,000", "students", "almost"), "casi 4,000 estudiantes"],
  [own("2,000", "artifacts", "over"), "más de 2,000 piezas"],
  [own("32", "offices"), "32 sedes"],
  [own("one", "offices"), "una sede"],
  [own("one", "programs"), "un programa"],
  [own("1", "deaths"), "1 muerte"],
  [own("one", "deaths"), "una muerte"],
  [own("hundreds of thousands", "jobs"), "cientos de miles de empleos"],
  [own("tens of millions", "people"), "decenas de millones de personas"],
  [own("90,000", "students", "an average of"), "un promedio de 90,000 estudiantes"],
  [own("2,000", "people", "some"), "unas 2,000 personas"],
  [own("2,000", "programs", "some"), "unos 2,000 programas"],
  [own("40", "programs", "up to"), "hasta 40 programas"],
  [own("40", "programs", "at most"), "como máximo 40 programas"],
  [own("40", "programs", "at least"), "al menos 40 programas"],
  [own("between 3 and 5 million", "people"), "entre 3 millones y 5 millones de personas"],
  // Units of one's own: common ones are translated, others stay as given and no gender is guessed.
  [own("3", "countries"), "3 países"],
  [own("40", "schools", "some"), "unas 40 escuelas"],
  [own("12", "visits/week"), "12 visitas por semana"],
  [own("5,000", "regantes", "some"), "alrededor de 5,000 regantes"],
  [own("one", "becarias"), "1 becaria"],
  [result("ratio", "USD/country", 98e6, 98e6, 98e6), "USD 98 millones por país"],
  // Percents: the sign stands at the number.
  [own("167 percent", "percent"), "167%"],
  [own("1 percent", "percent"), "1%"],
  [own("highest", "rank"), "la más alta"],
  [own("6,400", "deaths/million people", "over"), "más de 6,400 muertes por millón de personas"],
  [own("5", "projects/year"), "5 proyectos al año"],
  // Results.
  [result("growth", "percent", 89.01, 87.43, 90.61), "alrededor de 89%"],
  [result("growth", "percent", -40, -43.83, -36), "una caída de alrededor de 40%"],
  [result("growth", "percent", -40, -43.83, null), "una caída de hasta 43.83%; no se descarta un alza"],
  [result("difference", "people", -150_000, -200_000, -100_000), "unas 150,000 personas menos"],
  [result("difference", "USD", -3e9, -3.05e9, -2.95e9), "unos USD 3,000 millones menos"],
  [result("difference", "percentage points", 10, 10, 10), "10 puntos porcentuales"],
  [result("difference", "percentage points", 1, 1, 1), "1 punto porcentual"],
  [result("total", "programs", 8, 8, 8), "ocho programas"],
  [result("ratio", "USD/project", 190_940.77, 190_940.76, null), "al menos USD 190,940.76 por proyecto"],
  [result("elapsed", "years", 1 / 12, 0.08, 0.09), "alrededor de un mes"],
  [
    result("multiply", "people", 8000, null, null),
    "8,000 personas según las cifras impresas (el texto no fija límites)",
  ],
];

const PERIODS: readonly (readonly [Period, string])[] = [
  [{ type: "year", year: 2021, calendar: "fiscal" }, "año fiscal 2021"],
  [{ type: "span", from: 2009, to: 2020 }, "de 2009 a 2020"],
  [{ type: "instant", date: "2018" }, "en 2018"],
  [{ type: "instant", date: "2022-09", relation: "asOf" }, "a setiembre de 2022"],
  [{ type: "instant", date: "2022-06-10", relation: "asOf" }, "al 10 de junio de 2022"],
  [{ type: "instant", date: "2022", relation: "byEndOf" }, "para fines de 2022"],
  [{ type: "cumulative", since: "2006", asOf: null }, "desde 2006"],
  [{ type: "cumulative", since: "2006-06-10", asOf: null }, "desde el 10 de junio de 2006"],
  [{ type: "cumulative", since: null, asOf: "2022", toDate: true }, "a la fecha del documento, en 2022"],
  [{ type: "cumulative", since: null, asOf: null }, "en un período que el texto no precisa"],
  [{ type: "rate", per: "month", statistic: "mean" }, "cada mes, en promedio"],
];

describe("Spanish as written in Peru", () => {
  it.each(NUMBERS.map(([x, words]) => [words, x] as const))("%s", (words, x) => {
    expect(format(x, es)).toBe(words);
  });

  it.each(PERIODS.map(([period, words]) => [words, period] as const))("%s", (words, period) => {
    expect(format(period, es)).toBe(words);
  });

  it("has both bounds between entre and y", () => {
    expect(format(own("$17.2 billion", "USD"), { ...es, style: "bounds" })).toBe(
      "entre USD 17,150 millones y USD 17,250 millones",
    );
    expect(format(result("growth", "percent", 89, 87.43, 90.61), { ...es, style: "bounds" })).toBe(
      "entre 87.43% y 90.61%",
    );
  });

  it.each([
    [["perros", "iguanas"], "perros e iguanas"],
    [["padres", "hijos"], "padres e hijos"],
    [["“Educación”", "“Inversión”"], "“Educación” e “Inversión”"],
    [["agua", "hielo"], "agua y hielo"],
    [["a", "b", "c"], "a, b y c"],
    [["a"], "a"],
  ])("joins %j by y or e", (items, words) => {
    expect(spanishList(items)).toBe(words);
  });
});

describe("CLDR es-PE agrees", () => {
  const plain = (text: string) => text.replaceAll("\u00a0", " ");

  it("on grouping and the decimal point", () => {
    const cldr = new Intl.NumberFormat("es-PE", { maximumFractionDigits: 20 });
    for (const value of [0, 7, 1900, 4000, 12_500, 90_000, 1_234_567.25, 0.125]) {
      const words = format(figure({ id: "x", measure: "m", unit: "llamas", value: value === 1 ? 2 : value }), es);
      expect(words).toBe(`${cldr.format(value)} llamas`);
    }
  });

  it("on currencies", () => {
    for (const [value, currency] of [
      [3.5, "USD"],
      [-3.5, "USD"],
      [65.4, "PEN"],
      [-65.4, "PEN"],
      [12.5, "EUR"],
    ] as const) {
      const cldr = new Intl.NumberFormat("es-PE", { style: "currency", currency });
      expect(format(figure({ id: "x", measure: "m", unit: currency, value }), es)).toBe(plain(cldr.format(value)));
    }
  });

  it("on percents", () => {
    const cldr = new Intl.NumberFormat("es-PE", { style: "percent", maximumFractionDigits: 2 });
    for (const value of [1, 89, 16.5, 5.45]) {
      const words = format(figure({ id: "x", measure: "m", unit: "percent", value }), es);
      expect(words).toBe(cldr.format(value / 100));
    }
  });

  it("on dates", () => {
    const day = new Intl.DateTimeFormat("es-PE", { dateStyle: "long", timeZone: "UTC" });
    const month = new Intl.DateTimeFormat("es-PE", { year: "numeric", month: "long", timeZone: "UTC" });
    for (let index = 1; index <= 12; index += 1) {
      const value = `2022-${String(index).padStart(2, "0")}`;
      const date = { value, precision: "month", relation: "in", written: "", start: 0 } as const;
      expect(format(date as DatedEvent["date"], es)).toBe(month.format(new Date(`${value}-01`)));
      expect(format({ ...date, value: `${value}-05`, precision: "day" } as DatedEvent["date"], es)).toBe(
        day.format(new Date(`${value}-05`)),
      );
    }
  });

  it("on lists", () => {
    const cldr = new Intl.ListFormat("es-PE");
    for (const items of [
      ["a", "b"],
      ["a", "Italia"],
      ["a", "hielo"],
      ["a", "b", "c"],
    ]) {
      expect(spanishList(items)).toBe(cldr.format(items));
    }
  });
});
