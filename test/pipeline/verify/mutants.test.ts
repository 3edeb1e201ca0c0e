import { afterAll, describe, expect, it } from "vitest";
import { checkShapes } from "../../../pipeline/load/readData.ts";
import { rules } from "../../../pipeline/verify/verify.ts";
import { changeValue, realFiles } from "./changedData.ts";

/** One change of one datum. */
interface Mutant {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

const HEDGES = ["more than", "over", "at least", "nearly", "almost", "approximately", "an average of", null];
const STAGES = ["allocated", "provided", "invested", "contributed", "announced", "budgeted", "received", null];

function otherDigits(text: string): string[] {
  return [...text].flatMap((unit, index) =>
    /\d/.test(unit)
      ? [..."0123456789"]
          .filter((digit) => digit !== unit)
          .map((digit) => text.slice(0, index) + digit + text.slice(index + 1))
      : [],
  );
}

function otherWords(text: string): string[] {
  return [...text.matchAll(/\S+/g)].map(
    ({ 0: word, index }) => `${text.slice(0, index)}elsewhere${text.slice(index + word.length)}`,
  );
}

function shortened(text: string): string[] {
  return text.length > 1 ? [text.slice(0, -1), text.slice(1)] : [];
}

/** Periods of another type made of the same words. */
function otherPeriods(value: unknown): unknown[] {
  const { type, written, start } = value as { type: string; written?: string; start?: number };
  if (written === undefined) return [];
  const date = /\d{4}/.exec(written)?.[0] ?? null;
  const words = { written, start };
  const types: Record<string, unknown> = {
    span: { type: "span", from: Number(date ?? 2000), to: Number(date ?? 2000), ...words },
    instant: { type: "instant", date, ...words },
    "cumulative since": { type: "cumulative", since: date, asOf: null, ...words },
    "cumulative as of": { type: "cumulative", since: null, asOf: date, ...words },
    cumulative: { type: "cumulative", since: null, asOf: null, ...words },
    rate: { type: "rate", per: "month", statistic: null, ...words },
    year: { type: "year", year: Number(date ?? 2000), calendar: "unstated", ...words },
  };
  // “In 2018” is a time for a stock and a year for a flow: which of them the figure is, its words do not say.
  const same = type === "year" || type === "instant" ? ["year", "instant"] : [type];
  return Object.entries(types)
    .filter(([name]) => !same.some((each) => name.startsWith(each)))
    .map(([, period]) => period);
}

const among = (values: readonly unknown[]) => (old: unknown) => values.filter((value) => value !== old);
const ofText = (change: (text: string) => readonly string[]) => (old: unknown) =>
  typeof old === "string" ? change(old).filter((text) => text !== old) : [];
const ofNumber = (old: unknown) => (typeof old === "number" ? otherDigits(String(old)).map(Number) : []);
const toUnknown = (old: unknown) => (typeof old === "string" ? ["nothing"] : []);
const besides = (old: unknown) => (typeof old === "number" ? [old - 1, old + 1] : []);

/** What is changed: for a field of a name, the values it is given, one at a time. */
const CHANGES: Record<string, Record<string, (old: unknown) => readonly unknown[]>> = {
  "digits of values": { value: ofNumber },
  "digits of dates": {
    value: ofText(otherDigits),
    year: ofNumber,
    from: ofNumber,
    to: ofNumber,
    date: ofText(otherDigits),
    since: ofText(otherDigits),
    asOf: ofText(otherDigits),
    notBefore: ofText(otherDigits),
    notAfter: ofText(otherDigits),
  },
  "digits of the hash and the length": { sha256: ofText(otherDigits), bytes: ofNumber },
  hedges: { hedge: among(HEDGES) },
  stages: { stage: among(STAGES) },
  offsets: { start: besides, end: besides, writtenStart: besides, starts: () => [] },
  "words of quotes": { quote: ofText(otherWords) },
  "written words": { written: ofText((text) => [...otherWords(text), ...shortened(text)]) },
  "texts of items, headings and exemptions": {
    text: ofText((text) => [...otherWords(text), ...shortened(text)]),
    title: ofText(otherWords),
  },
  names: { name: ofText(otherWords), names: () => [], aliases: () => [] },
  periods: {
    period: otherPeriods,
    calendar: among(["calendar", "fiscal", "unstated"]),
    per: (old) => (typeof old === "string" ? among(["day", "month", "year"])(old) : []),
    statistic: among(["mean", null]),
    date: (old) => (typeof old === "string" ? [null] : []),
    since: (old) => [old === null ? "2006" : null],
    asOf: (old) => [old === null ? "2022" : null],
    method: among(["lastYear", "yearOfContext", "yearsBefore", "documentWindow"]),
    inferred: () => [undefined],
  },
  "precisions and relations": {
    precision: among(["year", "month", "day"]),
    relation: (old) => [
      ...among(["in", "on", "since", "during"])(old),
      ...among(["disjoint", "partOf", "same", "mayOverlap"])(old),
    ],
  },
  "lists left open or closed": { complete: among([true, false]), openedBy: (old) => (old === null ? [] : [null]) },
  references: {
    a: toUnknown,
    b: toUnknown,
    parent: toUnknown,
    series: toUnknown,
    from: toUnknown,
    to: toUnknown,
    printed: toUnknown,
    list: toUnknown,
    part: toUnknown,
    whole: toUnknown,
    topics: () => [],
    agencies: () => [],
    members: () => [],
  },
  sections: { section: (old) => (old === "pandemic-response" ? ["us-assistance-to-peru"] : ["pandemic-response"]) },
};

/** The elements of these arrays are changed as if each were a field. */
const ELEMENTS: Record<string, (old: unknown) => readonly unknown[]> = {
  starts: besides,
  names: ofText(otherWords),
  aliases: ofText(otherWords),
  topics: toUnknown,
  agencies: toUnknown,
  members: toUnknown,
};

function mutantsOf(category: string): Mutant[] {
  const changes = CHANGES[category] ?? {};
  const walk = (file: string, value: unknown, path: readonly (string | number)[], field: string): Mutant[] => {
    const isElement = typeof path.at(-1) === "number";
    const change = isElement ? (field in changes ? ELEMENTS[field] : undefined) : changes[field];
    const own = (change?.(value) ?? []).map((other) => ({ file, path, value: other }));
    if (typeof value !== "object" || value === null) return own;
    const branches = Object.entries(value).flatMap(([key, branch]) =>
      Array.isArray(value)
        ? walk(file, branch, [...path, Number(key)], field)
        : walk(file, branch, [...path, key], key),
    );
    return [...own, ...branches];
  };
  return realFiles.files.flatMap(({ file, value }) => walk(file.replace("data/", ""), value, [], ""));
}

/** Whether the shapes or any rule refuse the data: the first that does is enough. */
function isRefused({ file, path, value }: Mutant): boolean {
  const { data } = checkShapes(changeValue(file, path, () => value));
  return data === undefined || rules.some((rule) => rule(data).length > 0);
}

let tried = 0;
let refused = 0;

afterAll(() => console.log(`Data mutants: ${tried} tried, ${refused} refused.`));

describe("every change of one datum is refused", () => {
  for (const category of Object.keys(CHANGES)) {
    const mutants = mutantsOf(category);
    it(`${category}: ${mutants.length} tried, none survives`, { timeout: 120_000 }, () => {
      expect(mutants.length).toBeGreaterThan(0);
      const survivors = mutants.filter((mutant) => !isRefused(mutant));
      tried += mutants.length;
      refused += mutants.length - survivors.length;
      expect(survivors).toEqual([]);
    });
  }
});
