import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { Ajv } from "ajv";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  agriculturalTradeGrowth,
  type CiteStyle,
  type CslItem,
  cite,
  FactError,
  facts,
  figure,
  goodsTrade2009,
  goodsTrade2021,
  growth,
  inlLimaAnniversary,
  type OwnCslItem,
  peru,
  source,
} from "../../../src/index.ts";
import { esPE } from "../../../src/locales/es-PE/index.ts";
import { cslJsonSchema } from "./cslJsonSchema.ts";

const WINDOW =
  "No date is printed; the document’s own words place it between June 10, 2022, and the end of 2022. The address is not printed in the document; its text was taken from the copy at https://thefederalnewswire.com/stories/629896813-u-s-relations-with-peru.";
const QUOTE =
  "Two-way trade in goods between the United States and Peru increased from $9.1 billion in 2009 to $17.2 billion in 2021, driving growth and employment in both countries.";

function errorOf(call: () => unknown): FactError {
  try {
    call();
  } catch (error) {
    if (error instanceof FactError) return error;
    throw error;
  }
  throw new Error("It did not throw.");
}

describe("the styles", () => {
  it("writes plain text by default", () => {
    const expected = `U.S. Department of State. “U.S. Relations With Peru.” Fact sheet, n.d. Section “Bilateral Economic Relations”: “${QUOTE}” https://www.state.gov/u-s-relations-with-peru/. ${WINDOW}`;
    expect(cite(goodsTrade2021)).toBe(expected);
    expect(cite(goodsTrade2021, { style: "text" })).toBe(expected);
  });

  it("writes Markdown with the title as the link", () => {
    expect(cite(goodsTrade2021, { style: "markdown" })).toBe(
      `U.S. Department of State. [*U.S. Relations With Peru*](https://www.state.gov/u-s-relations-with-peru/). Fact sheet, n.d. Section “Bilateral Economic Relations”: “${QUOTE.replaceAll("$", "\\$")}” ${WINDOW}`,
    );
  });

  it("writes a CSL-JSON item that invents no date", () => {
    expect(cite(goodsTrade2021, { style: "csl-json" })).toEqual({
      id: "goods-trade-2021",
      type: "webpage",
      title: "U.S. Relations With Peru",
      author: [{ literal: "U.S. Department of State" }],
      publisher: "U.S. Department of State",
      section: "Bilateral Economic Relations",
      genre: "Fact sheet",
      language: "en-US",
      URL: "https://www.state.gov/u-s-relations-with-peru/",
      annote: QUOTE,
      note: WINDOW,
    });
  });

  it("writes a BibTeX entry with TeX's signs escaped", () => {
    expect(cite(goodsTrade2021, { style: "bibtex" })).toBe(`@misc{goods-trade-2021,
  author = {{U.S. Department of State}},
  title = {{U.S. Relations With Peru}},
  howpublished = {Fact sheet, “Bilateral Economic Relations”},
  url = {https://www.state.gov/u-s-relations-with-peru/},
  note = {${WINDOW}},
  annote = {${QUOTE.replaceAll("$", "\\$")}},
}`);
  });

  it("has a return type for each", () => {
    expectTypeOf(cite(peru)).toEqualTypeOf<string>();
    expectTypeOf(cite(peru, { style: "bibtex" })).toEqualTypeOf<string>();
    expectTypeOf(cite(peru, { style: "csl-json" })).toEqualTypeOf<CslItem>();
    expectTypeOf(cite(peru, { style: "text" as CiteStyle })).toEqualTypeOf<string | CslItem>();
  });
});

