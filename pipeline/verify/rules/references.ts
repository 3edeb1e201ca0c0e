import { nearest } from "../../../src/words/nearest.ts";
import { sectionAt } from "../../../src/words/sectionAt.ts";
import { constantName } from "../../load/constantName.ts";
import { type AuthoredFact, type Data, type Entry, isFigure } from "../../load/shapes.ts";
import { nameOccurrences } from "../../read/nameOccurrences.ts";
import { reservedNames } from "../reservedNames.ts";
import type { Finding, LocatedFinding, Rule } from "../rule.ts";

type Identified = Entry<{ readonly id: string }>;

function idsOf(entries: readonly Identified[]): string[] {
  return entries.map(({ value }) => value.id);
}

/** Entries whose id, or the name made of it, another entry has too. */
function repeatedIds(entries: readonly Identified[], nameOf: (id: string) => string): LocatedFinding[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ file, value: { id } }) => {
    const first = seen.get(nameOf(id));
    seen.set(nameOf(id), file);
    if (first === undefined) return [];
    return [
      {
        code: "repeated-id",
        file,
        fact: id,
        found: `id ${JSON.stringify(id)}, also in ${first}`,
        expected: "an id, and a camelCase name, of its own",
        remedy: "Rename one of them.",
      },
    ];
  });
}

/** A fact whose constant would hide what the package exports under that name. */
function checkName({ id }: AuthoredFact): Finding[] {
  if (!reservedNames.has(constantName(id))) return [];
  return [
    {
      code: "reserved-id",
      found: `id ${JSON.stringify(id)}, a name the package uses itself`,
      expected: "an id, and a camelCase name, of its own",
      remedy: "Rename the fact.",
    },
  ];
}

/** The ids to choose from: all of a few, those alike of many. */
function expectedIds(id: string, known: readonly string[]): string {
  const alike = known.length > 20 ? nearest(id, known) : known;
  return alike.length === 0 ? "an id that the data has" : `one of ${alike.join(", ")}`;
}

/** Ids in a field that are not among those known, or stand there twice. */
function checkIds(field: string, ids: readonly string[], known: readonly string[]): Finding[] {
  const findings: Finding[] = ids
    .filter((id) => !known.includes(id))
    .map((id) => ({
      code: "unknown-reference",
      found: `${field}: ${JSON.stringify(id)}`,
      expected: expectedIds(id, known),
      remedy: `Correct the id, or add it to the ${field}.`,
    }));

  if (new Set(ids).size < ids.length) {
    findings.push({
      code: "repeated-reference",
      found: `${field}: ${ids.join(", ")}`,
      expected: "each id once",
      remedy: "Remove the repetition.",
    });
  }

  return findings;
}

/** Topics, agencies, series and members of a fact. */
function checkReferences(fact: AuthoredFact, data: Data): Finding[] {
  const findings = [
    ...checkIds("topics", fact.topics, idsOf(data.topics)),
    ...checkIds("agencies", fact.agencies, idsOf(data.agencies)),
  ];
  if (isFigure(fact) && fact.series !== null) findings.push(...checkIds("series", [fact.series], idsOf(data.series)));
  if (fact.kind === "membership") {
    findings.push(...checkIds("members", fact.members, idsOf(data.facts)));
    findings.push(...checkIds("organization", [fact.organization], idsOf(data.facts)));
  }
  return findings;
}

function checkSection(fact: AuthoredFact, data: Data): Finding[] {
  const section = sectionAt(data.document.value.sections, fact.source.start);
  if (section?.id === fact.section) return [];
  return [
    {
      code: "wrong-section",
      found: `section: ${JSON.stringify(fact.section)}`,
      expected: `the section its quote stands in, ${JSON.stringify(section?.id ?? "none")}`,
      remedy: "Correct section.",
    },
  ];
}

/** Everything declared is used: topics, series, agencies and every recorded name. */
function unusedEntries(data: Data): LocatedFinding[] {
  const facts = data.facts.map(({ value }) => value);
  const unused = (file: string, fact: string, found: string): LocatedFinding => ({
    code: "unused-entry",
    file,
    fact,
    found,
    expected: "nothing is left unused",
    remedy: "Use it or remove it.",
  });

  const withoutFacts = (entries: readonly Identified[], used: ReadonlySet<string | null>, what: string) =>
    entries
      .filter(({ value }) => !used.has(value.id))
      .map(({ file, value }) => unused(file, value.id, `no fact of this ${what}`));
  const parents = data.agencies.map(({ value }) => value.parent);

  const named = [
    ...data.agencies.map(({ file, value }) => ({ file, id: value.id, names: [value.name, ...value.aliases] })),
    ...data.facts.map(({ file, value }) => ({ file, id: value.id, names: value.names ?? [] })),
  ];
  const occurring = new Set(nameOccurrences(data).map(({ text, owner }) => `${owner} ${text}`));
  const withoutWords = named.flatMap(({ file, id, names }) =>
    names
      .filter((name) => !occurring.has(`${id} ${name}`))
      .map((name) => unused(file, id, `the name ${JSON.stringify(name)}, which never stands by itself in the text`)),
  );

  return [
    ...withoutFacts(data.topics, new Set(facts.flatMap(({ topics }) => topics)), "topic"),
    ...withoutFacts(data.series, new Set(facts.map((fact) => (isFigure(fact) ? fact.series : null))), "series"),
    ...withoutFacts(data.agencies, new Set([...facts.flatMap(({ agencies }) => agencies), ...parents]), "agency"),
    ...withoutWords,
  ];
}

/** An agency has a parent among the agencies and a name that stands in its quote. */
function checkAgencies({ agencies }: Data): LocatedFinding[] {
  const ids = idsOf(agencies);
  return agencies.flatMap(({ file, value: agency }) => {
    const found: string[] = [];
    if (agency.parent !== null && !ids.includes(agency.parent)) found.push(`parent: ${agency.parent}`);
    if (agency.parent === agency.id) found.push("an agency that is its own office");
    if (!agency.source.quote.includes(agency.name)) found.push(`name ${JSON.stringify(agency.name)}, not in its quote`);

    return found.map((what) => ({
      code: "wrong-parent",
      file,
      fact: agency.id,
      found: what,
      expected: "a parent among the agencies, and a name that stands in the quote",
      remedy: "Correct the agency.",
    }));
  });
}

/** The publisher is one of the agencies, under a name the text uses. */
function checkPublisher({ document, agencies }: Data): LocatedFinding[] {
  const { name } = document.value.publisher;
  const names = agencies.flatMap(({ value }) => [value.name, ...value.aliases]);
  if (names.includes(name)) return [];
  return [
    {
      code: "unknown-reference",
      file: document.file,
      fact: "the document",
      found: `publisher.name: ${JSON.stringify(name)}`,
      expected: "a name or alias of an agency of data/agencies.json",
      remedy: "Correct the name.",
    },
  ];
}

/** Rule 4: ids are unique, every reference resolves, nothing is left unused. */
export const references: Rule = {
  number: 4,
  title: "ids are unique and every reference resolves",

  checkFact(fact, data) {
    return [...checkName(fact), ...checkReferences(fact, data), ...checkSection(fact, data)];
  },

  checkData(data) {
    const sections = data.document.value.sections.map((value) => ({ file: data.document.file, value }));
    const lists = [data.agencies, data.topics, data.series, sections, data.claims];
    return [
      ...repeatedIds(data.facts, constantName),
      ...lists.flatMap((entries) => repeatedIds(entries, (id) => id)),
      ...checkAgencies(data),
      ...checkPublisher(data),
      ...unusedEntries(data),
    ];
  },
};
