// Generated from data/ by `npm run generate`. Do not edit: change the data.

import { deepFreeze } from "../model/deepFreeze.ts";
import type { DatedEvent, Duration, EnumeratedList, Place, Statement } from "../model/fact.ts";

/**
 * Establishment of U.S. diplomatic relations with Peru.
 *
 * > The United States established diplomatic relations with Peru in 1827, six years after Peru’s independence from Spain.
 *
 * Section: U.S.-PERU RELATIONS. Agency: none credited.
 *
 * Date: 1827
 *
 * @category U.S.-PERU RELATIONS
 */
export const diplomaticRelationsEstablished: DatedEvent<"diplomatic-relations-established", "1827"> = /* @__PURE__ */ deepFreeze({
  id: "diplomatic-relations-established",
  kind: "event",
  label: "Establishment of U.S. diplomatic relations with Peru",
  section: "us-peru-relations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "The United States established diplomatic relations with Peru in 1827, six years after Peru’s independence from Spain.", start: 73, end: 190 },
  date: { written: "in 1827", start: 134, value: "1827", precision: "year", relation: "in" },
});

/**
 * Peru’s independence from Spain.
 *
 * > The United States established diplomatic relations with Peru in 1827, six years after Peru’s independence from Spain.
 *
 * Section: U.S.-PERU RELATIONS. Agency: none credited.
 *
 * Date: 1821, inferred. The document prints no year of independence; it puts it six years before 1827.
 *
 * Note: The year 1821 is reached by subtraction from the document’s own words; it is not printed.
 *
 * @category U.S.-PERU RELATIONS
 */
export const independenceOfPeru: DatedEvent<"independence-of-peru", "1821"> = /* @__PURE__ */ deepFreeze({
  id: "independence-of-peru",
  kind: "event",
  label: "Peru’s independence from Spain",
  section: "us-peru-relations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "The United States established diplomatic relations with Peru in 1827, six years after Peru’s independence from Spain.", start: 73, end: 190 },
  date: { written: "six years after", start: 143, value: "1821", precision: "year", relation: "in", inferred: { method: "yearsBefore", ground: "The document prints no year of independence; it puts it six years before 1827.", evidence: [{ quote: "in 1827, six years after", start: 134, end: 158 }] } },
  note: "The year 1821 is reached by subtraction from the document’s own words; it is not printed.",
});

/**
 * Time from Peru’s independence to U.S. diplomatic relations with Peru.
 *
 * > The United States established diplomatic relations with Peru in 1827, six years after Peru’s independence from Spain.
 *
 * Section: U.S.-PERU RELATIONS. Agency: none credited.
 *
 * Printed: “six”. Bounds: exactly six years. Period: not stated.
 *
 * @category U.S.-PERU RELATIONS
 */
export const independenceToDiplomaticRelations: Duration<"independence-to-diplomatic-relations", 6, "time-between-events", null> = /* @__PURE__ */ deepFreeze({
  id: "independence-to-diplomatic-relations",
  kind: "duration",
  label: "Time from Peru’s independence to U.S. diplomatic relations with Peru",
  section: "us-peru-relations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "The United States established diplomatic relations with Peru in 1827, six years after Peru’s independence from Spain.", start: 73, end: 190 },
  value: 6,
  unit: "years",
  written: "six",
  writtenStart: 143,
  hedge: null,
  bounds: { min: 6, max: 6, minIncluded: true, maxIncluded: true, basis: "exact" },
  measure: "time-between-events",
  series: null,
  period: { type: "unstated" },
});

/**
 * United States.
 *
 * > The United States established diplomatic relations with Peru
 *
 * Section: U.S.-PERU RELATIONS. Agency: none credited.
 *
 * @category U.S.-PERU RELATIONS
 */
export const unitedStates: Place<"united-states"> = /* @__PURE__ */ deepFreeze({
  id: "united-states",
  kind: "place",
  label: "United States",
  section: "us-peru-relations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "The United States established diplomatic relations with Peru", start: 73, end: 133 },
  names: ["United States", "U.S."],
});

/**
 * Peru.
 *
 * > The United States established diplomatic relations with Peru
 *
 * Section: U.S.-PERU RELATIONS. Agency: none credited.
 *
 * @category U.S.-PERU RELATIONS
 */
