import { describe, expect, test } from "vitest";
import { checkClaim } from "../../../../src/claims/checkClaim.ts";
import { checkClaims, claims, type Fact, FactError, findFact, termLabel } from "../../../../src/index.ts";
import { esPE } from "../../../../src/locales/es-PE/index.ts";
import type { ClaimMethod } from "../../../../src/model/document.ts";
import { englishWordsIn } from "./englishWords.ts";

const checked = checkClaims({ locale: esPE });

/** The reason of a claim on facts of the document, some of them changed. */
function reasonOf(check: ClaimMethod, changes: Readonly<Record<string, object>> = {}): string {
  const find = (id: string) => ({ ...findFact(id), ...changes[id] }) as Fact;
  const claim = { id: "a-claim", claim: "Una afirmación", source: { quote: "words", start: 0, end: 5 }, check };
  return checkClaim(claim, find, esPE).reason.text;
}

test("every claim has its statement and its reason in Spanish, and the same verdict as in English", () => {
  expect(checked.map(({ id, claim }) => [id, claim])).toEqual(claims.map(({ id }) => [id, esPE.label.claims[id]]));
  const data = checkClaims().map(({ claim, reason: { text, ...reason }, ...check }) => ({ ...check, reason }));
  expect(checked.map(({ claim, reason: { text, ...reason }, ...check }) => ({ ...check, reason }))).toEqual(data);
});

test("the reasons", () => {
  expect(Object.fromEntries(checked.map(({ id, reason }) => [id, reason.text]))).toMatchObject({
    "independence-six-years-before":
      "El documento no indica la fecha de este hecho: Independencia del Perú respecto de España. Solo se deduce de la propia afirmación.",
    "covid-death-rate-cumulative": "El documento no incluye las cifras que aquí reúne.",
    "covid-death-rate-highest": "El documento no incluye las cifras con las que hace la comparación.",
    "usaid-sixty-years": "El documento no indica cuándo empezaron los más de 60 años.",
    "announced-assistance-included": "El documento no indica el total del que esto forma parte.",
    "centers-among-projects": "El documento no indica qué proporción del total es esta parte.",
    "memorandum-renewed-every-five-years":
      "De 1997 a mayo de 2022 hay 25 años, múltiplo de 5; el documento no menciona las renovaciones intermedias.",
    "goods-trade-increased":
      "El paso de USD 9,100 millones a USD 17,200 millones es un aumento con cualquier valor que permitan los límites de ambas cifras.",
    "agricultural-trade-167-percent":
      "La variación de USD 1,500 millones a USD 4,000 millones es de 166.67%; los límites de ambas cifras permiten entre 125.8% y 210.35%.",
  });
});

describe("reasons that no claim of the document has", () => {
  const [from, to, printed] = [
    "cultural-patrimony-mou-signed",
    "cultural-patrimony-mou-renewed",
    "cultural-patrimony-mou-renewal-interval",
  ] as const;
  const trade = { method: "increase", from: "goods-trade-2009", to: "goods-trade-2021" } as const;
  const fallen = (value: number, min: number | null = value) => ({
    "goods-trade-2021": { value, bounds: { min, max: value, minIncluded: true, maxIncluded: true, basis: "exact" } },
  });
  const on = (value: string) => ({ date: { value, written: value, precision: "day", relation: "on", start: 0 } });

  test.each<[string, string]>([
    [reasonOf({ method: "yearsBetween", from, to: null, printed }), "cuándo terminaron los 5 años."],
    [reasonOf({ method: "yearsBetween", from, to, printed }), "De 1997 a mayo de 2022 hay 25 años."],
    [
      reasonOf({ method: "yearsBetween", from, to, printed }, { [from]: on("2021-06-10"), [to]: on("2022-06-10") }),
      "Del 10 de junio de 2021 al 10 de junio de 2022 hay un año.",
    ],
    [
      reasonOf({ method: "yearsBetween", from, to, printed }, { [from]: on("2021-06-10"), [to]: on("2022-07-28") }),
      "al 28 de julio de 2022 hay 1.13 años.",
    ],
    [
      reasonOf({ method: "multipleOfYears", from, to, printed }, { [printed]: { value: 7 } }),
      "hay 25 años, que no es múltiplo de 7.",
    ],
    [reasonOf(trade, fallen(1e9)), "no es un aumento con ninguno de los valores"],
    [reasonOf(trade, fallen(1e11, null)), "es un aumento solo con algunos de los valores"],
    [
      reasonOf({ method: "pair", list: "illegal-fishing-threats" }, { "illegal-fishing-threats": { complete: false } }),
      "La lista es abierta y tiene dos elementos: ",
    ],
  ])("%s", (text, words) => {
    expect(text).toContain(words);
    expect(englishWordsIn(text)).toEqual([]);
  });
});

test("no English word in any claim, reason or verdict", () => {
  const texts = checked.flatMap(({ claim, reason, verdict }) => [
    claim,
    reason.text,
    termLabel("verdict", verdict, { locale: esPE }),
  ]);
  expect(texts.flatMap(englishWordsIn)).toEqual([]);
});

test("an unknown option or language is refused", () => {
  expect(() => checkClaims({ lang: "es" } as never)).toThrow(FactError);
  expect(() => checkClaims({ locale: "es-PE" } as never)).toThrow(
    'checkClaims expected a locale such as esPE of us-peru-relations/es-PE, received "es-PE".',
  );
});
