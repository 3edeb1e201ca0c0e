// Generated from data/ by `npm run generate`. Do not edit: change the data.

import { deepFreeze } from "../model/deepFreeze.ts";
import type { SourceDocument } from "../model/document.ts";

/**
 * The document itself: title, publisher, hash, addresses, and the time its words imply for its writing.
 *
 * @category Lookups
 */
export const source: SourceDocument = /* @__PURE__ */ deepFreeze({
  title: { text: "U.S. Relations With Peru", starts: [0, 26], note: "Printed twice." },
  kind: { name: "fact sheet", printed: false, note: "The text does not say what kind of document it is; the words are ours." },
  publisher: { name: "U.S. Department of State", printed: false, note: "Known from the address of the original. The text names no publisher; it speaks of “the Department’s Key Officers List”." },
  sha256: "0ff73c8eaceea7fec9082b3e950a9208ce745cd88d2a0220a09716cb81b9b203",
  bytes: 10277,
  datePrinted: null,
  window: { notBefore: "2022-06-10", notAfter: "2022", ground: "No date is printed. “As of June 10, 2022” is told as past; for the end of 2022 the document gives a projection.", evidence: [{ quote: "As of June 10, 2022", start: 4384, end: 4403 }, { quote: "the UN projects 1.45 million by end of 2022", start: 4338, end: 4381 }] },
  urls: [{ url: "https://www.state.gov/u-s-relations-with-peru/", role: "original", printed: false }, { url: "https://thefederalnewswire.com/stories/629896813-u-s-relations-with-peru", role: "copy the text was taken from", printed: false }],
  sections: [{ id: "us-peru-relations", title: "U.S.-PERU RELATIONS", start: 52, end: 71 }, { id: "pandemic-response", title: "Pandemic Response", start: 633, end: 650 }, { id: "us-assistance-to-peru", title: "U.S. Assistance to Peru", start: 1235, end: 1258 }, { id: "bilateral-economic-relations", title: "Bilateral Economic Relations", start: 8017, end: 8045 }, { id: "membership-in-international-organizations", title: "Peru’s Membership in International Organizations", start: 9282, end: 9330 }, { id: "bilateral-representation", title: "Bilateral Representation", start: 9589, end: 9613 }],
  boilerplate: [{ text: "Original source can be found here.", start: 10207, end: 10241, reason: "A link of the page the text was copied from; the address behind it is not in the text." }, { text: "More News", start: 10243, end: 10252, reason: "Navigation of the page the text was copied from." }],
});
