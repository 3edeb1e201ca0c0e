import { describe, expect, it } from "vitest";
import { facts, relations } from "../../../src/index.ts";
import { factSchema, relationSchema } from "../../../src/schema/index.ts";

type Json = Record<string, unknown>;
type Step = string | number;

/** What a fact or a relation may leave out. */
const OPTIONAL = [
  ...["credit", "names", "note", "projected", "by"],
  ...["period.written", "period.start", "period.inferred", "period.relation", "period.over", "period.toDate"],
  ...["date.inferred", "items.*.number", "items.*.shared"],
];

/** What an entry may lack, but not in company: the credit of several agencies, words without their place. */
const NEEDED_BY_OTHERS = ["credit", "by", "period.written", "period.start"];

/** The lists that may be empty. */
const POSSIBLY_EMPTY = ["agencies"];

/** A place in an entry: the names of its fields, and how to get there. */
interface Place {
  readonly path: string;
  readonly steps: readonly Step[];
  readonly value: unknown;
  readonly entry: Json;
}

function placesIn(entry: Json, value: unknown, steps: readonly Step[]): Place[] {
  const path = steps.map((step) => (typeof step === "number" ? "*" : step)).join(".");
  const inside = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [
    { path, steps, value, entry },
    ...inside.flatMap(([key, part]) => placesIn(entry, part, [...steps, Array.isArray(value) ? Number(key) : key])),
  ];
}

/** One place for every field of every kind: a field has the same shape wherever it stands. */
function everyPlace(entries: readonly unknown[]): Place[] {
  const places = new Map<string, Place>();
  for (const entry of entries as readonly Json[]) {
    for (const place of placesIn(entry, entry, [])) {
      const { type } = (entry["period"] ?? {}) as { type?: string };
      const key = `${entry["kind"]} ${type} ${place.path}`;
      if (!places.has(key)) places.set(key, place);
    }
  }
  return [...places.values()];
}

/** The entry of a place with something else in it; `undefined` leaves the field out, as JSON does. */
function changed({ entry, steps }: Place, value: unknown): unknown {
  const copy = structuredClone(entry);
  const last = steps.at(-1);
  if (last === undefined) return value;
  const parent = steps.slice(0, -1).reduce<unknown>((part, step) => (part as Json)[step], copy) as Json;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

const PLACES = [
  ...everyPlace(facts).map((place) => ({ ...place, schema: factSchema })),
  ...everyPlace(relations).map((place) => ({ ...place, schema: relationSchema })),
];

/** The places at which a change of their value is accepted. */
function accepting(
  change: (value: unknown) => unknown,
  chosen: (place: Place) => boolean,
): { tried: number; accepted: string[] } {
  const tried = PLACES.filter(chosen);
  const accepted = tried.filter((place) => place.schema.safeParse(changed(place, change(place.value))).success);
  return { tried: tried.length, accepted: [...new Set(accepted.map(({ path }) => path))].sort() };
}

const isObject = ({ value }: Place) => typeof value === "object" && value !== null && !Array.isArray(value);
const isOffset = ({ path }: Place) => /(?:^|\.)(?:start|end|writtenStart)$/.test(path);

describe("the schemas refuse", () => {
  it("a field nobody knows, in every object", () => {
    const { tried, accepted } = accepting((value) => ({ ...(value as Json), colour: "red" }), isObject);
    expect(tried).toBeGreaterThan(100);
    expect(accepted).toEqual([]);
  });

  it("an entry without one of its fields, unless it may lack that one", () => {
    const { accepted } = accepting(
      () => undefined,
      ({ steps }) => typeof steps.at(-1) === "string",
    );
    expect(accepted.filter((path) => !OPTIONAL.includes(path))).toEqual([]);
    expect(OPTIONAL.filter((path) => !accepted.includes(path) && !NEEDED_BY_OTHERS.includes(path))).toEqual([]);
  });

  it("an empty text, everywhere", () => {
    const { tried, accepted } = accepting(
      () => "",
      ({ value }) => typeof value === "string",
    );
    expect(tried).toBeGreaterThan(200);
    expect(accepted).toEqual([]);
  });

  it("a value of another type, everywhere", () => {
    const other = (value: unknown) => (typeof value === "string" ? 1 : "1");
    expect(accepting(other, ({ value }) => value !== null).accepted).toEqual([]);
    expect(
      accepting(
        () => true,
        ({ value }) => typeof value !== "boolean",
      ).accepted,
    ).toEqual([]);
  });

  it("an empty list, unless it may be empty", () => {
    const { accepted } = accepting(
      () => [],
      ({ value }) => Array.isArray(value),
    );
    expect(accepted).toEqual(POSSIBLY_EMPTY);
  });

  it.each([
    ["below zero", -1],
    ["that is no whole number", 0.5],
  ])("an offset %s", (_, offset) => {
    const { tried, accepted } = accepting(() => offset, isOffset);
    expect(tried).toBeGreaterThan(50);
    expect(accepted).toEqual([]);
  });

  it("an id that is not kebab-case", () => {
    for (const id of ["Goods-Trade", "goods trade", "-goods", "goods-", "goods--trade", "a/b", "goods\n", "é"]) {
      const { tried, accepted } = accepting(
        () => id,
        ({ path }) => ["id", "measure", "organization", "members.*", "a", "b"].includes(path),
      );
      expect(tried).toBeGreaterThan(30);
      expect(accepted, id).toEqual([]);
    }
  });

  it("a word that is not of its vocabulary", () => {
    const words = [
      ...["kind", "section", "topics.*", "agencies.*", "credit", "hedge", "bounds.basis", "series", "stage"],
      ...["period.type", "period.calendar", "period.relation", "period.per", "period.statistic", "date.precision"],
      ...["date.relation", "period.inferred.method", "date.inferred.method", "relation", "by"],
    ];
    const { tried, accepted } = accepting(
      () => "circa",
      ({ path, value }) => words.includes(path) && typeof value === "string",
    );
    expect(tried).toBeGreaterThan(words.length);
    expect(accepted).toEqual([]);
  });

  it("another unit of an amount, a percent, a duration and a rank", () => {
    const kinds = ["amount", "percent", "duration", "rank"];
    const { accepted } = accepting(
      () => "apples",
      ({ path, entry }) => path === "unit" && kinds.includes(entry["kind"] as string),
    );
    expect(accepted).toEqual([]);
  });

  it("a count, a rank or a number of people that is no whole number", () => {
    const { accepted } = accepting(
      () => 1.5,
      ({ path, entry }) =>
        (path === "value" && ["count", "rank"].includes(entry["kind"] as string)) || path === "per.value",
    );
    expect(accepted).toEqual([]);
  });
});
