import type { RelationType } from "../../src/model/vocabulary.ts";
import { type AuthoredAgency, type AuthoredFigure, type Data, isFigure } from "../load/shapes.ts";
import { clauseAt } from "./clauseAt.ts";

/** How the text puts two figures to each other, and what sets them apart where it does. */
export interface RelationReading {
  readonly relation: RelationType;
  readonly by?: "wording" | "year" | "program" | "direction";
}

/** Words of a purpose or source of its own; an amount without them may hold any other of its measure. */
const OF_ITS_OWN = /\b(?:in support of|additional|COVID-19|set aside|through (?:its|the))\b/;
const HUMANITARIAN = /\bhumanitarian\b|\brefugees\b|\bcrisis\b/i;
const PROGRAM = /\bthrough (?:its|the) ((?:\p{Lu}[\p{L}]*|for|of)(?: (?:\p{Lu}[\p{L}]*|for|of))*)/u;
const DIRECTION = /\b(?:in|to) (the United States|Peru)\b/;
const STUDY = /\bstud(?:y|ents?)\b/;

type Amount = Extract<AuthoredFigure, { kind: "amount" }>;

/** An agency with all it is an office of. */
function familyOf(id: string, agencies: readonly AuthoredAgency[]): string[] {
  const parent = agencies.find((agency) => agency.id === id)?.parent;
  return parent ? [id, ...familyOf(parent, agencies)] : [id];
}

function shareCredit(a: AuthoredFigure, b: AuthoredFigure, agencies: readonly AuthoredAgency[]): boolean {
  const ofA = a.agencies.flatMap((id) => familyOf(id, agencies));
  return b.agencies.flatMap((id) => familyOf(id, agencies)).some((id) => ofA.includes(id));
}

/** The one year an amount is of, where it is of one. */
function yearOf({ period }: AuthoredFigure): string | undefined {
  if (period.type === "year") return String(period.year);
  return period.type === "instant" ? period.date?.slice(0, 4) : undefined;
}

/** “An additional $1.43 million”: apart from the amount of its measure printed before it. */
function isAdditionalTo(a: AuthoredFigure, b: AuthoredFigure, data: Data): boolean {
  if (!/\badditional\b/.test(clauseAt(data.text, a).before)) return false;
  const before = data.facts
    .map(({ value }) => value)
    .filter(isFigure)
    .filter((figure) => figure.measure === a.measure && figure.writtenStart < a.writtenStart)
    .sort((one, other) => other.writtenStart - one.writtenStart);
  return before[0]?.id === b.id;
}

function readAmounts(a: Amount, b: Amount, data: Data): RelationReading | undefined {
  if (isAdditionalTo(a, b, data) || isAdditionalTo(b, a, data)) return { relation: "disjoint", by: "wording" };

  const [yearOfA, yearOfB] = [yearOf(a), yearOf(b)];
  // Without a verb of giving it is trade: of one year it may overlap, and across years it is not added.
  if (a.stage === null || b.stage === null) {
    return a.series !== b.series && yearOfA === yearOfB ? { relation: "mayOverlap" } : undefined;
  }

  const isDated = yearOfA !== undefined && yearOfB !== undefined;
  if (isDated && yearOfA !== yearOfB) return { relation: "disjoint", by: "year" };

  // Different credit sets amounts apart without a relation.
  if (a.agencies.length > 0 && b.agencies.length > 0 && !shareCredit(a, b, agenciesOf(data))) return undefined;

  const sentences = [a, b].map((figure) => clauseAt(data.text, figure).sentence);
  const isOpen = sentences.some((sentence) => !OF_ITS_OWN.test(sentence));
  const areHumanitarian = sentences.every((sentence) => HUMANITARIAN.test(sentence));
  return isOpen || areHumanitarian ? { relation: "mayOverlap" } : undefined;
}

function agenciesOf(data: Data): AuthoredAgency[] {
  return data.agencies.map(({ value }) => value);
}

function readCounts(a: AuthoredFigure, b: AuthoredFigure, text: string): RelationReading | undefined {
  // A count of every month counts the same people again.
  if (a.period.type === "rate" || b.period.type === "rate") return undefined;

  const [clauseOfA, clauseOfB] = [a, b].map((figure) => clauseAt(text, figure).after) as [string, string];
  const directionOfA = DIRECTION.exec(clauseOfA)?.[1];
  const directionOfB = DIRECTION.exec(clauseOfB)?.[1];
  if (directionOfA === undefined || directionOfB === undefined) return undefined;

  const isOneMeasure = a.measure === b.measure && a.unit === b.unit;
  if (directionOfA !== directionOfB) return isOneMeasure ? { relation: "disjoint", by: "direction" } : undefined;
  return STUDY.test(clauseOfA) && STUDY.test(clauseOfB) ? { relation: "mayOverlap" } : undefined;
}

/** Two programs named as the ones the money or the projects come through. */
function areOfTwoPrograms(a: AuthoredFigure, b: AuthoredFigure, text: string): boolean {
  const [one, other] = [a, b].map((figure) => PROGRAM.exec(clauseAt(text, figure).sentence)?.[1]);
  return a.measure === b.measure && one !== undefined && other !== undefined && one !== other;
}

/**
 * How the text puts two amounts, or two counts, to each other: the criterion for `data/relations.json`.
 *
 * @returns the relation, or `undefined` where the text gives no ground for one.
 */
export function readRelation(a: AuthoredFigure, b: AuthoredFigure, data: Data): RelationReading | undefined {
  if (a.kind !== b.kind || (a.series !== null && a.series === b.series)) return undefined;
  if (areOfTwoPrograms(a, b, data.text)) return { relation: "disjoint", by: "program" };
  if (a.kind === "amount" && b.kind === "amount" && a.measure === b.measure) return readAmounts(a, b, data);
  return a.kind === "count" ? readCounts(a, b, data.text) : undefined;
}
