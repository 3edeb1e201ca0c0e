import { relations } from "../facts/relations.ts";
import { agencyNamed } from "../input/agencyNamed.ts";
import type { Relation } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import { isResult } from "../model/isResult.ts";
import { isSame } from "../model/isSame.ts";
import { documentQuote } from "../model/quote.ts";
import { quoted } from "../model/quoted.ts";
import type { ConflictCode } from "../model/remark.ts";
import type { RelationType } from "../model/vocabulary.ts";
import { withThe } from "../words/withThe.ts";
import { rootAgency } from "./agencyNames.ts";
import { counted, rootAgencies, standingOf, unnamedOffice } from "./standing.ts";

/** Whether two figures exclude each other, why, and the words that say so. */
export interface Disjointness {
  /** Why they may overlap; `null` where they exclude each other. */
  readonly conflict: ConflictCode | null;
  readonly reason: string;
  readonly quotes: readonly string[];
}

/** The document speaks only of its own figures: one of the user's own that shares an id is another. */
export function relationBetween(a: Figure, b: Figure): Relation | undefined {
  if (documentQuote(a) === undefined || documentQuote(b) === undefined) return undefined;
  return relations.find(
    (relation) => (relation.a === a.id && relation.b === b.id) || (relation.a === b.id && relation.b === a.id),
  );
}

function quotesOf(figure: Figure): string[] {
  const words = documentQuote(figure);
  return words === undefined ? [] : [words.quote];
}

const CONFLICTS: Readonly<Record<RelationType, ConflictCode | null>> = {
  disjoint: null,
  partOf: "part-of",
  same: "same",
  mayOverlap: "may-overlap",
};

function byRelation({ a, relation, ground, source }: Relation, one: Figure, other: Figure): Disjointness {
  const [first, second] = one.id === a ? [one, other] : [other, one];
  const words = {
    disjoint: `${quoted(first)} and ${quoted(second)} exclude each other.`,
    partOf: `${quoted(first)} is part of ${quoted(second)}.`,
    same: `${quoted(first)} and ${quoted(second)} are the same.`,
    mayOverlap: `${quoted(first)} and ${quoted(second)} may overlap.`,
  };
  return { conflict: CONFLICTS[relation], reason: `${words[relation]} ${ground}`, quotes: [source.quote] };
}

function isJoint(figure: Figure): boolean {
  return figure.agencies.length > 1 && figure.credit !== "several";
}

/** Departments and agencies by the document's names, those of the user's own as the figure writes them. */
function namesOf(roots: readonly string[], { agencies }: Figure): string[] {
  return roots.map(
    (root) => agencyNamed(root)?.name ?? agencies.find((name) => rootAgency(name) === root)?.trim() ?? root,
  );
}

/** Why two figures may overlap, or what separates them, where no relation is recorded. */
function byCredit(a: Figure, b: Figure): Omit<Disjointness, "quotes"> {
  const labels = `${quoted(a)} and ${quoted(b)}`;
  if (a.series !== null && a.series === b.series) {
    return { conflict: "same-series", reason: `${labels} measure the same thing.` };
  }
  const notStated = `The document does not say whether ${labels} overlap.`;
  const [ofA, ofB] = [rootAgencies(a), rootAgencies(b)];
  const shared = ofA.filter((agency) => ofB.includes(agency));
  if (shared.length > 0) {
    const names = namesOf(shared, a).map(withThe).join(" and ");
    const reason =
      isJoint(a) || isJoint(b)
        ? `${labels} share ${names}, at least one of them jointly with another agency; the document does not divide it.`
        : `${labels} are both credited to ${names}. ${notStated}`;
    return { conflict: "shared-agency", reason };
  }
  const office = unnamedOffice([...ofA, ...ofB]);
  if (ofA.length > 0 && ofB.length > 0 && office !== undefined) {
    return {
      conflict: "unnamed-department",
      reason: `The document does not say which department ${office.name} belongs to, so ${labels} may overlap.`,
    };
  }
  if (!standingOf(a).isSeparable || !standingOf(b).isSeparable) return { conflict: "not-stated", reason: notStated };
  return {
    conflict: null,
    reason: `${labels} are credited to different agencies: ${[...namesOf(ofA, a), ...namesOf(ofB, b)].join(", ")}.`,
  };
}

function ofTwo(a: Figure, b: Figure): Disjointness {
  const relation = relationBetween(a, b);
  if (relation !== undefined) return byRelation(relation, a, b);
  return { ...byCredit(a, b), quotes: [...new Set([...quotesOf(a), ...quotesOf(b)])] };
}

/**
 * Whether two different figures exclude each other by the document's words: it says so, or credits their money to different
 * agencies. A pair it says nothing of may overlap. Results exclude each other where everything they count does.
 */
export function disjointness(a: Figure, b: Figure): Disjointness {
  if (!isResult(a) && !isResult(b)) return ofTwo(a, b);
  let last: Disjointness = { conflict: "not-stated", reason: "", quotes: [] };
  for (const one of counted(a)) {
    for (const other of counted(b)) {
      if (isSame(one, other)) {
        const reason = `${quoted(a)} and ${quoted(b)} both rest on ${quoted(one)}.`;
        return { conflict: "shared-input", reason, quotes: quotesOf(one) };
      }
      last = ofTwo(one, other);
      if (last.conflict !== null) return last;
    }
  }
  return last;
}
