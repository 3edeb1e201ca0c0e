import { CALENDARS, CREDITS, DATE_RELATIONS, HEDGES, RELATIONS, STAGES } from "../../../../src/model/vocabulary.ts";
import { realFiles } from "../changedData.ts";
import { type Mutant, realData } from "./judge.ts";

/** An entry of a data file as parsed. */
interface RawEntry {
  readonly file: string;
  readonly index: number;
  // biome-ignore lint/suspicious/noExplicitAny: entries of every shape are changed by field name.
  readonly entry: any;
}

type Change = (entry: RawEntry["entry"]) => readonly unknown[];

const rawEntries: readonly RawEntry[] = realFiles.files.flatMap(({ file, value }) => {
  const name = file.replace("data/", "");
  if (name.startsWith("es-PE/")) return [];
  return (Array.isArray(value) ? value : [value]).map((entry, index) => ({ file: name, index, entry }));
});
const rawFacts = rawEntries.filter(({ file }) => file.startsWith("facts/"));
const entriesOf = (file: string) => rawEntries.filter((each) => each.file === file);
const figures = rawFacts.filter(({ entry }) => "written" in entry);

const text = realData.text;

/** One mutant for each entry that a change makes of each of some entries. */
function changesOf(entries: readonly RawEntry[], change: Change): Mutant[] {
  return entries.flatMap(({ file, index, entry }) => change(entry).map((changed) => [{ file, index, entry: changed }]));
}

/** The values a field has anywhere in some entries, without its own. */
function othersOf(entries: readonly RawEntry[], field: string): (own: unknown) => unknown[] {
  const values = [...new Set(entries.map(({ entry }) => entry[field]))].filter((value) => value !== undefined);
  return (own) => values.filter((value) => value !== own);
}

/** The field as each other value. */
function exchange(entries: readonly RawEntry[], field: string, others = othersOf(entries, field)): Mutant[] {
  return changesOf(entries, (entry) => others(entry[field]).map((value) => ({ ...entry, [field]: value })));
}

function without(entry: object, field: string): object {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== field));
}

/** A list without each of its elements. */
function shortened<Element>(list: readonly Element[]): Element[][] {
  return list.map((_, index) => list.toSpliced(index, 1));
}

function digitsChanged(value: string): string[] {
  return [...value].flatMap((unit, at) =>
    /\d/.test(unit)
      ? [..."0123456789"]
          .filter((other) => other !== unit)
          .map((other) => value.slice(0, at) + other + value.slice(at + 1))
      : [],
  );
}

function wordsChanged(value: string): string[] {
  return [...value.matchAll(/\S+/g)].map(
    ({ 0: word, index }) => `${value.slice(0, index)}elsewhere${value.slice(index + word.length)}`,
  );
}

/** Changes every value under a name, at any depth, in every file. */
function everywhere(fields: Readonly<Record<string, (value: unknown) => readonly unknown[]>>): Mutant[] {
  const changes = (value: unknown, field: string): unknown[] => {
    const own = Array.isArray(value) ? [] : [...(fields[field]?.(value) ?? [])];
    if (Array.isArray(value)) {
      return value.flatMap((each, at) => changes(each, field).map((changed) => value.with(at, changed)));
    }
    if (typeof value !== "object" || value === null) return own;
    const branches = Object.entries(value).flatMap(([key, each]) =>
      changes(each, key).map((changed) => (changed === undefined ? without(value, key) : { ...value, [key]: changed })),
    );
    return [...own, ...branches];
  };
  return changesOf(rawEntries, (entry) => changes(entry, ""));
}

const ofText = (change: (value: string) => string[]) => (value: unknown) =>
  typeof value === "string" ? change(value).filter((changed) => changed !== value) : [];
const ofDigits = (value: unknown) => {
  if (typeof value === "number") return digitsChanged(String(value)).map(Number);
  return typeof value === "string" ? digitsChanged(value) : [];
};
const besides = (value: unknown) => (typeof value === "number" ? [value - 1, value + 1] : []);

const lists = rawFacts.filter(({ entry }) => entry.kind === "list");
const joinedItem = (first: { start: number }, second: { end: number }) => ({
  ...first,
  text: text.slice(first.start, second.end),
  end: second.end,
});
const cutItem = (start: number, end: number) => ({ text: text.slice(start, end), start, end });

