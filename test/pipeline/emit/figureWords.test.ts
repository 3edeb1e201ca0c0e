import { expect, it } from "vitest";
import { completeFacts } from "../../../pipeline/emit/completeFacts.ts";
import { figureWords } from "../../../pipeline/emit/figureWords.ts";
import { realData } from "../realData.ts";

const facts = completeFacts(realData);

it.each([
  [
    "foreign-assistance-2021",
    "Printed: “more than $98 million”. Bounds: more than $98 million, with no upper bound. Period: 2021 (calendar or fiscal not stated). Stage: provided.",
  ],
  [
    "goods-trade-2021",
    "Printed: “$17.2 billion”. Bounds: at least $17.15 billion and at most $17.25 billion (the rounding of the printed digits). Period: 2021 (calendar or fiscal not stated).",
  ],
  [
    "inl-lima-budget-fy2021",
    "Printed: “$33 million”. Bounds: at least $32.5 million and at most $33.5 million (the rounding of the printed digits). Period: fiscal year 2021. Stage: budgeted.",
  ],
  [
    "usaid-investment-last-year",
    "Printed: “more than $137 million”. Bounds: more than $137 million, with no upper bound. Period: 2021, inferred (calendar or fiscal not stated). Stage: invested.",
  ],
  [
    "covid-assistance",
    "Printed: “more than $78.3 million”. Bounds: more than $78.3 million, with no upper bound. Period: not stated. Stage: allocated.",
  ],
  [
    "venezuelan-crisis-assistance-announced",
    "Printed: “$50 million”. Bounds: at least $49.5 million and at most $50.5 million (the rounding of the printed digits). Period: announced June 10, 2022, inferred. Stage: announced.",
  ],
  ["peace-corps-volunteers", "Printed: “approximately 4,000”. Bounds: none. Period: since 1962."],
  [
    "venezuelans-in-peru-projected",
    "Printed: “1.45 million”. Bounds: at least 1,445,000 and at most 1,455,000 people (the rounding of the printed digits). Period: by the end of 2022 (projected by the UN).",
  ],
])("says in a line what is printed of %s, its bounds, its period and its stage", (id, words) => {
  const fact = facts.find((each) => each.id === id);
  if (fact === undefined || !("bounds" in fact)) throw new Error(`${id} is no figure.`);
  expect(figureWords(fact)).toBe(words);
});
