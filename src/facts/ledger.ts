// Generated from data/ by `npm run generate`. Do not edit: change the data.

import { deepFreeze } from "../model/deepFreeze.ts";
import type { Ledger } from "../model/document.ts";

/**
 * What accounts for every number, date and name of the document: how many there are, how many facts hold, and which are
 * exempted and why.
 *
 * @category Lookups
 */
export const ledger: Ledger = /* @__PURE__ */ deepFreeze({ tokens: 439, covered: 396, exempted: 43, classes: [{ class: "money", tokens: 15, covered: 15, exempted: 0 }, { class: "percent", tokens: 1, covered: 1, exempted: 0 }, { class: "date", tokens: 21, covered: 21, exempted: 0 }, { class: "number", tokens: 32, covered: 32, exempted: 0 }, { class: "number word", tokens: 15, covered: 8, exempted: 7 }, { class: "name", tokens: 355, covered: 319, exempted: 36 }], exemptions: [{ reason: "First word of a sentence, not a name.", words: ["The", "Recovery", "While", "These", "Humanitarian", "Longer", "Through", "As", "All", "This", "Economic", "Bilateral", "Principal"], tokens: 31 }, { reason: "“One of our highest bilateral priorities”: one among several, not a count.", words: ["one"], tokens: 1 }, { reason: "First word of a sentence; it names no date.", words: ["Today"], tokens: 1 }, { reason: "“Both” points to two things the sentence names and counts nothing else.", words: ["both"], tokens: 4 }, { reason: "First word of “In addition”, not a name.", words: ["In"], tokens: 1 }, { reason: "“Our two nations” points to the two countries and counts nothing else.", words: ["two"], tokens: 1 }, { reason: "“Two-way” says that the trade goes in both directions; it is no count.", words: ["Two"], tokens: 1 }, { reason: "A link of the page the text was copied from; the address behind it is not in the text.", words: ["Original"], tokens: 1 }, { reason: "Navigation of the page the text was copied from.", words: ["More", "News"], tokens: 2 }] });