/** Items of a list with one of them cut at each “and”. */
const splitItems: Change = (list) =>
  list.items.flatMap((item: { text: string; start: number; end: number }, at: number) =>
    [...item.text.matchAll(/,? and /g)].map(({ 0: joiner, index }) => ({
      ...list,
      items: list.items.toSpliced(
        at,
        1,
        cutItem(item.start, item.start + index),
        cutItem(item.start + index + joiner.length, item.end),
      ),
    })),
  );

/** Items of a list with one of them a word shorter. */
const shortItems: Change = (list) =>
  list.items.flatMap((item: { text: string; start: number; end: number }, at: number) => {
    const first = item.text.indexOf(" ");
    if (first < 0) return [];
    const cuts = [
      cutItem(item.start + first + 1, item.end),
      cutItem(item.start, item.start + item.text.lastIndexOf(" ")),
    ];
    return cuts.map((cut) => ({ ...list, items: list.items.with(at, { ...item, ...cut }) }));
  });

const relations = entriesOf("relations.json");
const claims = entriesOf("claims.json");
const relatedPairs = new Set(relations.map(({ entry }) => [entry.a, entry.b].sort().join()));
const amountIds = figures.filter(({ entry }) => entry.stage).map(({ entry }) => entry.id as string);

/** A relation of every pair that has none, on the words of the first. */
function inventedRelations(): Mutant[] {
  return figures.flatMap(({ entry: a }, index) =>
    figures
      .slice(index + 1)
      .filter(({ entry: b }) => a.unit === b.unit && !relatedPairs.has([a.id, b.id].sort().join()))
      .map(({ entry: b }) => [
        {
          file: "relations.json",
          index: relations.length,
          entry: { a: a.id, b: b.id, relation: "mayOverlap", ground: "They may.", source: a.source },
        },
      ]),
  );
}

/** The ids of a fact and the next one of its kind, exchanged. */
function swappedIds(): Mutant[] {
  return rawFacts.flatMap((one, at) => {
    const other = rawFacts.slice(at + 1).find(({ entry }) => entry.kind === one.entry.kind);
    if (other === undefined) return [];
    return [
      [
        { ...one, entry: { ...one.entry, id: other.entry.id } },
        { ...other, entry: { ...other.entry, id: one.entry.id } },
      ],
    ];
  });
}

const agencyIds = entriesOf("agencies.json").map(({ entry }) => entry.id as string);
const topicIds = entriesOf("topics.json").map(({ entry }) => entry.id as string);
const factIds = rawFacts.map(({ entry }) => entry.id as string);

/** A quote as wide as the paragraph it stands in. */
function widened(entry: RawEntry["entry"]): unknown[] {
  const start = text.lastIndexOf("\n", entry.source.start) + 1;
  const end = text.indexOf("\n", entry.source.end);
  const quote = text.slice(start, end);
  return quote === entry.source.quote ? [] : [{ ...entry, source: { quote, start, end } }];
}

/** Operands of a claim as other facts of the same kind. */
function otherOperands(entry: RawEntry["entry"]): unknown[] {
  return Object.entries(entry.check).flatMap(([field, id]) => {
    if (field === "method" || field === "missing") return [];
    const kind = rawFacts.find((fact) => fact.entry.id === id)?.entry.kind;
    const others = rawFacts
      .filter((fact) => fact.entry.kind === kind && fact.entry.id !== id)
      .map((fact) => fact.entry.id);
    return [...others, null]
      .filter((other) => other !== id)
      .map((other) => ({ ...entry, check: { ...entry.check, [field]: other } }));
  });
}

const otherTexts =
  (field: string): Change =>
  (entry) =>
    typeof entry[field] === "string" ? [{ ...entry, [field]: `${entry[field]} Not so.` }] : [];