describe("every fact of the document", () => {
  const titles = new Map(source.sections.map(({ id, title }) => [id, title]));

  it.each(facts.map((fact) => [fact.id, fact] as const))("%s keeps its exact words and its section", (_, fact) => {
    const words = `Section “${titles.get(fact.section)}”: “${fact.source.quote}”`;
    const stop = /[.!?]$/.test(fact.source.quote) ? "" : ".";
    expect(cite(fact)).toContain(`${words}${stop} https://`);
    expect(cite(fact, { style: "markdown" })).toContain(words.replaceAll("$", "\\$"));
    const item = cite(fact, { style: "csl-json" });
    const [parsed, ...others] = new Cite(cite(fact, { style: "bibtex" })).data;
    expect(others).toEqual([]);
    expect(parsed).toMatchObject({
      id: fact.id,
      "citation-key": fact.id,
      title: item.title,
      URL: item.URL,
      annote: fact.source.quote,
      note: item.note,
      author: [{ family: item.publisher }],
      publisher: `Fact sheet, “${item.section}”`,
    });
  });

  it("gives CSL-JSON that the standard's schema accepts", () => {
    const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(cslJsonSchema);
    const items = facts.map((fact) => cite(fact, { style: "csl-json" }));
    validate(items);
    expect(validate.errors).toBeNull();
    expect(JSON.parse(JSON.stringify(items))).toEqual(items);
    const item = cite(peru, { style: "csl-json" });
    const broken: object[] = [
      { ...item, type: "fact-sheet" },
      { ...item, quote: "Peru" },
      { ...item, author: "U.S. Department of State" },
      { ...item, issued: "n.d." },
      { ...item, section: 4 },
      { type: "webpage" },
    ];
    for (const each of broken) expect(validate([each]), JSON.stringify(each)).toBe(false);
  });

  it("gives a frozen item", () => {
    const item = cite(peru, { style: "csl-json" });
    expect(Object.isFrozen(item) && Object.isFrozen(item.author) && Object.isFrozen(item.author[0])).toBe(true);
  });

  it("keeps a no-break space through BibTeX", () => {
    expect(inlLimaAnniversary.source.quote).toContain("\u00a0");
    expect(cite(inlLimaAnniversary, { style: "bibtex" })).not.toContain("\u00a0");
  });
});

describe("words that look like markup", () => {
  const quote =
    "50% of A&B_c #1 {x} \\ ~ ^ $5 -- --- `` '' <b>*bold*</b> [link](x) ?` !`  two spaces\u00a0“”’–ñ << >> ,, |";
  const altered = { ...peru, source: { ...peru.source, quote } };

  it("come back from BibTeX as they were", () => {
    expect(new Cite(cite(altered, { style: "bibtex" })).data[0]?.["annote"]).toBe(quote);
  });

  it("are escaped in Markdown, where a new line is a space", () => {
    const broken = { ...peru, source: { ...peru.source, quote: "a\n\n# b *c* [d](e) <i> &amp; `f` $1 | $2" } };
    expect(cite(broken, { style: "markdown" })).toContain(
      "“a # b \\*c\\* \\[d\\](e) \\<i\\> \\&amp; \\`f\\` \\$1 \\| \\$2”",
    );
  });
});

describe("a quote of several lines", () => {
  it.each(["a\nb", "a  \n  b", "a\n\nb"])("%j is one line of Markdown", (quote) => {
    const broken = { ...peru, source: { ...peru.source, quote } };
    expect(cite(broken, { style: "markdown" })).toContain("“a b”");
  });
});

