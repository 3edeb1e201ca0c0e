import { describe, expect, it } from "vitest";
import {
  agriculturalTrade2009,
  childProtectionCompactAssistance,
  difference,
  elapsed,
  explain,
  figure,
  foreignAssistance2021,
  goodsTrade2009,
  goodsTrade2021,
  growth,
  label,
  multiply,
  pandemicLows,
  peruvianStudentsInUs,
  perYear,
  type Result,
  ratio,
  share,
  southernCommandInvestment,
  southernCommandProjects,
  total,
  totalByAgency,
  usStudentsInPeru,
  venezuelanCrisisAssistanceAnnounced,
} from "../../../../src/index.ts";
import { esPE } from "../../../../src/locales/es-PE/index.ts";

const es = { locale: esPE };
const short = { locale: esPE, style: "short" } as const;
const SOURCE =
  "Fuente: Departamento de Estado de los Estados Unidos, “U.S. Relations With Peru”, documento sin fecha impresa.";

function own(id: string, value: number, year?: number) {
  const series = { unit: "people", measure: "visitantes", series: "visitantes" } as const;
  const period = year === undefined ? {} : { period: { type: "year", year, calendar: "calendar" } as const };
  return figure({ id, value, ...series, ...period });
}

describe("explain in Spanish", () => {
  it("writes a paragraph that can be printed", () => {
    expect(explain(growth(goodsTrade2009, goodsTrade2021), es).text).toBe(
      `De USD 9,100 millones (${label(goodsTrade2009, es)}) a USD 17,200 millones (${label(goodsTrade2021, es)}) hay un ` +
        "aumento de alrededor de 89% (entre 87.43% y 90.61%). El cambio es de unos USD 8,100 millones (entre USD 8,000 " +
        "millones y USD 8,200 millones), con una tasa anual compuesta de alrededor de 5.45% (entre 5.374% y 5.523%) " +
        "durante 12 años. Los límites consideran el redondeo de USD 9,100 millones y USD 17,200 millones. El documento " +
        "no dice si los años son calendario o fiscales. Palabras del documento, en inglés: " +
        `“${goodsTrade2009.source.quote}” (Relaciones económicas bilaterales). ${SOURCE}`,
    );
  });

  it.each<[string, Result, string]>([
    [
      "a fall",
      growth(own("a", 200, 2019), own("b", 100, 2021)),
      "De 200 personas a 100 personas hay una caída de 50%.",
    ],
    [
      "a range, as a noun after a preposition",
      ratio(
        foreignAssistance2021,
        figure({ id: "r", written: "between 3 and 5 million", unit: "people", measure: "r" }),
      ),
      "Al dividir más de USD 98 millones entre un valor de entre 3 millones y 5 millones de personas, el resultado es de más de USD 19.60 por persona.",
    ],
    [
      "a time since an event that goes on",
      elapsed(pandemicLows, "2024"),
      "De mayo de 2022 a 2024 hay alrededor de dos años.",
    ],
    [
      "a difference",
      difference(usStudentsInPeru, peruvianStudentsInUs),
      "La diferencia entre casi 4,000 estudiantes y más de 3,500 estudiantes es de menos de 500 estudiantes.",
    ],
    [
      "a negative difference",
      difference(own("a", 100), own("b", 250)),
      "Frente a 250 personas, 100 personas son 150 personas menos.",
    ],
    [
      "a ratio",
      ratio(southernCommandInvestment, southernCommandProjects),
      "Al dividir más de USD 54.8 millones entre 287 proyectos, el resultado es de más de USD 190,940.76 por proyecto.",
    ],
    [
      "a share",
      share(agriculturalTrade2009, goodsTrade2009, { assumePartOf: true }),
      "La proporción de USD 1,500 millones respecto de USD 9,100 millones es de alrededor de 16.5%. Se supone que",
    ],
    [
      "an amount a year",
      perYear(southernCommandInvestment, { asOf: "2022-09" }),
      "Al repartir por igual más de USD 54.8 millones entre los años de su período, el resultado es de más de USD 3.27 millones al año.",
    ],
    ["a multiple", multiply(own("a", 3), 2), "Al multiplicar 3 personas por 2, el resultado es de seis personas."],
    ["a total of one", total([own("a", 3)]), "La única cifra es 3 personas."],
    [
      "a chain",
      ratio(multiply(goodsTrade2021, 2), own("b", 1000)),
      "Al multiplicar USD 17,200 millones por 2, el resultado es de unos USD 34,400 millones. Al dividir ese producto (unos USD 34,400 millones) entre 1,000 personas, el resultado es de unos USD 34.4 millones por persona.",
    ],
  ])("of %s", (_, result, sentence) => {
    const { text } = explain(result, short);
    expect(text.slice(0, sentence.length)).toBe(sentence);
  });

  it("says why figures may not be added, and how many pairs", () => {
    const { text, conflicts } = explain(totalByAgency("usaid"), es);
    expect(text).toContain("no se pueden sumar: cinco pares podrían superponerse. “");
    expect(text).toContain("Hay otros dos pares en el mismo caso. Solo se sabe que suman más de USD 3,700 millones.");
    expect(text).toContain("se atribuye en conjunto al Departamento de Estado y a la Agencia de los Estados Unidos");
    expect(conflicts[0]?.reason).toMatch(/^“.*” podrían superponerse\. /);
  });

  it("says assumptions, notes and grounds in Spanish", () => {
    expect(explain(perYear(southernCommandInvestment, { asOf: "2022-09" }), es).assumptions[0]?.text).toBe(
      `Se supone que el período de “${label(southernCommandInvestment, es)}” termina en setiembre de 2022.`,
    );
    const { caveats } = explain(total([childProtectionCompactAssistance]), es);
    expect(caveats.find(({ code }) => code === "inferred-date")?.text).toBe(
      `La fecha de “${label(childProtectionCompactAssistance, es)}” se infiere. El documento no lleva fecha impresa. Por lo que dice, es del 10 de junio de 2022 o posterior, y anterior al fin de 2022.`,
    );
  });

  it("alternates quotes within quotes, and keeps an apostrophe", () => {
    const both = total([own("l’any", 3), own("b", 5)], { assumeDisjoint: true });
    expect(label(ratio(multiply(both, 2), own("c", 2)), es)).toBe("“‘Total de “l’any” y “b”’, multiplicado” entre “c”");
  });

  it("counts in words what it does not name", () => {
    const many = total(
      ["a", "b", "c", "d", "e", "f", "g"].map((id) => own(id, 3)),
      { assumeDisjoint: true },
    );
    expect(explain(many, short).text).toContain("3 personas y una más suman 21 personas.");
  });

  it("keeps the label and the note of a figure of your own", () => {
    const mine = figure({ id: "m", label: "Mi cifra", value: 3, unit: "people", measure: "m", note: "Es mía." });
    const { text } = explain(total([mine]), es);
    expect(text).toBe(
      "La única cifra es 3 personas (Mi cifra). Nota sobre “Mi cifra”: es mía. No proviene del documento: Mi cifra.",
    );
  });

  it("sets the article of a day, and none of a month", () => {
    const ending = (asOf: string) => explain(perYear(southernCommandInvestment, { asOf }), es).text;
    expect(ending("2020-03-15")).toContain("termina el 15 de marzo de 2020.");
    expect(ending("2020-03-15")).toContain("podría continuar después del 15 de marzo de 2020:");
    expect(ending("2020-03")).toContain("termina en marzo de 2020.");
    expect(ending("2020-03")).toContain("podría continuar después de marzo de 2020:");
    expect(explain(total([venezuelanCrisisAssistanceAnnounced]), es).text).toContain(
      ", según anuncio del 10 de junio de 2022)",
    );
  });

  it("warns of an end that is earlier than the document", () => {
    expect(explain(perYear(southernCommandInvestment, { asOf: "2015" }), es).caveats.map(({ text }) => text)).toEqual([
      `El período de “${label(southernCommandInvestment, es)}” podría continuar después de 2015: el documento es posterior a esa fecha y no indica cuándo termina.`,
    ]);
  });
});
