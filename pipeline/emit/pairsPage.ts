import { type AuthoredFigure, type AuthoredRelation, type Data, isFigure } from "../load/shapes.ts";

/** How two figures relate to each other, and why. */
interface Answer {
  readonly answer: string;
  readonly ground: string;
}

function describeRelation({ relation, by }: AuthoredRelation): string {
  const words = { disjoint: "disjoint", partOf: "part of", same: "the same", mayOverlap: "may overlap" } as const;
  return by === undefined ? words[relation] : `${words[relation]}, by ${by}`;
}

/** The agencies behind a figure's credit; `undefined` where one is an office of a department the text does not name. */
function rootAgencies({ agencies }: AuthoredFigure, data: Data): string[] | undefined {
  const find = (id: string) => data.agencies.find(({ value }) => value.id === id)?.value;
  const roots = agencies.map((id) => {
    let agency = find(id);
    for (let parent = agency?.parent; parent; parent = agency?.parent) agency = find(parent);
    return agency;
  });
  return roots.some((agency) => agency?.parentUnstated) ? undefined : roots.flatMap((agency) => agency?.id ?? []);
}

function answerByCredit(a: AuthoredFigure, b: AuthoredFigure, data: Data): Answer {
  const unknown = { answer: "unknown", ground: "the words give none" };
  // Different credit proves that money is different; it proves nothing of places, people or projects.
  if (a.kind !== "amount" || a.agencies.length === 0 || b.agencies.length === 0) return unknown;

  const [ofA, ofB] = [rootAgencies(a, data), rootAgencies(b, data)];
  if (ofA === undefined || ofB === undefined)
    return { answer: "unknown", ground: "an office of a department not named" };
  const shared = ofA.filter((id) => ofB.includes(id));
  if (shared.length > 0) return { answer: "unknown", ground: `both credit ${shared.join(", ")}` };
  return { answer: "disjoint, by credit", ground: `${ofA.join(", ")}; ${ofB.join(", ")}` };
}

function answerFor(a: AuthoredFigure, b: AuthoredFigure, data: Data): Answer {
  const isOfPair = ({ value }: { value: AuthoredRelation }) =>
    (value.a === a.id && value.b === b.id) || (value.a === b.id && value.b === a.id);
  const relation = data.relations.find(isOfPair)?.value;
  if (relation) return { answer: describeRelation(relation), ground: relation.ground };
  if (a.series !== null && a.series === b.series) return { answer: "one series", ground: a.series };
  return answerByCredit(a, b, data);
}

/** A pair of figures that one might add, with its answer. */
export interface Pair extends Answer {
  readonly a: string;
  readonly b: string;
}

/** Every pair of amounts of one measure, and of counts of one measure or unit or with a relation. */
export function pairsOf(kind: "amount" | "count", data: Data): Pair[] {
  const figures = data.facts
    .map(({ value }) => value)
    .filter(isFigure)
    .filter((figure) => figure.kind === kind)
    .toSorted((a, b) => a.writtenStart - b.writtenStart);

  return figures.flatMap((a, index) =>
    figures.slice(index + 1).flatMap((b) => {
      const pair = { a: a.id, b: b.id, ...answerFor(a, b, data) };
      const isOneKind = a.measure === b.measure || (kind === "count" && a.unit === b.unit);
      return isOneKind || pair.answer !== "unknown" ? [pair] : [];
    }),
  );
}

function table(pairs: readonly Pair[]): string {
  const rows = pairs.map(({ a, b, answer, ground }) => `| \`${a}\` | \`${b}\` | ${answer} | ${ground} |`);
  return ["| one | other | answer | ground |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** `docs/pairs.md`: how every two amounts, and every two counts, stand to each other. */
export function pairsPage(data: Data): string {
  const [amounts, counts] = [pairsOf("amount", data), pairsOf("count", data)];
  return `<!-- Generated from data/ by \`npm run generate\`. Do not edit. -->

# Every pair, with its answer

May these two be added? Here is every pair of amounts of one measure, and every pair of counts of one measure or unit. A
recorded relation answers first; then credit, which sets money apart and nothing else. Where neither does, the answer is
unknown, and a total has bounds and no value. [Adding up](adding-up.md) says what follows.

## Amounts (${amounts.length} pairs)

${table(amounts)}

## Counts (${counts.length} pairs)

${table(counts)}
`;
}
