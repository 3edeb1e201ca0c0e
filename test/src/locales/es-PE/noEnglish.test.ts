import { describe, expect, it } from "vitest";
import {
  agencies,
  cite,
  claims,
  type DatedEvent,
  explain,
  type Figure,
  facts,
  format,
  label,
  type Result,
  sections,
  topics,
} from "../../../../src/index.ts";
import { esPE } from "../../../../src/locales/es-PE/index.ts";
import { englishWordsIn } from "./englishWords.ts";
import { everyResult } from "./everyResult.ts";

const es = { locale: esPE };

/** Each English word with the first text that has it. */
function found(texts: Iterable<string>): Record<string, string> {
  const first: Record<string, string> = {};
  for (const text of texts) for (const word of englishWordsIn(text)) first[word] ??= text.slice(0, 200);
  return first;
}

/** All results where `.ci/run` asks for full runs, otherwise the first of each kind of sentence. */
function explained(results: readonly Result[]): readonly Result[] {
  expect(results.length).toBeGreaterThan(2000);
  if (Number(process.env["PROPERTY_RUNS"] ?? 0) >= 5000) return results;
  const kinds = new Map<string, Result>();
  for (const result of results) {
    const { operation, unit, bounds, assumptions, caveats, inputs } = result;
    const codes = [...assumptions, ...caveats].map(({ code }) => code);
    const shape = [bounds.min === null, bounds.max === null, (result.value ?? 0) < 0];
    kinds.set([operation, unit, inputs.length, ...shape, ...codes].join(), result);
  }
  return [...kinds.values()];
}

describe("no English word outside the document’s quotes and names", () => {
  it("in the labels of anything", () => {
    const all = [...facts, ...agencies, ...topics, ...sections, ...claims];
    expect(found(all.map((each) => label(each, es)))).toEqual({});
  });

  it("in any other words of the language", () => {
    const terms = Object.values(esPE.label.terms).flatMap((group) => Object.values(group));
    expect(found(terms)).toEqual({});
  });

  it("in any fact, in any style", () => {
    const texts = facts.flatMap((fact) => {
      const numbers = "bounds" in fact || fact.kind === "event" ? [fact as Figure | DatedEvent] : [];
      return [
        ...numbers.flatMap((each) => [format(each, es), format(each, { ...es, style: "bounds" })]),
        ...("period" in fact ? [format(fact.period, es)] : []),
        cite(fact, { ...es, style: "short" }),
      ];
    });
    expect(found(texts)).toEqual({});
  });

  it("in results of every helper over all facts, in any style", () => {
    const results = explained(everyResult());
    const texts = results.flatMap((result) => {
      const { text, outcome, boundsText } = explain(result, es);
      return [text, outcome, boundsText, label(result, es)];
    });
    expect(found(texts)).toEqual({});
    const shorts = results.map((result) => explain(result, { ...es, style: "short" }).text);
    expect(found(shorts)).toEqual({});
  });
});

describe("a test of the test", () => {
  it.each([
    ["casi 4,000 students", ["students"]],
    ["“more than”", []],
    ["La cifra “more than $98 million in Foreign Assistance funds” es de 2021", []],
    ["about 89%", ["about"]],
  ])("%s", (text, words) => {
    expect(englishWordsIn(text)).toEqual(words);
  });
});
