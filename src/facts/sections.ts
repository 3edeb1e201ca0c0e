// Generated from data/ by `npm run generate`. Do not edit: change the data.

import { deepFreeze } from "../model/deepFreeze.ts";
import type { Section } from "../model/document.ts";

/**
 * The sections of the document, by their printed headings.
 *
 * @category Lookups
 */
export const sections: readonly Section[] = /* @__PURE__ */ deepFreeze([
  { id: "us-peru-relations", title: "U.S.-PERU RELATIONS", start: 52, end: 71 },
  { id: "pandemic-response", title: "Pandemic Response", start: 633, end: 650 },
  { id: "us-assistance-to-peru", title: "U.S. Assistance to Peru", start: 1235, end: 1258 },
  { id: "bilateral-economic-relations", title: "Bilateral Economic Relations", start: 8017, end: 8045 },
  { id: "membership-in-international-organizations", title: "Peru’s Membership in International Organizations", start: 9282, end: 9330 },
  { id: "bilateral-representation", title: "Bilateral Representation", start: 9589, end: 9613 },
]);
