import type { FactKind } from "../../../src/index.ts";

/** The kinds of facts in plain words. */
export const kindNames: Readonly<Record<FactKind, string>> = {
  amount: "amount of money",
  count: "count",
  "indefinite-count": "count in words",
  rate: "rate",
  percent: "percent",
  duration: "duration",
  rank: "rank",
  event: "dated event",
  list: "list",
  statement: "statement",
  agreement: "agreement",
  program: "program",
  organization: "organization",
  place: "place",
  role: "role",
  term: "term",
  membership: "membership",
  address: "address",
  telephone: "telephone number",
};

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