export const peru: Place<"peru"> = /* @__PURE__ */ deepFreeze({
  id: "peru",
  kind: "place",
  label: "Peru",
  section: "us-peru-relations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "The United States established diplomatic relations with Peru", start: 73, end: 133 },
  names: ["Peru", "Peruvian"],
});

/**
 * Spain.
 *
 * > Peru’s independence from Spain
 *
 * Section: U.S.-PERU RELATIONS. Agency: none credited.
 *
 * @category U.S.-PERU RELATIONS
 */
export const spain: Place<"spain"> = /* @__PURE__ */ deepFreeze({
  id: "spain",
  kind: "place",
  label: "Spain",
  section: "us-peru-relations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "Peru’s independence from Spain", start: 159, end: 189 },
  names: ["Spain"],
});

/**
 * Strategic partnership of the United States and Peru.
 *
 * > The United States and Peru enjoy a strategic partnership
 *
 * Section: U.S.-PERU RELATIONS. Agency: none credited.
 *
 * @category U.S.-PERU RELATIONS
 */
export const strategicPartnership: Statement<"strategic-partnership"> = /* @__PURE__ */ deepFreeze({
  id: "strategic-partnership",
  kind: "statement",
  label: "Strategic partnership of the United States and Peru",
  section: "us-peru-relations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "The United States and Peru enjoy a strategic partnership", start: 191, end: 247 },
});

/**
 * Shared values and interests on which the strategic partnership is based.
 *
 * > The United States and Peru enjoy a strategic partnership based on the shared values and interests of democracy, security, mutually beneficial trade, and human rights.
 *
 * Section: U.S.-PERU RELATIONS. Agency: none credited.
 *
 * Items: democracy; security; mutually beneficial trade; human rights. The list is printed as complete.
 *
 * @category U.S.-PERU RELATIONS
 */
export const sharedValues: EnumeratedList<"shared-values"> = /* @__PURE__ */ deepFreeze({
  id: "shared-values",
  kind: "list",
  label: "Shared values and interests on which the strategic partnership is based",
  section: "us-peru-relations",
  topics: ["diplomacy", "governance", "security", "trade-and-economy"],
  agencies: [],
  source: { quote: "The United States and Peru enjoy a strategic partnership based on the shared values and interests of democracy, security, mutually beneficial trade, and human rights.", start: 191, end: 357 },
  items: [{ text: "democracy", start: 292, end: 301 }, { text: "security", start: 303, end: 311 }, { text: "mutually beneficial trade", start: 313, end: 338 }, { text: "human rights", start: 344, end: 356 }],
  complete: true,
  openedBy: null,
});

/**
 * Aims for which the United States partners with Peru.
 *
 * > The United States partners with Peru in support of Peru’s aspirations for regional and global leadership, and to continue the fight against transnational criminal organizations, promote economic opportunities for U.S. businesses, and strengthen citizen safety and security.
 *
 * Section: U.S.-PERU RELATIONS. Agency: none credited.
 *
 * Items: support of Peru’s aspirations for regional and global leadership; continue the fight against transnational criminal organizations; promote economic opportunities for U.S. businesses; strengthen citizen safety and security. The list is printed as complete.
 *
 * Note: Printed as “in support of” for the first aim and as “to” with a verb for the others.
 *
 * @category U.S.-PERU RELATIONS
 */
export const partnershipAims: EnumeratedList<"partnership-aims"> = /* @__PURE__ */ deepFreeze({
  id: "partnership-aims",
  kind: "list",
  label: "Aims for which the United States partners with Peru",
  section: "us-peru-relations",
  topics: ["diplomacy", "security", "trade-and-economy"],
  agencies: [],
  source: { quote: "The United States partners with Peru in support of Peru’s aspirations for regional and global leadership, and to continue the fight against transnational criminal organizations, promote economic opportunities for U.S. businesses, and strengthen citizen safety and security.", start: 358, end: 631 },
  items: [{ text: "support of Peru’s aspirations for regional and global leadership", start: 398, end: 462 }, { text: "continue the fight against transnational criminal organizations", start: 471, end: 534 }, { text: "promote economic opportunities for U.S. businesses", start: 536, end: 586 }, { text: "strengthen citizen safety and security", start: 592, end: 630 }],
  complete: true,
  openedBy: null,
  note: "Printed as “in support of” for the first aim and as “to” with a verb for the others.",
});
