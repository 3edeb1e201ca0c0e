// Generated from data/ by `npm run generate`. Do not edit: change the data.

import { deepFreeze } from "../model/deepFreeze.ts";
import type { Address, EnumeratedList, Organization, Place, Role, Statement, Telephone } from "../model/fact.ts";

/**
 * Principal U.S. Embassy officials are listed in the Department’s Key Officers List.
 *
 * > Principal U.S. Embassy officials are listed in the Department’s Key Officers List.
 *
 * Section: Bilateral Representation. Agency: Department of State.
 *
 * @category Bilateral Representation
 */
export const keyOfficersList: Statement<"key-officers-list"> = /* @__PURE__ */ deepFreeze({
  id: "key-officers-list",
  kind: "statement",
  label: "Principal U.S. Embassy officials are listed in the Department’s Key Officers List",
  section: "bilateral-representation",
  topics: ["diplomacy", "consular"],
  agencies: ["state"],
  source: { quote: "Principal U.S. Embassy officials are listed in the Department’s Key Officers List.", start: 9615, end: 9697 },
  names: ["Key Officers List"],
});

/**
 * Principal U.S. Embassy officials.
 *
 * > Principal U.S. Embassy officials
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * Note: The document refers to the Key Officers List and names nobody.
 *
 * @category Bilateral Representation
 */
export const usEmbassyOfficials: Role<"us-embassy-officials"> = /* @__PURE__ */ deepFreeze({
  id: "us-embassy-officials",
  kind: "role",
  label: "Principal U.S. Embassy officials",
  section: "bilateral-representation",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "Principal U.S. Embassy officials", start: 9615, end: 9647 },
  note: "The document refers to the Key Officers List and names nobody.",
});

/**
 * The U.S. Embassy.
 *
 * > The U.S. Embassy maintains a Consular Agency in Cusco
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * @category Bilateral Representation
 */
export const usEmbassy: Organization<"us-embassy"> = /* @__PURE__ */ deepFreeze({
  id: "us-embassy",
  kind: "organization",
  label: "The U.S. Embassy",
  section: "bilateral-representation",
  topics: ["diplomacy", "consular"],
  agencies: [],
  source: { quote: "The U.S. Embassy maintains a Consular Agency in Cusco", start: 9699, end: 9752 },
  names: ["U.S. Embassy"],
});

/**
 * Consular Agency of the U.S. Embassy in Cusco.
 *
 * > The U.S. Embassy maintains a Consular Agency in Cusco for emergency and other services to U.S. citizens resident or traveling to the Cusco region.
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * @category Bilateral Representation
 */
export const consularAgencyCusco: Organization<"consular-agency-cusco"> = /* @__PURE__ */ deepFreeze({
  id: "consular-agency-cusco",
  kind: "organization",
  label: "Consular Agency of the U.S. Embassy in Cusco",
  section: "bilateral-representation",
  topics: ["consular"],
  agencies: [],
  source: { quote: "The U.S. Embassy maintains a Consular Agency in Cusco for emergency and other services to U.S. citizens resident or traveling to the Cusco region.", start: 9699, end: 9845 },
  names: ["Consular Agency in Cusco"],
});

/**
 * The Consular Agency in Cusco is for emergency and other services to U.S. citizens resident or traveling to the Cusco region.
 *
 * > The U.S. Embassy maintains a Consular Agency in Cusco for emergency and other services to U.S. citizens resident or traveling to the Cusco region.
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * Note: Printed “resident or traveling to the Cusco region”.
 *
 * @category Bilateral Representation
 */
export const consularAgencyCuscoServices: Statement<"consular-agency-cusco-services"> = /* @__PURE__ */ deepFreeze({
  id: "consular-agency-cusco-services",
  kind: "statement",
  label: "The Consular Agency in Cusco is for emergency and other services to U.S. citizens resident or traveling to the Cusco region",
  section: "bilateral-representation",
  topics: ["consular"],
  agencies: [],
  source: { quote: "The U.S. Embassy maintains a Consular Agency in Cusco for emergency and other services to U.S. citizens resident or traveling to the Cusco region.", start: 9699, end: 9845 },
  note: "Printed “resident or traveling to the Cusco region”.",
});

/**
 * Cusco.
 *
 * > traveling to the Cusco region
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * @category Bilateral Representation
 */
export const cusco: Place<"cusco"> = /* @__PURE__ */ deepFreeze({
  id: "cusco",
  kind: "place",
  label: "Cusco",
  section: "bilateral-representation",
  topics: ["consular"],
  agencies: [],
  source: { quote: "traveling to the Cusco region", start: 9815, end: 9844 },
  names: ["Cusco"],
});

/**
 * Address of the Embassy of Peru in the United States.
 *
 * > Peru maintains an embassy  in the United States at 1700 Massachusetts Avenue, NW, Washington, DC 20036; tel. (202) 833-9860.
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * Note: Printed with two spaces after “embassy”, the second a no-break space.
 *
 * @category Bilateral Representation
 */