describe("the document and several facts of it", () => {
  it("cites the document as a whole", () => {
    expect(cite(source)).toBe(
      `U.S. Department of State. “U.S. Relations With Peru.” Fact sheet, n.d. https://www.state.gov/u-s-relations-with-peru/. ${WINDOW}`,
    );
    const item = cite(source, { style: "csl-json" });
    expect(item.id).toBe("us-relations-with-peru");
    expect("annote" in item || "section" in item).toBe(false);
    expect(cite(source, { style: "bibtex" })).not.toContain("annote");
    expect(cite(source, { style: "bibtex" })).toContain("  howpublished = {Fact sheet},\n");
    expect(cite(source, { style: "short" })).toBe("U.S. Department of State, “U.S. Relations With Peru,” n.d.");
  });

  it("makes one citation of several facts, in the document’s order and each quote once", () => {
    const facts = [goodsTrade2021, peru, goodsTrade2009];
    const text = cite(facts);
    expect(text.split("n.d.").length).toBe(2);
    expect(text).toContain(
      `n.d. Section “U.S.-PERU RELATIONS”: “${peru.source.quote}”${/[.]$/.test(peru.source.quote) ? "" : "."} Section “Bilateral Economic Relations”: “${QUOTE}” https://`,
    );
    const items = new Cite(cite(facts, { style: "bibtex" })).data;
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ id: "us-relations-with-peru", annote: `${peru.source.quote} ${QUOTE}` });
    expect(cite(facts, { style: "csl-json" }).section).toBe("U.S.-PERU RELATIONS; Bilateral Economic Relations");
    expect(cite(facts, { style: "short" })).toBe("U.S. Department of State, “U.S. Relations With Peru,” n.d.");
    expect(cite(facts, { style: "bibtex" })).toContain(
      "  howpublished = {Fact sheet, “U.S.-PERU RELATIONS”; “Bilateral Economic Relations”},\n",
    );
    for (const style of ["text", "bibtex", "csl-json"] as const)
      expect(cite([peru], { style })).toEqual(cite(peru, { style }));
  });

  it("keeps several quotes of one section apart", () => {
    const two = [agriculturalTradeGrowth, goodsTrade2021];
    const quotes = [QUOTE, agriculturalTradeGrowth.source.quote];
    for (const facts of [two, two.toReversed()]) {
      const given = facts[0] === goodsTrade2021 ? quotes : quotes.toReversed();
      expect(cite(facts)).toContain(`Section “Bilateral Economic Relations”: “${given[0]}”, “${given[1]}” https://`);
      expect(cite(facts, { style: "csl-json" }).annote).toBe(given.join("\n"));
      expect(cite(facts, { style: "bibtex" })).toContain(`annote = {${given.join("\n").replaceAll("$", "\\$")}}`);
    }
  });

  it("is short on request", () => {
    expect(cite(goodsTrade2021, { style: "short" })).toBe(
      "U.S. Department of State, “U.S. Relations With Peru,” n.d., section “Bilateral Economic Relations”",
    );
  });
});

describe("in Peruvian Spanish", () => {
  const es = { locale: esPE };

  it("says everything in Spanish but the title and the quote", () => {
    expect(cite(goodsTrade2021, es)).toBe(
      `Departamento de Estado de los Estados Unidos. “U.S. Relations With Peru”. Hoja informativa, s. f. Sección “Bilateral Economic Relations”, en inglés: “${QUOTE}” https://www.state.gov/u-s-relations-with-peru/. No lleva fecha impresa; por lo que dice el propio documento, se escribió entre el 10 de junio de 2022 y fines de 2022. La dirección no está impresa en el documento; el texto se tomó de la copia en https://thefederalnewswire.com/stories/629896813-u-s-relations-with-peru.`,
    );
    expect(cite(goodsTrade2021, { ...es, style: "short" })).toBe(
      "Departamento de Estado de los Estados Unidos, “U.S. Relations With Peru”, s. f., sección “Bilateral Economic Relations”",
    );
  });

  it("is valid CSL-JSON and BibTeX", () => {
    expect(cite(peru, { ...es, style: "csl-json" })).toMatchObject({ genre: "Hoja informativa", language: "en-US" });
    expect(new Cite(cite(peru, { ...es, style: "bibtex" })).data[0]).toMatchObject({ id: "peru" });
  });
});

