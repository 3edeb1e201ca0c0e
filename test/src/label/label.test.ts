import { describe, expect, test } from "vitest";
import {
  agencies,
  checkClaims,
  claims,
  FactError,
  facts,
  figure,
  goodsTrade2009,
  goodsTrade2021,
  growth,
  label,
  sections,
  termLabel,
  topics,
  total,
  usaidInvestment,
} from "../../../src/index.ts";
import { esPE } from "../../../src/locales/es-PE/index.ts";

const es = { locale: esPE };

describe("label in English", () => {
  test("is the label, name or heading of everything that has one", () => {
    for (const fact of facts) expect(label(fact)).toBe(fact.label);
    for (const agency of agencies) expect(label(agency)).toBe(agency.name);
    for (const topic of topics) expect(label(topic)).toBe(topic.label);
    for (const section of sections) expect(label(section)).toBe(section.title);
    for (const claim of claims) expect(label(claim)).toBe(claim.claim);
    const trade = growth(goodsTrade2009, goodsTrade2021);
    expect(label(trade)).toBe(trade.label);
  });
});

describe("label in Spanish", () => {
  test("has words of its own for every fact, agency, topic, section and claim", () => {
    const all = [...facts, ...agencies, ...topics, ...sections, ...claims];
    const words = all.map((each) => label(each, es));
    expect(words.filter((each) => each === "" || each.endsWith("."))).toEqual([]);
    expect(label(usaidInvestment, es)).toBe("Inversión de USAID en programas en el Perú");
    expect(agencies.map((agency) => label(agency, es))).toContain(
      "Agencia de los Estados Unidos para el Desarrollo Internacional",
    );
    expect(topics.map((topic) => label(topic, es))).toContain("Trata de personas");
  });

  test("composes the label of a result", () => {
    const [from, to] = [goodsTrade2009, goodsTrade2021].map((each) => label(each, es));
    expect(label(growth(goodsTrade2009, goodsTrade2021), es)).toBe(`Variación porcentual de “${from}” a “${to}”`);
    expect(label(growth(goodsTrade2009, goodsTrade2021).years as never, es)).toBe(`Años de “${from}” a “${to}”`);
  });

  test("keeps the label of a figure of your own, even with the id of a fact", () => {
    const own = figure({ id: goodsTrade2021.id, label: "Mine", value: 1, unit: "USD", measure: "m" });
    expect(label(own, es)).toBe("Mine");
    expect(label(total([own]), es)).toBe("Total de “Mine”");
  });
});

describe("termLabel", () => {
  test("is plain English without a language", () => {
    expect(termLabel("kind", "indefinite-count")).toBe("indefinite count");
    expect(termLabel("relation", "mayOverlap")).toBe("may overlap");
    expect(termLabel("caveat", "not-mentioned-together")).toBe("not mentioned together");
  });

  test("has Spanish for the words of every fact and claim", () => {
    const inSpanish = (group: Parameters<typeof termLabel>[0], value: string) => {
      expect(Object.hasOwn(esPE.label.terms[group], value), `${group} ${value}`).toBe(true);
      return termLabel(group, value, es);
    };
    for (const fact of facts) {
      inSpanish("kind", fact.kind);
      if ("bounds" in fact) for (const unit of fact.unit.split("/")) if (!unit.includes(" ")) inSpanish("unit", unit);
      if ("hedge" in fact && fact.hedge !== null) inSpanish("hedge", fact.hedge);
      if (fact.kind === "amount" && fact.stage !== null) inSpanish("stage", fact.stage);
    }
    for (const { verdict } of checkClaims()) inSpanish("verdict", verdict);
    expect(inSpanish("stage", "provided")).toBe("entregado");
    expect(termLabel("unit", "llamas", es)).toBe("llamas");
    expect(termLabel("unit", "constructor", es)).toBe("constructor");
  });
});

describe("what is refused", () => {
  test.each<[string, unknown, string]>([
    ["null", null, "null"],
    ["an id", "peru", '"peru"'],
    ["an empty object", {}, "{}"],
  ])("%s", (_, wrong, received) => {
    const call = () => label(wrong as never);
    expect(call).toThrow(FactError);
    expect(call).toThrow(
      `label expected a fact, a figure, a result, an agency, a topic, a section or a claim, received ${received}. Pass it as the package exports it: label(goodsTrade2021).`,
    );
  });

  test("a group of words that there is not", () => {
    expect(() => termLabel("stages" as never, "provided")).toThrow(
      'termLabel expected the group "assumption", "basis", "caveat",',
    );
    for (const group of Object.keys(esPE.label.terms)) expect(termLabel(group as never, "x")).toBe("x");
    expect(() => termLabel("stage", null as never)).toThrow(
      'termLabel expected a value as text, received null. Call it like termLabel("stage", "provided").',
    );
  });

  test("an unknown option or locale", () => {
    expect(() => label(goodsTrade2021, { lang: "es" } as never)).toThrow(
      'label expected the option { locale }, received the option "lang"',
    );
    expect(() => termLabel("kind", "count", { lang: "es" } as never)).toThrow(
      "termLabel expected the option { locale }",
    );
    for (const locale of ["es-PE", { format: esPE.format }]) {
      const options = { locale } as never;
      expect(() => label(goodsTrade2021, options)).toThrow("label expected a locale such as esPE");
      expect(() => termLabel("kind", "count", options)).toThrow("termLabel expected a locale such as esPE");
    }
  });
});
