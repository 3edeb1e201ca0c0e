import fc from "fast-check";
import { facts, figure, multiply, relations, total, type ValuedFigure } from "../../../src/index.ts";

/** An amount of the document, of one’s own, or a result. */
export type Amount = ValuedFigure<string, string>;

const money = (id: string): fc.Arbitrary<Amount> =>
  fc
    .record({
      agencies: fc.uniqueArray(fc.constantFrom("north", "south", "east", "west", "USAID", "INL"), { maxLength: 2 }),
      series: fc.option(fc.constantFrom("imports", "exports"), { freq: 4 }),
      value: fc.integer({ min: 1, max: 100 }),
      min: fc.constantFrom("none", "open", "closed"),
      max: fc.constantFrom("none", "open", "closed"),
    })
    .map(({ agencies, series, value, min, max }) =>
      figure({
        id,
        value,
        unit: "USD",
        measure: "assistance",
        series,
        agencies,
        bounds: {
          min: min === "none" ? null : value - 1,
          max: max === "none" ? null : value + 1,
          minIncluded: min === "closed",
          maxIncluded: max === "closed",
          basis: "stated",
        },
      }),
    );

const assistance = facts.filter((fact) => fact.kind === "amount").filter(({ measure }) => measure === "assistance");
/** Amounts of the document, with its relations and offices, among amounts of one’s own. */
export const amounts = fc
  .tuple(
    fc.subarray<Amount>(assistance, { maxLength: 5 }),
    fc.tuple(...["a", "b", "c", "d", "e"].map(money)),
    fc.integer({ min: 1, max: 5 }),
  )
  .map(([ofDocument, own, count]) => [...ofDocument, ...own.slice(0, count)]);

/** Some of the same and, among them, results that rest on one or two of them. */
export const amountsAndResults = amounts.chain((figures) =>
  fc
    .array(fc.subarray([...figures], { minLength: 1, maxLength: Math.min(2, figures.length) }), { maxLength: 3 })
    .map((parts) => [...figures, ...parts.map((part) => multiply(sumOf(part), 2))])
    .chain((all) => fc.shuffledSubarray(all.filter(isFirstOfItsId), { minLength: 1 })),
);

function isFirstOfItsId({ id }: Amount, index: number, all: readonly Amount[]): boolean {
  return all.findIndex((each) => each.id === id) === index;
}

function sumOf(figures: readonly Amount[]): Amount {
  return total(figures as readonly ValuedFigure<"USD", "assistance">[], { assumeDisjoint: true }) as Amount;
}

/** The rule in its plainest form, pair by pair; INL is an office of a department the document does not name. */
function mayBothCount(a: Amount, b: Amount): boolean {
  if (a.id === b.id) return false;
  const relation = relations.find(
    (each) => a.source && b.source && [each.a, each.b].includes(a.id) && [each.a, each.b].includes(b.id),
  );
  if (relation !== undefined) return relation.relation === "disjoint";
  if (a.series !== null && a.series === b.series) return false;
  const roots: Record<string, string> = {
    USAID: "usaid",
    "usaid-bha": "usaid",
    "state-prm": "state",
    "defense-southern-command": "defense",
    "inl-lima": "INL",
  };
  const [ofA, ofB] = [a, b].map(({ agencies }) => agencies.map((agency) => roots[agency] ?? agency));
  if (ofA === undefined || ofB === undefined || ofA.length === 0 || ofB.length === 0) return false;
  if ([...ofA, ...ofB].includes("INL")) return false;
  return !ofA.some((agency) => ofB.includes(agency));
}

/** Results may be added where everything they rest on may be. */
export function mayBeAdded(a: Amount, b: Amount): boolean {
  const [ofA, ofB] = [a, b].map((each) => ("inputs" in each ? (each.inputs as Amount[]) : [each])) as [
    Amount[],
    Amount[],
  ];
  return ofA.every((one) => ofB.every((other) => mayBothCount(one, other)));
}
