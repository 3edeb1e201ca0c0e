import { nearest } from "../../../src/lookup/nearest.ts";
import type { Relation } from "../../../src/model/document.ts";
import { constantName } from "../../load/constantName.ts";
import type { Problem } from "../../load/problem.ts";
import { type AuthoredFact, type AuthoredRelation, type Data, type Entry, isFigure } from "../../load/shapes.ts";
import { nameOccurrences, withPlainSpaces } from "../../read/nameOccurrences.ts";
import { sectionAt } from "../../read/sectionAt.ts";

/** Names the package exports beside the facts, and words that cannot be the name of a constant. */
const TAKEN = new Set([
  ...["facts", "agencies", "topics", "sections", "series", "relations", "source", "claims", "fact", "figure"],
  ...["total", "growth", "share", "ratio", "difference", "elapsed", "compare", "format", "cite", "explain"],
]);

const RULE = "4 ids are unique and every reference resolves";

function repeatedIds(entries: readonly Entry<{ id: string }>[], nameOf: (id: string) => string): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ file, value: { id } }) => {
    const first = seen.get(nameOf(id));
    seen.set(nameOf(id), file);
    if (first === undefined && !TAKEN.has(nameOf(id))) return [];
    return [
      {
        file,
        fact: id,
        rule: RULE,
        found: `id ${JSON.stringify(id)}, ${first === undefined ? "a name the package uses itself" : `also in ${first}`}`,
        expected: "an id, and a camelCase name, of its own",
        remedy: "Rename one of them.",
      },
    ];
  });
}

/** Section, topics, agencies, series and members of a fact. */
function factReferences(data: Data, { file, value: fact }: Entry<AuthoredFact>): Problem[] {
  const problems: Problem[] = [];
  const expectKnown = (field: string, ids: readonly string[], known: readonly string[]) => {
    for (const id of ids) {
      if (known.includes(id)) continue;
      problems.push({
        file,
        fact: fact.id,
        rule: RULE,
        found: `${field}: ${JSON.stringify(id)}`,
        expected: `one of ${(known.length > 20 ? nearest(id, known) : known).join(", ")}`,
        remedy: `Correct the id, or add it to the ${field}.`,
      });
    }
    if (new Set(ids).size < ids.length) {
      problems.push({
        file,
        fact: fact.id,
        rule: RULE,
        found: `${field}: ${ids.join(", ")}`,
        expected: "each id once",
        remedy: "Remove the repetition.",
      });
    }
  };
  const idsOf = (entries: readonly Entry<{ id: string }>[]) => entries.map(({ value }) => value.id);
  expectKnown("topics", fact.topics, idsOf(data.topics));
  expectKnown("agencies", fact.agencies, idsOf(data.agencies));
  if (isFigure(fact) && fact.series !== null) expectKnown("series", [fact.series], idsOf(data.series));
  if (fact.kind === "membership") {
    expectKnown("members", fact.members, idsOf(data.facts));
    expectKnown("organization", [fact.organization], idsOf(data.facts));
  }
  const section = sectionAt(data.document.value.sections, fact.source.start);
  if (section?.id !== fact.section) {
    problems.push({
      file,
      fact: fact.id,
      rule: RULE,
      found: `section: ${JSON.stringify(fact.section)}`,
      expected: `the section its quote stands in, ${JSON.stringify(section?.id ?? "none")}`,
      remedy: "Correct section.",
    });
  }
  return problems;
}

/** An agency is credited only where its paragraph names it, or one of its offices. */
function unnamedCredit(data: Data, { file, value: fact }: Entry<AuthoredFact>): Problem[] {
  const start = data.text.lastIndexOf("\n", fact.source.start) + 1;
  const end = data.text.indexOf("\n", fact.source.end);
  const paragraph = withPlainSpaces(data.text.slice(start, end < 0 ? undefined : end));
  return fact.agencies.flatMap((id) => {
    const agency = data.agencies.find(({ value }) => value.id === id)?.value;
    if (!agency || [agency.name, ...agency.aliases].some((name) => paragraph.includes(name))) return [];
    return [
      {
        file,
        fact: fact.id,
        rule: RULE,
        found: `agencies: ${id}`,
        expected: `one of its names in the paragraph: ${[agency.name, ...agency.aliases].join(", ")}`,
        remedy: "Credit only the agencies the text credits.",
      },
    ];
  });
}

/** What sets figures apart is recorded; the word “additional” must stand in the quote. */
function relationReadFrom({ by, source }: AuthoredRelation): Relation["relation"] {
  if (by !== undefined) return by !== "wording" || /\badditional\b/.test(source.quote) ? "disjoint" : "mayOverlap";
  return /\bthe same\b/.test(source.quote) ? "same" : "mayOverlap";
}

function relationReferences(data: Data): Problem[] {
  const figureIds = new Set(data.facts.flatMap(({ value }) => (isFigure(value) ? [value.id] : [])));
  const seen = new Set<string>();
  return data.relations.flatMap(({ file, value }) => {
    const { a, b, relation, source } = value;
    const pair = [a, b].sort().join(" / ");
    const ids = { expected: "one relation between two different figures", remedy: "Correct the ids, or remove it." };
    const mismatches = [a, b]
      .filter((id) => !figureIds.has(id))
      .map((id) => ({ found: `${id}, which is no figure`, ...ids }));
    if (a === b) mismatches.push({ found: `${a} related to itself`, ...ids });
    if (seen.has(pair)) mismatches.push({ found: "a second relation of the pair", ...ids });
    seen.add(pair);
    const read = relationReadFrom(value);
    if (relation !== read) {
      mismatches.push({
        found: `relation: ${relation}`,
        expected: `${read}, by the words of its quote: ${JSON.stringify(source.quote)}`,
        remedy: "Correct the relation, or quote the words that say so (“additional”, “including”, “the same”).",
      });
    }
    return mismatches.map((mismatch) => ({ file, fact: `${a} / ${b}`, rule: RULE, ...mismatch }));
  });
}

