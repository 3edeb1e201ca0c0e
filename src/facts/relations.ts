// Generated from data/ by `npm run generate`. Do not edit: change the data.

import { deepFreeze } from "../model/deepFreeze.ts";
import type { Relation } from "../model/document.ts";

/**
 * How figures stand to each other by the document’s words. A pair that is not here is unknown.
 *
 * @category Lookups
 */
export const relations: readonly Relation[] = /* @__PURE__ */ deepFreeze([
  { a: "anti-trafficking-projects-assistance", b: "child-protection-compact-assistance", relation: "disjoint", ground: "“An additional $1.43 million in other projects” is apart from the $8.9 million.", source: { quote: "invests an additional $1.43 million in other projects", start: 3973, end: 4026 } },
  { a: "venezuelan-crisis-assistance-announced", b: "venezuelan-support-contributed", relation: "disjoint", ground: "The amount is announced as “additional assistance for the crisis”, after the amount contributed.", source: { quote: "announced additional assistance for the crisis", start: 4523, end: 4569 } },
  { a: "usaid-investment-last-year", b: "usaid-investment", relation: "mayOverlap", ground: "The $3.7 billion covers all the years in which USAID “has worked in Peru”, and “last year” is one of them; the document does not say whether the $137 million is in it.", source: { quote: "For more than 60 years, the U.S. Agency for International Development has worked in Peru, investing more than $3.7 billion", start: 1815, end: 1937 } },
  { a: "usaid-investment-last-year", b: "foreign-assistance-2021", relation: "mayOverlap", ground: "“Last year” is inferred to be 2021, the year of the Foreign Assistance funds; the document does not say whether those funds include USAID’s investment.", source: { quote: "investing more than $137 million in Peru last year", start: 2644, end: 2694 } },
  { a: "usaid-investment", b: "foreign-assistance-2021", relation: "mayOverlap", ground: "The $3.7 billion covers all the years in which USAID “has worked in Peru”, 2021 among them; the document does not say whether the Foreign Assistance funds of 2021 are in it.", source: { quote: "For more than 60 years, the U.S. Agency for International Development has worked in Peru, investing more than $3.7 billion", start: 1815, end: 1937 } },
  { a: "child-protection-compact-assistance", b: "foreign-assistance-2021", relation: "mayOverlap", ground: "The Foreign Assistance funds also support combatting “trafficking in persons”.", source: { quote: "combatting corruption, environmental crimes, and trafficking in persons", start: 1635, end: 1706 } },
  { a: "anti-trafficking-projects-assistance", b: "foreign-assistance-2021", relation: "mayOverlap", ground: "The Foreign Assistance funds also support combatting “trafficking in persons”.", source: { quote: "combatting corruption, environmental crimes, and trafficking in persons", start: 1635, end: 1706 } },
  { a: "inl-lima-budget-fy2021", b: "foreign-assistance-2021", relation: "mayOverlap", ground: "The Foreign Assistance funds of the same year also support “countering narcotics”.", source: { quote: "countering narcotics through alternative livelihood programs", start: 1573, end: 1633 } },
  { a: "agricultural-trade-2009", b: "goods-trade-2009", relation: "mayOverlap", ground: "Both are trade between the two countries in 2009; the document does not say whether food and agricultural trade is counted in the trade in goods.", source: { quote: "Bilateral food and agricultural trade jumped from $1.5 billion in 2009", start: 8548, end: 8618 } },
  { a: "emergency-operations-centers", b: "southern-command-projects", relation: "partOf", ground: "The projects are said to be “including the construction of 18 Regional Emergency Operations Centers”; how many of the 287 they are is not said.", source: { quote: "287 projects in Peru including the construction of 18 Regional Emergency Operations Centers", start: 6021, end: 6112 } },
]);
