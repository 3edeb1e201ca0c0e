import { facts } from "../facts/facts.ts";
import type {
  AgencyIdByName,
  FactById,
  FactId,
  FactsByAgency,
  FactsByKind,
  FactsBySection,
  FactsByTopic,
  FactsByYear,
  SectionIdByName,
  TopicIdByName,
} from "../facts/factTypes.ts";
import { requireOptions } from "../input/requireOptions.ts";
import type { Fact } from "../model/fact.ts";
import type { FactsOf, IdOfName } from "./AnyCase.ts";
import { type AgencyName, findAgency } from "./findAgency.ts";
import { findKind, type KindName } from "./findKind.ts";
import { findSection, type SectionName } from "./findSection.ts";
import { findTopic, type TopicName } from "./findTopic.ts";
import { isOfficeOf } from "./isOfficeOf.ts";
import { requireYear } from "./requireYear.ts";
import { yearsOf } from "./yearsOf.ts";

/** What {@link findFacts} looks for; every part that is given must hold. */
export interface FactFilter<
  Agency extends AgencyName = AgencyName,
  Topic extends TopicName = TopicName,
  Section extends SectionName = SectionName,
  Kind extends KindName = KindName,
  Year extends number = number,
> {
  /** An agency, its offices included. */
  readonly agency?: Agency | undefined;
  /** A topic. */
  readonly topic?: Topic | undefined;
  /** A section of the document. */
  readonly section?: Section | undefined;
  /** A kind of fact. */
  readonly kind?: Kind | undefined;
  /** A year that the fact's date or period names. */
  readonly year?: Year | undefined;
}

/** The ids in a table of facts; all of them where nothing was asked for. */
type IdsIn<Table, Id> = [Id] extends [never]
  ? string
  : FactsOf<Table, Id> extends { readonly id: infer Found }
    ? Found
    : never;

/** The ids of a year; all where the year is not known to the compiler. */
type IdsOfYear<Year> = [Year] extends [keyof FactsByYear] ? IdsIn<FactsByYear, Year> : string;

/** The facts among `Id` whose ids are in all five sets. */
type InAll<Id extends FactId, A, B, C, D, E> = Id extends A
  ? Id extends B
    ? Id extends C
      ? Id extends D
        ? Id extends E
          ? FactById[Id]
          : never
        : never
      : never
    : never
  : never;

/** The facts for which every part of a filter holds; a part that is `never` was not given. */
export type FactsWhere<Agency, Topic, Section, Kind extends string, Year> = InAll<
  FactId,
  IdsIn<FactsByAgency, IdOfName<AgencyIdByName, Agency>>,
  IdsIn<FactsByTopic, IdOfName<TopicIdByName, Topic>>,
  IdsIn<FactsBySection, IdOfName<SectionIdByName, Section>>,
  IdsIn<FactsByKind, Lowercase<Kind>>,
  IdsOfYear<Year>
>;

const PARTS = ["agency", "topic", "section", "kind", "year"] as const satisfies (keyof FactFilter)[];

const REMEDY = 'Call it like findFacts({ topic: "health", year: 2021 }); findFacts({}) gives all facts.';

/** One test for each part of the filter. */
function testsOf({
  agency,
  topic,
  section,
  kind,
  year,
}: Readonly<Record<string, unknown>>): ((fact: Fact) => boolean)[] {
  const tests: ((fact: Fact) => boolean)[] = [];
  if (agency !== undefined) {
    const { id } = findAgency(agency, "findFacts");
    tests.push((fact) => fact.agencies.some((credited) => isOfficeOf(credited, id)));
  }
  if (topic !== undefined) {
    const { id } = findTopic(topic, "findFacts");
    tests.push((fact) => fact.topics.includes(id));
  }
  if (section !== undefined) {
    const { id } = findSection(section, "findFacts");
    tests.push((fact) => fact.section === id);
  }
  if (kind !== undefined) {
    const name = findKind(kind, "findFacts");
    tests.push((fact) => fact.kind === name);
  }
  if (year !== undefined) {
    const wanted = requireYear(year, "findFacts");
    tests.push((fact) => yearsOf(fact).includes(wanted));
  }
  return tests;
}

/**
 * The facts for which several things hold at once: agency, topic, section, kind and year, each of them optional.
 *
 * Names are taken in any case. An agency includes its offices, and a year counts where the fact’s date or period names it,
 * as in `byAgency` and `byYear`. An empty filter gives all facts.
 *
 * @param filter - What must hold.
 * @returns A frozen array in document order; empty if no fact has it all.
 * @throws {@link FactError} `unknown-name`, with the names there are; `invalid-input` for another part or a year that is
 * no whole number.
 *
 * @example
 * ```ts
 * findFacts({ topic: "Trade and economy", kind: "amount", year: 2021 }).map(({ id }) => id); // => ["goods-trade-2021"]
 * ```
 *
 * @category Lookups
 */
export function findFacts<
  Agency extends AgencyName = never,
  Topic extends TopicName = never,
  Section extends SectionName = never,
  Kind extends KindName = never,
  Year extends number = never,
>(filter: FactFilter<Agency, Topic, Section, Kind, Year>): readonly FactsWhere<Agency, Topic, Section, Kind, Year>[] {
  const tests = testsOf(requireOptions(filter, PARTS, "findFacts", REMEDY));
  const found = (facts as readonly Fact[]).filter((fact) => tests.every((test) => test(fact)));
  // The compiler cannot follow; the type tests do.
  return Object.freeze(found) as never;
}
