import { HEDGES, type Hedge } from "../../src/model/vocabulary.ts";

/** A JSON Schema, or a part of one. */
type Schema = Record<string, unknown>;

function when(condition: Schema, then: Schema, otherwise?: Schema): Schema {
  // Absent is as good as any value to `properties`.
  const required = Object.keys(condition);
  return { if: { properties: condition, required }, then, ...(otherwise && { else: otherwise }) };
}

/** The bounds that the hedges of one side set. */
function boundsOfSide(side: string): Schema {
  const nullUnless = (isThere: boolean) => ({ type: isThere ? "number" : "null" });
  const bounds = {
    min: nullUnless(side === "above" || side === "from"),
    max: nullUnless(side === "below" || side === "to"),
    minIncluded: { const: side === "from" },
    maxIncluded: { const: side === "to" },
  };
  return { properties: { bounds: { type: "object", properties: bounds } } };
}

function hedgesOf(side: string): Hedge[] {
  return (Object.keys(HEDGES) as Hedge[]).filter((hedge) => HEDGES[hedge] === side);
}

function dateOf(pattern: string): Schema {
  return { properties: { date: { type: "string", pattern } } };
}

/** What the fields of an object must be for each other, by two fields that only such objects have. */
const CONDITIONS: readonly (readonly [one: string, other: string, conditions: readonly Schema[]])[] = [
  [
    "agencies",
    "credit",
    [
      when(
        { agencies: { type: "array", minItems: 2 } },
        { properties: { credit: true }, required: ["credit"] },
        { properties: { credit: false } },
      ),
    ],
  ],
  [
    "hedge",
    "bounds",
    ["above", "from", "below", "to", "near"].map((side) =>
      when({ hedge: { enum: hedgesOf(side) } }, boundsOfSide(side)),
    ),
  ],
  [
    "complete",
    "openedBy",
    [
      when(
        { complete: { const: true } },
        { properties: { openedBy: { type: "null" } } },
        { properties: { openedBy: { type: "object" } } },
      ),
    ],
  ],
  [
    "precision",
    "relation",
    [
      when(
        { precision: { const: "day" } },
        { properties: { relation: { not: { const: "in" } } } },
        { properties: { relation: { not: { const: "on" } } } },
      ),
    ],
  ],
  [
    "date",
    "relation",
    [
      when({ relation: { const: "on" } }, dateOf("^.{10}$")),
      when({ relation: { const: "byEndOf" } }, dateOf("^.{4,7}$")),
    ],
  ],
];

/** The conditions between the properties of an object. */
export function conditionsOf(properties: object): Schema[] {
  return CONDITIONS.flatMap(([one, other, conditions]) => (one in properties && other in properties ? conditions : []));
}