describe("an entry that biber reads without a warning", () => {
  /** The fields that the data model of biblatex knows for `@misc`, and what each holds. */
  const FIELDS = ["author", "title", "howpublished", "url", "note", "annote"];

  it.each(facts.map((fact) => [fact.id, fact] as const))("%s", (_, fact) => {
    const entry = cite(fact, { style: "bibtex" });
    const names = [...entry.matchAll(/^ {2}([a-z]+) = \{.*\},$/gm)].map(([, name]) => name);
    expect(names).toEqual(FIELDS);
    // A year that is no whole number, a bare & or an unbalanced brace is a warning.
    expect(entry).not.toMatch(/(?<!\\)[&%#$_]/);
    expect(entry.split("{").length).toBe(entry.split("}").length);
  });
});

describe("a figure of one's own", () => {
  const source = { title: "Peru: 50% & more", url: "https://example.org/a (b)", quote: "1,200 people came" };
  const own = (given: object) =>
    figure({ id: "My visitors, 2021", value: 1200, unit: "people", measure: "visitors", source: given });

  it.each<[CiteStyle, unknown]>([
    ["text", "“Peru: 50% & more.” “1,200 people came”. https://example.org/a (b)."],
    ["short", "“Peru: 50% & more”"],
    ["markdown", "[*Peru: 50% \\& more*](https://example.org/a%20%28b%29). “1,200 people came”."],
    [
      "csl-json",
      {
        id: "My visitors, 2021",
        type: "webpage",
        title: "Peru: 50% & more",
        URL: "https://example.org/a (b)",
        annote: "1,200 people came",
      },
    ],
    [
      "bibtex",
      "@misc{My-visitors-2021,\n  title = {{Peru: 50\\% \\& more}},\n  url = {https://example.org/a%20%28b%29},\n  annote = {1,200 people came},\n}",
    ],
  ])("is cited by its source, %s", (style, citation) => {
    expect(cite(own(source), { style })).toEqual(citation);
  });

  it("needs no more than a title or an address, in either language", () => {
    expect(cite(own({ title: "Anuario" }))).toBe("“Anuario.”");
    expect(cite(own({ title: "Anuario" }), { locale: esPE })).toBe("“Anuario”.");
    expect(cite(own({ title: "Anuario" }), { style: "markdown" })).toBe("*Anuario*.");
    expect(cite(own({ title: "Anuario" }), { style: "csl-json" }).type).toBe("document");
    const { url } = source;
    expect(cite(own({ url }))).toBe("https://example.org/a (b).");
    expect(cite(own({ url }), { style: "short" })).toBe(url);
    expect(cite(own({ url }), { style: "markdown" })).toBe(
      "[https://example.org/a (b)](https://example.org/a%20%28b%29).",
    );
  });

  it("gives BibTeX that reads back, and CSL-JSON that the standard’s schema accepts", () => {
    const [read] = new Cite(cite(own(source), { style: "bibtex" })).data;
    expect(read).toMatchObject({ title: source.title, annote: source.quote });
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(cslJsonSchema);
    expect(validate([cite(own(source), { style: "csl-json" })])).toBe(true);
    expectTypeOf(cite(own(source), { style: "csl-json" })).toEqualTypeOf<OwnCslItem>();
  });

  it("made from a fact is cited as the fact", () => {
    const made = figure({ ...goodsTrade2021, series: "my-series" });
    for (const style of ["text", "bibtex", "csl-json"] as const) {
      expect(cite(made, { style })).toEqual(cite(goodsTrade2021, { style }));
    }
  });
});

describe("what is refused", () => {
  const AMONG = "among them, which does not rest on words of the document";
  const expected = "cite expected a fact, an array of facts or the document, received";

  it("a figure of one's own without a title or an address, by name", () => {
    for (const source of [undefined, {}, { quote: "1,200 came" }, { title: "" }]) {
      const own = figure({
        id: "my-visitors",
        value: 1200,
        unit: "people",
        measure: "visitors",
        ...(source && { source }),
      });
      const error = errorOf(() => cite(own));
      expect([error.code, error.facts]).toEqual(["no-source", ["my-visitors"]]);
      expect(error.message).toBe(
        'cite expected a fact, or a figure with a source, received my-visitors, which has neither words of the document nor a title or an address. Say where it comes from: figure({ …, source: { title: "World Development Indicators", url: "https://…" } }).',
      );
    }
  });

  it("a figure of one's own among facts, for these are one document", () => {
    const source = { title: "World Development Indicators" };
    const own = figure({ id: "own", value: 1, unit: "people", measure: "visitors", source });
    for (const [id, item] of [
      ["own", own],
      ["My own", { ...own, id: "My own" }],
    ] as const) {
      const error = errorOf(() => cite([goodsTrade2021, item] as never));
      expect([error.code, error.facts]).toEqual(["no-source", [id]]);
      expect(error.message).toBe(
        `cite expected an array of facts, received ${id} among them, which does not rest on words of the document. Cite it on its own.`,
      );
    }
  });

  it.each<[string, object, string, string]>([
    ["the document", source, "the document among them, which is not one of its facts", "Cite it on its own."],
    ["a figure without a source", { ...peru, source: undefined }, `peru ${AMONG}`, "Leave it out."],
    ["an object", {}, `{} ${AMONG}`, "Leave it out."],
  ])("%s among facts", (_, item, received, remedy) => {
    const error = errorOf(() => cite([goodsTrade2021, item] as never));
    expect(error.message).toBe(`cite expected an array of facts, received ${received}. ${remedy}`);
  });

  it("an array in an array", () => {
    const error = errorOf(() => cite([[goodsTrade2021]] as never));
    expect([error.code, error.reason]).toEqual(["invalid-input", `${expected} an array in an array.`]);
  });

  it("a result, with a pointer to explain", () => {
    const error = errorOf(() =>
      // @ts-expect-error TS2769: the document does not print it.
      cite(growth(goodsTrade2009, goodsTrade2021)),
    );
    expect([error.code, error.facts]).toEqual(["no-source", []]);
    expect(error.message).toBe(
      "cite expected a fact, received the result of growth, which the document does not print. Call explain(growth(…)), which quotes the words it rests on, or cite the facts in its inputs.",
    );
  });

  it.each([
    ["no source", { ...peru, source: undefined }, "peru", ["peru"]],
    ["no section and no source", { ...peru, section: undefined, source: undefined }, "peru", ["peru"]],
    ["nothing at all", {}, "{}", []],
  ])("what has %s", (_, wrong, received, ids) => {
    const error = errorOf(() => cite(wrong as never));
    expect([error.code, error.facts]).toEqual(["no-source", ids]);
    expect(error.reason).toBe(
      `cite expected a fact, or a figure with a source, received ${received}, which has neither words of the document nor a title or an address.`,
    );
  });

  it.each<[string, unknown, string, string[]]>([
    ["null", null, `${expected} null.`, []],
    ["an id", "peru", `${expected} "peru".`, []],
    ["no facts", [], `${expected} an empty array.`, []],
    ["a hole", new Array(1), `${expected} undefined.`, []],
    [
      "a section of none",
      { ...peru, section: "__proto__" },
      `${expected} peru with the section "__proto__".`,
      ["peru"],
    ],
    ["an id that is no name", { ...peru, id: "A peru" }, `${expected} a fact with the id "A peru".`, []],
    ["an id that is a number", { ...peru, id: 7 }, `${expected} a fact with the id 7.`, []],
    ["an id that would end a BibTeX key", { ...peru, id: "a, b}" }, `${expected} a fact with the id "a, b}".`, []],
    ["an empty quote", { ...peru, source: { quote: " " } }, `${expected} peru with the quote " ".`, ["peru"]],
    ["a source that is null", { ...peru, source: null }, `${expected} peru with the quote undefined.`, ["peru"]],
  ])("%s", (_, wrong, reason, ids) => {
    const error = errorOf(() => cite(wrong as typeof peru));
    expect([error.code, error.reason, error.facts]).toEqual(["invalid-input", reason, ids]);
    expect(error.remedy).toContain("cite(goodsTrade2021)");
  });

  it.each<[string, unknown, string]>([
    [
      "an unknown style",
      { style: "mla" },
      'the style "text", "short", "markdown", "csl-json", "bibtex", received "mla"',
    ],
    [
      "a style of a prototype",
      { style: "toString" },
      'the style "text", "short", "markdown", "csl-json", "bibtex", received "toString"',
    ],
    ["an unknown option", { format: "bibtex" }, 'options of { style, locale }, received the option "format"'],
    ["a code as the locale", { locale: "es-PE" }, 'a locale such as esPE of us-peru-relations/es-PE, received "es-PE"'],
    ["null", null, "options of { style, locale }, received null"],
  ])("options: %s", (_, options, reason) => {
    expect(errorOf(() => cite(peru, options as never)).reason).toBe(`cite expected ${reason}.`);
  });
});
