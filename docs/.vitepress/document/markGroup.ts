import type { FactKind } from "../../../src/index.ts";

/** How marks of a kind are drawn: one look for each group. */
export type MarkGroup = "figure" | "event" | "list" | "statement" | "name";

/** The look of a kind of fact. */
export function markGroup(kind: FactKind): MarkGroup {
  switch (kind) {
    case "amount":
    case "count":
    case "indefinite-count":
    case "rate":
    case "percent":
    case "duration":
    case "rank":
      return "figure";
    case "event":
    case "list":
    case "statement":
      return kind;
    default:
      return "name";
  }
}