/** The kinds of mistakes people make in the data, each with every mutant of it. */
export const mutantKinds: Readonly<Record<string, () => Mutant[]>> = {
  "a digit of a value": () => everywhere({ value: (value) => (typeof value === "number" ? ofDigits(value) : []) }),
  "a digit of a date": () =>
    everywhere(
      Object.fromEntries(
        ["value", "year", "from", "to", "date", "since", "asOf", "notBefore", "notAfter"].map((field) => [
          field,
          (value: unknown) => (field === "value" && typeof value === "number" ? [] : ofDigits(value)),
        ]),
      ),
    ),
  "a digit of the hash or the length": () => everywhere({ sha256: ofDigits, bytes: ofDigits }),
  "a hedge": () => exchange(figures, "hedge", (own) => [...Object.keys(HEDGES), null].filter((hedge) => hedge !== own)),
  "a stage": () =>
    exchange(
      figures.filter(({ entry }) => entry.kind === "amount"),
      "stage",
      (own) => [...STAGES, null].filter((stage) => stage !== own),
    ),
  "a measure": () => exchange(figures, "measure"),
  "a unit": () => exchange(figures, "unit"),
  "a series": () => exchange(figures, "series"),
  "a projection dropped, or by another": () =>
    changesOf(figures, (entry) =>
      entry.projected ? [without(entry, "projected"), { ...entry, projected: { ...entry.projected, by: "IMF" } }] : [],
    ),
  "an offset": () => everywhere({ start: besides, end: besides, writtenStart: besides, starts: besides }),
  "a word of a quote": () => everywhere({ quote: ofText(wordsChanged) }),
  "a word recorded in a quote": () =>
    everywhere({
      written: ofText((value) =>
        [...wordsChanged(value), value.slice(0, -1), value.slice(1)].filter((each) => each !== ""),
      ),
    }),
  "a word of an item, a heading or an exemption": () =>
    everywhere({ text: ofText(wordsChanged), title: ofText(wordsChanged) }),
  "a quote widened to its paragraph": () => changesOf(rawFacts, widened),
  "a period dropped to unstated": () =>
    changesOf(figures, (entry) =>
      entry.period.type === "unstated" ? [] : [{ ...entry, period: { type: "unstated" } }],
    ),
  "a period of another figure": () =>
    exchange(figures, "period", (own) =>
      figures.map(({ entry }) => entry.period).filter((period) => JSON.stringify(period) !== JSON.stringify(own)),
    ),
  "a field of a period": () =>
    everywhere({
      calendar: (own) => CALENDARS.filter((each) => each !== own),
      statistic: (own) => ["mean", null].filter((each) => each !== own),
      per: (own) => (typeof own === "string" ? ["day", "month", "year"].filter((each) => each !== own) : []),
      over: () => [undefined],
      toDate: () => [undefined],
      inferred: () => [undefined],
      method: (own) => ["lastYear", "yearOfContext", "yearsBefore", "documentWindow"].filter((each) => each !== own),
      asOf: (own) => [own === null ? "2022" : null],
      since: (own) => [own === null ? "2006" : null],
    }),
  "a date's precision": () =>
    everywhere({ precision: (own) => ["year", "month", "day"].filter((each) => each !== own) }),
  "how an event stands to its date": () =>
    changesOf(rawFacts, (entry) =>
      entry.kind === "event"
        ? DATE_RELATIONS.filter((each) => each !== entry.date.relation).map((relation) => ({
            ...entry,
            date: { ...entry.date, relation },
          }))
        : [],
    ),
  "an agency dropped": () =>
    changesOf(rawFacts, (entry) => shortened(entry.agencies).map((agencies) => ({ ...entry, agencies }))),
  "an agency added": () =>
    changesOf(rawFacts, (entry) =>
      agencyIds
        .filter((id) => !entry.agencies.includes(id))
        .map((id) => ({ ...entry, agencies: [...entry.agencies, id] })),
    ),
  "joint or several credit": () =>
    changesOf(rawFacts, (entry) =>
      [...CREDITS, undefined]
        .filter((each) => each !== entry.credit)
        .map((credit) => (credit ? { ...entry, credit } : without(entry, "credit"))),
    ),
  "a relation's type": () => exchange(relations, "relation", (own) => RELATIONS.filter((each) => each !== own)),
  "what sets a relation apart": () => exchange(relations, "by"),
  "a relation deleted": () => relations.map(({ file, index }) => [{ file, index, entry: undefined }]),
  "a relation invented": inventedRelations,
  "a relation moved to another figure": () =>
    ["a", "b"].flatMap((field) => exchange(relations, field, (own) => amountIds.filter((id) => id !== own))),
  "a list's complete": () => exchange(lists, "complete", (own) => [!own]),
  "a list's opening words dropped": () =>
    changesOf(lists, (entry) =>
      entry.openedBy
        ? [
            { ...entry, openedBy: null },
            { ...entry, openedBy: null, complete: true },
          ]
        : [],
    ),
  "a list item dropped": () =>
    changesOf(lists, (entry) => shortened(entry.items).map((items) => ({ ...entry, items }))),
  "two list items merged": () =>
    changesOf(lists, (entry) =>
      entry.items.slice(1).map((item: { end: number }, at: number) => ({
        ...entry,
        items: entry.items.toSpliced(at, 2, joinedItem(entry.items[at], item)),
      })),
    ),
  "a list item split": () => changesOf(lists, splitItems),
  "a list item shortened": () => changesOf(lists, shortItems),
  "two list items exchanged": () =>
    changesOf(lists, (entry) =>
      entry.items.slice(1).map((_: unknown, at: number) => ({
        ...entry,
        items: entry.items.with(at, entry.items[at + 1]).with(at + 1, entry.items[at]),
      })),
    ),
  "list items that overlap": () =>
    changesOf(lists, (entry) =>
      entry.items.slice(1).map((item: { end: number }, at: number) => ({
        ...entry,
        items: entry.items.with(at, joinedItem(entry.items[at], item)),
      })),
    ),
  "a member dropped": () =>
    changesOf(rawFacts, (entry) =>
      entry.members ? shortened(entry.members).map((members) => ({ ...entry, members })) : [],
    ),
  "a member or organization exchanged": () =>
    changesOf(rawFacts, (entry) => {
      if (!entry.members) return [];
      const members = factIds.map((id) => ({ ...entry, members: entry.members.with(0, id) }));
      const organizations = factIds.map((organization) => ({ ...entry, organization }));
      return [...members, ...organizations].filter((each) => JSON.stringify(each) !== JSON.stringify(entry));
    }),
  "a fact deleted": () => rawFacts.map(({ file, index }) => [{ file, index, entry: undefined }]),
  "the ids of two facts of a kind exchanged": swappedIds,
  "an id that another entry has": () =>
    changesOf(rawFacts, (entry) => [{ ...entry, id: factIds.find((id) => id !== entry.id) }]),
  "an unknown reference": () =>
    everywhere({
      a: ofText(() => ["nothing"]),
      b: ofText(() => ["nothing"]),
      parent: ofText(() => ["nothing"]),
      series: ofText(() => ["nothing"]),
      topics: ofText(() => ["nothing"]),
      agencies: ofText(() => ["nothing"]),
      members: ofText(() => ["nothing"]),
    }),
  "another section": () =>
    changesOf(rawFacts, (entry) => [
      { ...entry, section: entry.section === "pandemic-response" ? "us-assistance-to-peru" : "pandemic-response" },
    ]),
  "an operand of a claim": () => changesOf(claims, otherOperands),
  "the method of a claim": () =>
    changesOf(claims, (entry) => othersOf(claims, "check")(entry.check).map((check) => ({ ...entry, check }))),
  "a claim deleted": () => claims.map(({ file, index }) => [{ file, index, entry: undefined }]),
  "a name of an agency or fact dropped": () =>
    changesOf(rawEntries, (entry) => {
      const names = entry.names ? shortened(entry.names) : [];
      const aliases = entry.aliases ? shortened(entry.aliases).map((each) => ({ ...entry, aliases: each })) : [];
      return [
        ...names.map((each) => (each.length === 0 ? without(entry, "names") : { ...entry, names: each })),
        ...aliases,
      ];
    }),
  "a word of a name": () =>
    everywhere({ name: ofText(wordsChanged), names: ofText(wordsChanged), aliases: ofText(wordsChanged) }),

  // Only a reader can decide these: the review page shows them.
  "a topic dropped or added": () =>
    changesOf(rawFacts, ({ topics, ...entry }) => [
      ...(topics.length > 1 ? [{ ...entry, topics: topics.slice(1) }] : []),
      { ...entry, topics: [...topics, topicIds.find((id) => !topics.includes(id))] },
    ]),
  "a label": () => changesOf(rawEntries, otherTexts("label")),
  "a note": () =>
    changesOf(rawEntries, (entry) => ("note" in entry ? [...otherTexts("note")(entry), without(entry, "note")] : [])),
  "a ground": () => everywhere({ ground: ofText((ground) => [`${ground} Not so.`]) }),
  "a reason of an exemption": () => changesOf(entriesOf("exemptions.json"), otherTexts("reason")),
  "the words of a claim": () => changesOf(claims, otherTexts("claim")),
  "the description of a topic": () => changesOf(entriesOf("topics.json"), otherTexts("description")),
  "a name of ours for an agency": () =>
    changesOf(entriesOf("agencies.json"), (entry) => [
      ...shortened(entry.otherNames).map((otherNames) => ({ ...entry, otherNames })),
      { ...entry, otherNames: [...entry.otherNames, "The Agency"] },
    ]),
  "an address or publisher of the document": () =>
    everywhere({ url: ofText((url) => [`${url}other`]), role: ofText((role) => [`${role} other`]) }),
};
