import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { Ajv } from "ajv";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type CiteStyle,
  type CslItem,
  cite,
  FactError,
  facts,
  figure,
  goodsTrade2021,
  inlLimaAnniversary,
  peru,
  source,
} from "../../../src/index.ts";
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

describe("the four styles", () => {
  it("writes plain text by default", () => {
    const expected = `U.S. Department of State. “U.S. Relations With Peru.” Fact sheet, n.d. Section “Bilateral Economic Relations”: “${QUOTE}” https://www.state.gov/u-s-relations-with-peru/. ${WINDOW}`;
    expect(cite(goodsTrade2021)).toBe(expected);
    expect(cite(goodsTrade2021, { style: "text" })).toBe(expected);
  });

  it("writes Markdown with the title as the link", () => {
    expect(cite(goodsTrade2021, { style: "markdown" })).toBe(
      `U.S. Department of State. [*U.S. Relations With Peru*](https://www.state.gov/u-s-relations-with-peru/). Fact sheet, n.d. Section “Bilateral Economic Relations”: “${QUOTE}” ${WINDOW}`,
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
  howpublished = {Fact sheet, section “Bilateral Economic Relations”},
  year = {n.d.},
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
    for (const style of ["text", "markdown"] as const) {
      expect(cite(fact, { style })).toContain(`Section “${titles.get(fact.section)}”: “${fact.source.quote}”`);
    }
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
      issued: { literal: "n.d." },
      author: [{ family: item.publisher }],
      publisher: `Fact sheet, section “${item.section}”`,
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
    const broken = { ...peru, source: { ...peru.source, quote: "a\n\n# b *c* [d](e) <i> &amp; `f`" } };
    expect(cite(broken, { style: "markdown" })).toContain("“a # b \\*c\\* \\[d\\](e) \\<i\\> \\&amp; \\`f\\`”");
  });
});

describe("a quote of several lines", () => {
  it.each(["a\nb", "a  \n  b", "a\n\nb"])("%j is one line of Markdown", (quote) => {
    const broken = { ...peru, source: { ...peru.source, quote } };
    expect(cite(broken, { style: "markdown" })).toContain("“a b”");
  });
});

describe("what is refused", () => {
  it("a figure of one's own, by a compile error and by name", () => {
    const own = figure({ id: "my-visitors", value: 1200, unit: "people", measure: "visitors" });
    // @ts-expect-error TS2345: a figure of one's own has no section and no source.
    const error = errorOf(() => cite(own));
    expect(error.code).toBe("no-source");
    expect(error.facts).toEqual(["my-visitors"]);
    expect(error.message).toBe(
      "cite got my-visitors, which rests on no words of the document. Only facts of the document can be cited: pass one, such as cite(goodsTrade2021).",
    );
  });

  const throwing = Object.defineProperty({ ...peru }, "source", {
    get() {
      throw new TypeError("no");
    },
  });
  const cyclic: Record<string, unknown> = { ...peru };
  cyclic["source"] = cyclic;

  it.each([
    ["null", null, "cite got null, expected a fact of the document."],
    ["undefined", undefined, "cite got undefined, expected a fact of the document."],
    ["a symbol", Symbol("peru"), "cite got a symbol, expected a fact of the document."],
    ["an id", "peru", 'cite got "peru", expected a fact of the document.'],
    ["a getter that throws", throwing, "cite got an object that cannot be read as plain data."],
    ["a cycle", cyclic, "cite got peru, whose quote is no text, expected a fact of the document."],
    [
      "a section of none",
      { ...peru, section: "__proto__" },
      "cite got peru, whose section is none of the document’s, expected a fact of the document.",
    ],
    [
      "an id that would end a BibTeX key",
      { ...peru, id: "a, b}" },
      "cite got a fact without a name in kebab-case, expected a fact of the document.",
    ],
    [
      "an empty quote",
      { ...peru, source: { ...peru.source, quote: " " } },
      "cite got peru, whose quote is no text, expected a fact of the document.",
    ],
  ])("%s", (_, hostile, reason) => {
    const error = errorOf(() => cite(hostile as typeof peru));
    expect(error.code).toBe("invalid-input");
    expect(error.reason).toBe(reason);
    expect(error.remedy).toContain("cite(goodsTrade2021)");
  });

  it.each([
    ["mla", 'cite got "mla" as the style, expected text, markdown, csl-json, bibtex.'],
    ["constructor", 'cite got "constructor" as the style, expected text, markdown, csl-json, bibtex.'],
    [7, "cite got 7 as the style, expected text, markdown, csl-json, bibtex."],
  ])("the style %s", (style, reason) => {
    const error = errorOf(() => cite(peru, { style: style as CiteStyle }));
    expect(error.code).toBe("invalid-input");
    expect(error.reason).toBe(reason);
  });

  it.each([
    ["nothing of a fact", {}, [], "cite got an object, which rests on no words of the document."],
    [
      "no section",
      { ...peru, section: undefined },
      ["peru"],
      "cite got peru, which rests on no words of the document.",
    ],
    ["no source", { ...peru, source: undefined }, ["peru"], "cite got peru, which rests on no words of the document."],
  ])("%s", (_, hostile, ids, reason) => {
    const error = errorOf(() => cite(hostile as typeof peru));
    expect([error.code, error.facts, error.reason]).toEqual(["no-source", ids, reason]);
  });

  const nameless = "cite got a fact without a name in kebab-case, expected a fact of the document.";
  const wordless = "cite got peru, whose quote is no text, expected a fact of the document.";
  it.each([
    ["null", null, [], "cite got null, expected a fact of the document."],
    ["an id in an array", { ...peru, id: ["peru"] }, [], nameless],
    ["an id that only ends like one", { ...peru, id: "}, peru" }, [], nameless],
    ["a source that is null", { ...peru, source: null }, ["peru"], wordless],
    ["a source that is a function", { ...peru, source: Object.assign(() => 1, { quote: "Peru" }) }, ["peru"], wordless],
    ["a getter that throws", throwing, [], "cite got an object that cannot be read as plain data."],
  ])("%s, naming the fact where it has a name", (_, hostile, ids, reason) => {
    const error = errorOf(() => cite(hostile as typeof peru));
    expect([error.code, error.facts, error.reason]).toEqual(["invalid-input", ids, reason]);
  });

  it.each([
    [null, "null as the options, expected an object"],
    ["bibtex", '"bibtex" as the options, expected an object'],
    [{ style: ["bibtex"] }, "an array as the style, expected text, markdown, csl-json, bibtex"],
    [{ style: "toString" }, '"toString" as the style, expected text, markdown, csl-json, bibtex'],
  ])("the options %j", (options, found) => {
    const error = errorOf(() => cite(peru, options as never));
    expect(error.reason).toBe(`cite got ${found}.`);
    expect(error.remedy).toBe('Call it like cite(goodsTrade2021, { style: "bibtex" }).');
    expect(error.facts).toEqual([]);
  });

  it("an option it does not know", () => {
    const { code, reason } = errorOf(() => cite(peru, { format: "bibtex" } as never));
    expect([code, reason]).toEqual(["invalid-input", 'cite got "format" as an option, expected style.']);
  });
});
