import { agencies } from "../facts/agencies.ts";
import { relations } from "../facts/relations.ts";
import type { Agency, Relation } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";

/** Whether two figures exclude each other, why, and the words that say so. */
export interface Disjointness {
  readonly disjoint: boolean;
  readonly reason: string;
  readonly quotes: readonly string[];
}

let agenciesByName: ReadonlyMap<string, Agency> | undefined;

/** The agency by its id, name or alias; a figure of the user’s own may write it in any case and with spaces around. */
export function agencyNamed(name: string): Agency | undefined {
  agenciesByName ??= new Map(
    agencies.flatMap((agency) =>
      [agency.id, agency.name, ...agency.aliases].map((each) => [each.toLowerCase(), agency] as const),
    ),
  );
  return agenciesByName.get(name.trim().toLowerCase());
}

/** The agencies’ names as the document prints them, in a list; a name of the user’s own stays as it is. */
export function agencyNames(ids: readonly string[]): string {
  return ids.map((id) => agencyNamed(id)?.name ?? id).join(", ");
}

/** The departments and agencies of their own that stand behind the credited offices. */
function rootAgencies(figure: Figure): string[] {
  const roots = figure.agencies.map((name) => {
    let agency = agencyNamed(name);
    for (let parent = agency?.parent; agency && parent; parent = agency?.parent) agency = agencyNamed(parent);
    return agency?.id ?? name;
  });
  return [...new Set(roots)].sort();
}

function withoutDepartment(roots: readonly string[]): Agency | undefined {
  return roots.map(agencyNamed).find((agency) => agency?.parentUnstated);
}

/**
 * The agencies whose credit sets a figure apart from those of others. None where one of them is an office of a
 * department the document does not name: it may be one of any other's.
 */
export function separatingAgencies(figure: Figure): string[] {
  const roots = rootAgencies(figure);
  return withoutDepartment(roots) === undefined ? roots : [];
}

/** The document speaks only of its own figures: one of the user's own that shares an id is another. */
export function relationBetween(a: Figure, b: Figure): Relation | undefined {
  if (a.source === undefined || b.source === undefined) return undefined;
  return relations.find(
    (relation) => (relation.a === a.id && relation.b === b.id) || (relation.a === b.id && relation.b === a.id),
  );
}

function quotesOf(...figures: readonly Figure[]): string[] {
  return [...new Set(figures.flatMap(({ source }) => (source === undefined ? [] : [source.quote])))];
}

function byRelation({ a, b, relation, ground, source }: Relation): Disjointness {
  const words = {
    disjoint: "exclude each other",
    partOf: `overlap: ${a} is part of ${b}`,
    same: "are the same",
    mayOverlap: "may overlap",
  };
  return {
    disjoint: relation === "disjoint",
    reason: `${a} and ${b} ${words[relation]}. ${ground}`,
    quotes: [source.quote],
  };
}

/**
 * Whether two different figures exclude each other by the document's words: it says so, or credits them solely to
 * different agencies. A pair it says nothing of is not disjoint.
 */
export function disjointness(a: Figure, b: Figure): Disjointness {
  const relation = relationBetween(a, b);
  if (relation) return byRelation(relation);
  if (a.series !== null && a.series === b.series) {
    return {
      disjoint: false,
      reason: `${a.id} and ${b.id} measure the same thing, ${a.series}, at different times.`,
      quotes: quotesOf(a, b),
    };
  }
  const [ofA, ofB] = [rootAgencies(a), rootAgencies(b)];
  const shared = ofA.filter((agency) => ofB.includes(agency));
  if (ofA.length > 0 && ofB.length > 0 && shared.length === 0) {
    const office = withoutDepartment([...ofA, ...ofB]);
    return {
      disjoint: office === undefined,
      reason:
        office === undefined
          ? `${a.id} and ${b.id} are credited solely to different agencies: ${agencyNames([...ofA, ...ofB])}.`
          : `The document does not say of which department ${office.name} is an office, so ${a.id} and ${b.id} may overlap.`,
      quotes: quotesOf(a, b),
    };
  }
  const isJoint = ofA.length !== ofB.length || ofA.length > 1;
  return {
    disjoint: false,
    reason:
      shared.length > 0 && isJoint
        ? `${a.id} and ${b.id} share an agency (${agencyNames(shared)}), at least one of them jointly with another; the document does not divide it.`
        : `The document does not say whether ${a.id} and ${b.id} overlap.`,
    quotes: quotesOf(a, b),
  };
}