/** Everything declared is used: topics, series, agencies and every recorded name. */
function unused(data: Data): Problem[] {
  const facts = data.facts.map(({ value }) => value);
  const problem = (file: string, fact: string, found: string): Problem => ({
    file,
    fact,
    rule: RULE,
    found,
    expected: "nothing is left unused",
    remedy: "Use it or remove it.",
  });
  const notIn = (entries: readonly Entry<{ id: string }>[], used: ReadonlySet<string | null>, what: string) =>
    entries
      .filter(({ value }) => !used.has(value.id))
      .map(({ file, value }) => problem(file, value.id, `no fact of this ${what}`));
  const parents = data.agencies.map(({ value }) => value.parent);
  const named = [
    ...data.agencies.map(({ file, value }) => ({ file, id: value.id, names: [value.name, ...value.aliases] })),
    ...data.facts.map(({ file, value }) => ({ file, id: value.id, names: value.names ?? [] })),
  ];
  const occurring = new Set(nameOccurrences(data).map(({ text, owner }) => `${owner} ${text}`));
  return [
    ...notIn(data.topics, new Set(facts.flatMap(({ topics }) => topics)), "topic"),
    ...notIn(data.series, new Set(facts.map((fact) => (isFigure(fact) ? fact.series : null))), "series"),
    ...notIn(data.agencies, new Set([...facts.flatMap(({ agencies }) => agencies), ...parents]), "agency"),
    ...named.flatMap(({ file, id, names }) =>
      names
        .filter((name) => !occurring.has(`${id} ${name}`))
        .map((name) => problem(file, id, `the name ${JSON.stringify(name)}, which never stands by itself in the text`)),
    ),
  ];
}

function agencyReferences(data: Data): Problem[] {
  const agencies = new Map(data.agencies.map(({ value }) => [value.id, value]));
  return data.agencies.flatMap(({ file, value: agency }) => {
    const found: string[] = [];
    if (agency.parent !== null && !agencies.has(agency.parent)) found.push(`parent: ${agency.parent}`);
    if (agency.parent === agency.id) found.push("an agency that is its own office");
    if (!agency.source.quote.includes(agency.name)) found.push(`name ${JSON.stringify(agency.name)}, not in its quote`);
    return found.map((what) => ({
      file,
      fact: agency.id,
      rule: RULE,
      found: what,
      expected: "a parent among the agencies, and a name that stands in the quote",
      remedy: "Correct the agency.",
    }));
  });
}

/** The publisher is one of the agencies, under a name the text uses. */
function unknownPublisher({ document, agencies }: Data): Problem[] {
  const { name } = document.value.publisher;
  const names = agencies.flatMap(({ value }) => [value.name, ...value.aliases]);
  if (names.includes(name)) return [];
  return [
    {
      file: document.file,
      fact: "the document",
      rule: RULE,
      found: `publisher.name: ${JSON.stringify(name)}`,
      expected: "a name or alias of an agency of data/agencies.json",
      remedy: "Correct the name.",
    },
  ];
}

/** Every fact a claim is recomputed from exists and is of the kind its method needs. */
function claimReferences(data: Data): Problem[] {
  const facts = new Map(data.facts.map(({ value }) => [value.id, value]));
  const is = {
    figure: (fact: AuthoredFact) => isFigure(fact),
    event: (fact: AuthoredFact) => fact.kind === "event",
    list: (fact: AuthoredFact) => fact.kind === "list",
  };
  return data.claims.flatMap(({ file, value: { id, check } }) => {
    const datesNeeded = check.method === "yearsBetween" || check.method === "multipleOfYears";
    const { method, ...fields } = check;
    const operands = Object.entries(fields).filter(([field]) => field !== "missing");
    return operands.flatMap(([field, operand]) => {
      const kind = field === "list" ? "list" : datesNeeded && field !== "printed" ? "event" : "figure";
      const found = operand === null ? undefined : facts.get(operand);
      if (operand === null || (found && is[kind](found))) return [];
      return [
        {
          file,
          fact: id,
          rule: RULE,
          found: `check.${field}: ${JSON.stringify(operand)}${found ? `, of the kind ${found.kind}` : ""}`,
          expected: `the id of a fact that is ${kind === "event" ? "an event" : `a ${kind}`}, for ${method}`,
          remedy: "Correct the id.",
        },
      ];
    });
  });
}

/** Rule 4: ids are unique, every reference resolves, nothing is left unused. */
export function references(data: Data): Problem[] {
  const sections = data.document.value.sections.map((value) => ({ file: data.document.file, value }));
  return [
    ...repeatedIds(data.facts, constantName),
    ...[data.agencies, data.topics, data.series, sections, data.claims].flatMap((entries) =>
      repeatedIds(entries, (id) => id),
    ),
    ...data.facts.flatMap((entry) => [...factReferences(data, entry), ...unnamedCredit(data, entry)]),
    ...agencyReferences(data),
    ...unknownPublisher(data),
    ...relationReferences(data),
    ...claimReferences(data),
    ...unused(data),
  ];
}
