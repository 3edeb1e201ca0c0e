import { yearsOf } from "../../src/lookup/yearsOf.ts";
import type { Agency, Section } from "../../src/model/document.ts";
import type { Fact } from "../../src/model/fact.ts";
import { constantName } from "../load/constantName.ts";
import type { Data } from "../load/shapes.ts";
import { GENERATED } from "./factModule.ts";
import { literal } from "./literal.ts";

/** `ids.ts`: the literal ids, as arrays for the schema and as types for everything else. */
export function idsModule(data: Data): string {
  const lists = {
    section: data.document.value.sections,
    topic: data.topics.map(({ value }) => value),
    agency: data.agencies.map(({ value }) => value),
    series: data.series.map(({ value }) => value),
  };
  const declarations = Object.entries(lists).map(([name, entries]) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Id`;
    return `export const ${name}Ids = [\n${entries.map(({ id }) => `  ${JSON.stringify(id)},\n`).join("")}] as const;\n\n/** The id of ${name === "agency" ? "an agency" : `a ${name}`}. */\nexport type ${type} = (typeof ${name}Ids)[number];\n`;
  });
  return `${GENERATED}\n${declarations.join("\n")}`;
}

function importsBySection(facts: readonly Fact[], sections: readonly Section[], keyword: string): string {
  return sections
    .map(({ id }) => {
      const names = facts.filter(({ section }) => section === id).map((fact) => `  ${constantName(fact.id)},\n`);
      return `${keyword} {\n${names.join("")}} from "./${id}.ts";\n`;
    })
    .join("");
}

/** `facts.ts`: every fact in document order, apart from the constants so that importing one costs only one. */
export function factsModule(facts: readonly Fact[], sections: readonly Section[]): string {
  const names = facts.map(({ id }) => `  ${constantName(id)},\n`).join("");
  return `${GENERATED}
${importsBySection(facts, sections, "import")}import type { DocumentFact } from "./factTypes.ts";

/**
 * Every fact of the document, in document order.
 *
 * @category Lookups
 */
export const facts: readonly DocumentFact[] = /* @__PURE__ */ Object.freeze([
${names}]);
`;
}

function groupType(name: string, summary: string, groups: ReadonlyMap<string | number, readonly Fact[]>): string {
  const fields = [...groups].map(([key, members]) => {
    const types = members.map(({ id }) => `typeof ${constantName(id)}`);
    return `  readonly ${JSON.stringify(key)}: ${types.length === 0 ? "never" : types.join(" | ")};\n`;
  });
  return `/**\n * ${summary}\n *\n * @category Types\n */\nexport interface ${name} {\n${fields.join("")}}\n`;
}

/** Which id each name stands for. */
function namesType(name: string, summary: string, names: readonly (readonly [string, readonly string[]])[]): string {
  const fields = names.flatMap(([id, all]) =>
    [...new Set(all)].map((each) => `  readonly ${JSON.stringify(each)}: ${JSON.stringify(id)};\n`),
  );
  return `/**\n * ${summary}\n *\n * @category Types\n */\nexport interface ${name} {\n${fields.join("")}}\n`;
}

/** The offices of an agency at any depth, itself included. */
function withOffices(id: string, agencies: readonly Agency[]): string[] {
  const offices = agencies.filter(({ parent }) => parent === id);
  return [id, ...offices.flatMap((office) => withOffices(office.id, agencies))];
}

/** An interface of the facts in each group: its name, what it says, and which facts belong under each key. */
interface FactGroups {
  readonly name: string;
  readonly summary: string;
  readonly keys: readonly (string | number)[];
  readonly has: (fact: Fact, key: string | number) => boolean;
}

function has(list: readonly (string | number)[], key: string | number): boolean {
  return list.includes(key);
}

/** The groups the lookups return, besides the facts by id. */
function factGroups(facts: readonly Fact[], data: Data): FactGroups[] {
  const agencies = data.agencies.map(({ value }) => value as Agency);
  return [
    {
      name: "FactsByKind",
      summary: "The facts of each kind.",
      keys: [...new Set(facts.map(({ kind }) => kind))].sort(),
      has: ({ kind }, key) => kind === key,
    },
    {
      name: "FactsBySection",
      summary: "The facts of each section.",
      keys: data.document.value.sections.map(({ id }) => id),
      has: ({ section }, key) => section === key,
    },
    {
      name: "FactsByTopic",
      summary: "The facts on each topic.",
      keys: data.topics.map(({ value }) => value.id),
      has: ({ topics }, key) => has(topics, key),
    },
    {
      name: "FactsByAgency",
      summary: "The facts credited to each agency or one of its offices.",
      keys: agencies.map(({ id }) => id),
      has: (fact, key) => withOffices(String(key), agencies).some((office) => has(fact.agencies, office)),
    },
    {
      name: "FactsByYear",
      summary: "The facts whose date or period names each year.",
      keys: [...new Set(facts.flatMap(yearsOf))].sort((a, b) => a - b),
      has: (fact, key) => has(yearsOf(fact), key),
    },
  ];
}

/** `factTypes.ts`: which facts each lookup can return, written out so that a consumer's compiler works out nothing. */
export function factTypesModule(facts: readonly Fact[], data: Data): string {
  const sections = data.document.value.sections as readonly Section[];
  const byId = groupType("FactById", "The facts by id.", new Map(facts.map((fact) => [fact.id, [fact]])));
  const groups = factGroups(facts, data).map(({ name, summary, keys, has }) =>
    groupType(name, summary, new Map(keys.map((key) => [key, facts.filter((fact) => has(fact, key))]))),
  );

  const agencies = data.agencies.map(({ value }) => value as Agency);
  const agencyNames = agencies.map(
    ({ id, name, aliases, otherNames }) => [id, [id, name, ...aliases, ...otherNames]] as const,
  );
  const topicNames = data.topics.map(({ value: { id, label } }) => [id, [id, label]] as const);
  const sectionNames = sections.map(({ id, title }) => [id, [id, title]] as const);

  return `${GENERATED}
${importsBySection(facts, sections, "import type")}
${byId}
/**
 * The id of a fact.
 *
 * @category Types
 */
export type FactId = keyof FactById;

/**
 * The union of all facts of the document.
 *
 * @category Types
 */
export type DocumentFact = FactById[FactId];

${groups.join("\n")}
${namesType("AgencyIdByName", "The agency each of its ids and names stands for.", agencyNames)}
${namesType("TopicIdByName", "The topic each id and label stands for.", topicNames)}
${namesType("SectionIdByName", "The section each id and title stands for.", sectionNames)}`;
}

function arrayModule(
  name: string,
  type: string,
  summary: string,
  values: readonly unknown[],
  category: string,
): string {
  return `${GENERATED}
import { deepFreeze } from "../model/deepFreeze.ts";
import type { ${type} } from "../model/document.ts";

/**
 * ${summary}
 *
 * @category ${category}
 */
export const ${name}: readonly ${type}[] = /* @__PURE__ */ deepFreeze([
${values.map((value) => `  ${literal(value)},\n`).join("")}]);
`;
}

export function agenciesModule(data: Data): string {
  const summary = "The U.S. agencies and offices the document names, each with its names in the text.";
  return arrayModule(
    "agencies",
    "Agency",
    summary,
    data.agencies.map(({ value }) => value),
    "Lookups",
  );
}

export function topicsModule(data: Data): string {
  const summary = "The topics facts are grouped by, in the project’s words.";
  return arrayModule(
    "topics",
    "Topic",
    summary,
    data.topics.map(({ value }) => value),
    "Lookups",
  );
}

export function sectionsModule(data: Data): string {
  const summary = "The sections of the document, by their printed headings.";
  return arrayModule("sections", "Section", summary, data.document.value.sections, "Lookups");
}

export function relationsModule(data: Data): string {
  const summary = "How figures relate to each other by the document’s words. A pair that is not here is unknown.";
  return arrayModule(
    "relations",
    "Relation",
    summary,
    data.relations.map(({ value }) => value),
    "Lookups",
  );
}

export function claimsModule(data: Data): string {
  const summary = "The statements the document derives from its others, and how each is recomputed.";
  return arrayModule(
    "claims",
    "Claim",
    summary,
    data.claims.map(({ value }) => value),
    "Claims",
  );
}

export function sourceModule(data: Data): string {
  return `${GENERATED}
import { deepFreeze } from "../model/deepFreeze.ts";
import type { SourceDocument } from "../model/document.ts";

/**
 * The document itself: title, publisher, hash, addresses, and the time its words imply for its writing.
 *
 * @category Lookups
 */
export const source: SourceDocument = /* @__PURE__ */ deepFreeze({
${Object.entries(data.document.value)
  .map(([key, value]) => `  ${key}: ${literal(value)},\n`)
  .join("")}});
`;
}