export const embassyOfPeruAddress: Address<"embassy-of-peru-address"> = /* @__PURE__ */ deepFreeze({
  id: "embassy-of-peru-address",
  kind: "address",
  label: "Address of the Embassy of Peru in the United States",
  section: "bilateral-representation",
  topics: ["consular", "diplomacy"],
  agencies: [],
  source: { quote: "Peru maintains an embassy  in the United States at 1700 Massachusetts Avenue, NW, Washington, DC 20036; tel. (202) 833-9860.", start: 9847, end: 9971 },
  parts: { street: { written: "1700 Massachusetts Avenue, NW", start: 9898 }, city: { written: "Washington", start: 9929 }, region: { written: "DC", start: 9941 }, postalCode: { written: "20036", start: 9944 } },
  note: "Printed with two spaces after “embassy”, the second a no-break space.",
});

/**
 * Telephone of the Embassy of Peru in the United States.
 *
 * > Peru maintains an embassy  in the United States at 1700 Massachusetts Avenue, NW, Washington, DC 20036; tel. (202) 833-9860.
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * Note: Printed in a sentence with two spaces after “embassy”, the second a no-break space.
 *
 * @category Bilateral Representation
 */
export const embassyOfPeruTelephone: Telephone<"embassy-of-peru-telephone"> = /* @__PURE__ */ deepFreeze({
  id: "embassy-of-peru-telephone",
  kind: "telephone",
  label: "Telephone of the Embassy of Peru in the United States",
  section: "bilateral-representation",
  topics: ["consular", "diplomacy"],
  agencies: [],
  source: { quote: "Peru maintains an embassy  in the United States at 1700 Massachusetts Avenue, NW, Washington, DC 20036; tel. (202) 833-9860.", start: 9847, end: 9971 },
  number: { written: "(202) 833-9860", start: 9956 },
  note: "Printed in a sentence with two spaces after “embassy”, the second a no-break space.",
});

/**
 * Embassy of Peru in the United States.
 *
 * > The Embassy of Peru in the United States provides consular services
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * @category Bilateral Representation
 */
export const embassyOfPeru: Organization<"embassy-of-peru"> = /* @__PURE__ */ deepFreeze({
  id: "embassy-of-peru",
  kind: "organization",
  label: "Embassy of Peru in the United States",
  section: "bilateral-representation",
  topics: ["consular", "diplomacy"],
  agencies: [],
  source: { quote: "The Embassy of Peru in the United States provides consular services", start: 9972, end: 10039 },
  names: ["Embassy of Peru in the United States"],
});

/**
 * The Embassy of Peru in the United States provides consular services through its Consulates General.
 *
 * > The Embassy of Peru in the United States provides consular services through its Consulates General
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * @category Bilateral Representation
 */
export const embassyOfPeruServices: Statement<"embassy-of-peru-services"> = /* @__PURE__ */ deepFreeze({
  id: "embassy-of-peru-services",
  kind: "statement",
  label: "The Embassy of Peru in the United States provides consular services through its Consulates General",
  section: "bilateral-representation",
  topics: ["consular"],
  agencies: [],
  source: { quote: "The Embassy of Peru in the United States provides consular services through its Consulates General", start: 9972, end: 10070 },
});

/**
 * Cities of Peru’s Consulates General in the United States.
 *
 * > The Embassy of Peru in the United States provides consular services through its Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York.
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * Items: Atlanta; Boston; Chicago; Dallas; Denver; Hartford; Houston; Los Angeles; Miami; New York; San Francisco; Washington; New York. The list is printed as complete.
 *
 * Note: Kept as printed: 13 entries, 12 distinct cities, because New York is listed twice.
 *
 * @category Bilateral Representation
 */
export const consulatesGeneral: EnumeratedList<"consulates-general"> = /* @__PURE__ */ deepFreeze({
  id: "consulates-general",
  kind: "list",
  label: "Cities of Peru’s Consulates General in the United States",
  section: "bilateral-representation",
  topics: ["consular"],
  agencies: [],
  source: { quote: "The Embassy of Peru in the United States provides consular services through its Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York.", start: 9972, end: 10205 },
  names: ["Consulates General"],
  items: [{ text: "Atlanta", start: 10074, end: 10081 }, { text: "Boston", start: 10083, end: 10089 }, { text: "Chicago", start: 10091, end: 10098 }, { text: "Dallas", start: 10100, end: 10106 }, { text: "Denver", start: 10108, end: 10114 }, { text: "Hartford", start: 10116, end: 10124 }, { text: "Houston", start: 10126, end: 10133 }, { text: "Los Angeles", start: 10135, end: 10146 }, { text: "Miami", start: 10148, end: 10153 }, { text: "New York", start: 10155, end: 10163 }, { text: "San Francisco", start: 10165, end: 10178 }, { text: "Washington", start: 10180, end: 10190 }, { text: "New York", start: 10196, end: 10204 }],
  complete: true,
  openedBy: null,
  note: "Kept as printed: 13 entries, 12 distinct cities, because New York is listed twice.",
});
