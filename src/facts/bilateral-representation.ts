// Generated from data/ by `npm run generate`. Do not edit: change the data.

import { deepFreeze } from "../model/deepFreeze.ts";
import type { Address, EnumeratedList, Organization, Place, Role, Statement, Telephone } from "../model/fact.ts";

/**
 * State Department’s Key Officers List with the principal U.S. Embassy officials.
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
  label: "State Department’s Key Officers List with the principal U.S. Embassy officials",
  section: "bilateral-representation",
  topics: ["diplomacy"],
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
 * U.S. Embassy.
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
  label: "U.S. Embassy",
  section: "bilateral-representation",
  topics: ["diplomacy", "consular-services"],
  agencies: [],
  source: { quote: "The U.S. Embassy maintains a Consular Agency in Cusco", start: 9699, end: 9752 },
  names: ["U.S. Embassy"],
});

/**
 * Consular Agency in Cusco, maintained by the U.S. Embassy.
 *
 * > The U.S. Embassy maintains a Consular Agency in Cusco
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * @category Bilateral Representation
 */
export const consularAgencyCusco: Organization<"consular-agency-cusco"> = /* @__PURE__ */ deepFreeze({
  id: "consular-agency-cusco",
  kind: "organization",
  label: "Consular Agency in Cusco, maintained by the U.S. Embassy",
  section: "bilateral-representation",
  topics: ["consular-services"],
  agencies: [],
  source: { quote: "The U.S. Embassy maintains a Consular Agency in Cusco", start: 9699, end: 9752 },
  names: ["Consular Agency in Cusco"],
});

/**
 * Emergency and other services of the Consular Agency in Cusco to U.S. citizens resident or traveling to the Cusco region.
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
  label: "Emergency and other services of the Consular Agency in Cusco to U.S. citizens resident or traveling to the Cusco region",
  section: "bilateral-representation",
  topics: ["consular-services"],
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
  topics: ["consular-services"],
  agencies: [],
  source: { quote: "traveling to the Cusco region", start: 9815, end: 9844 },
  names: ["Cusco"],
});

/**
 * Peru’s maintenance of an embassy in the United States.
 *
 * > Peru maintains an embassy  in the United States at 1700 Massachusetts Avenue, NW, Washington, DC 20036
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * Note: Printed with two spaces after “embassy”, the second a no-break space.
 *
 * @category Bilateral Representation
 */
export const embassyOfPeruMaintained: Statement<"embassy-of-peru-maintained"> = /* @__PURE__ */ deepFreeze({
  id: "embassy-of-peru-maintained",
  kind: "statement",
  label: "Peru’s maintenance of an embassy in the United States",
  section: "bilateral-representation",
  topics: ["diplomacy", "consular-services"],
  agencies: [],
  source: { quote: "Peru maintains an embassy  in the United States at 1700 Massachusetts Avenue, NW, Washington, DC 20036", start: 9847, end: 9949 },
  note: "Printed with two spaces after “embassy”, the second a no-break space.",
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
  topics: ["diplomacy", "consular-services"],
  agencies: [],
  source: { quote: "Peru maintains an embassy  in the United States at 1700 Massachusetts Avenue, NW, Washington, DC 20036; tel. (202) 833-9860.", start: 9847, end: 9971 },
  parts: { street: { written: "1700 Massachusetts Avenue, NW", start: 9898 }, city: { written: "Washington", start: 9929 }, region: { written: "DC", start: 9941 }, postalCode: { written: "20036", start: 9944 } },
  note: "Printed with two spaces after “embassy”, the second a no-break space.",
});

/**
 * Telephone number of the Embassy of Peru in the United States.
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
  label: "Telephone number of the Embassy of Peru in the United States",
  section: "bilateral-representation",
  topics: ["diplomacy", "consular-services"],
  agencies: [],
  source: { quote: "Peru maintains an embassy  in the United States at 1700 Massachusetts Avenue, NW, Washington, DC 20036; tel. (202) 833-9860.", start: 9847, end: 9971 },
  number: { written: "(202) 833-9860", start: 9956 },
  note: "Printed in a sentence with two spaces after “embassy”, the second a no-break space.",
});

/**
 * Washington.
 *
 * > 1700 Massachusetts Avenue, NW, Washington, DC 20036
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * Note: Named in the embassy’s address and among the cities of the Consulates General.
 *
 * @category Bilateral Representation
 */
export const washington: Place<"washington"> = /* @__PURE__ */ deepFreeze({
  id: "washington",
  kind: "place",
  label: "Washington",
  section: "bilateral-representation",
  topics: ["consular-services"],
  agencies: [],
  source: { quote: "1700 Massachusetts Avenue, NW, Washington, DC 20036", start: 9898, end: 9949 },
  names: ["Washington"],
  note: "Named in the embassy’s address and among the cities of the Consulates General.",
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
  topics: ["diplomacy", "consular-services"],
  agencies: [],
  source: { quote: "The Embassy of Peru in the United States provides consular services", start: 9972, end: 10039 },
  names: ["Embassy of Peru in the United States"],
});

/**
 * Consular services of the Embassy of Peru in the United States through its Consulates General.
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
  label: "Consular services of the Embassy of Peru in the United States through its Consulates General",
  section: "bilateral-representation",
  topics: ["consular-services"],
  agencies: [],
  source: { quote: "The Embassy of Peru in the United States provides consular services through its Consulates General", start: 9972, end: 10070 },
});

/**
 * Peru’s Consulates General in the United States, by city.
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
  label: "Peru’s Consulates General in the United States, by city",
  section: "bilateral-representation",
  topics: ["consular-services"],
  agencies: [],
  source: { quote: "The Embassy of Peru in the United States provides consular services through its Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York.", start: 9972, end: 10205 },
  names: ["Consulates General"],
  items: [{ text: "Atlanta", start: 10074, end: 10081 }, { text: "Boston", start: 10083, end: 10089 }, { text: "Chicago", start: 10091, end: 10098 }, { text: "Dallas", start: 10100, end: 10106 }, { text: "Denver", start: 10108, end: 10114 }, { text: "Hartford", start: 10116, end: 10124 }, { text: "Houston", start: 10126, end: 10133 }, { text: "Los Angeles", start: 10135, end: 10146 }, { text: "Miami", start: 10148, end: 10153 }, { text: "New York", start: 10155, end: 10163 }, { text: "San Francisco", start: 10165, end: 10178 }, { text: "Washington", start: 10180, end: 10190 }, { text: "New York", start: 10196, end: 10204 }],
  complete: true,
  openedBy: null,
  note: "Kept as printed: 13 entries, 12 distinct cities, because New York is listed twice.",
});

/**
 * Atlanta.
 *
 * > Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * @category Bilateral Representation
 */
export const atlanta: Place<"atlanta"> = /* @__PURE__ */ deepFreeze({
  id: "atlanta",
  kind: "place",
  label: "Atlanta",
  section: "bilateral-representation",
  topics: ["consular-services"],
  agencies: [],
  source: { quote: "Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York", start: 10052, end: 10204 },
  names: ["Atlanta"],
});

/**
 * Boston.
 *
 * > Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * @category Bilateral Representation
 */
export const boston: Place<"boston"> = /* @__PURE__ */ deepFreeze({
  id: "boston",
  kind: "place",
  label: "Boston",
  section: "bilateral-representation",
  topics: ["consular-services"],
  agencies: [],
  source: { quote: "Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York", start: 10052, end: 10204 },
  names: ["Boston"],
});

/**
 * Chicago.
 *
 * > Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * @category Bilateral Representation
 */
export const chicago: Place<"chicago"> = /* @__PURE__ */ deepFreeze({
  id: "chicago",
  kind: "place",
  label: "Chicago",
  section: "bilateral-representation",
  topics: ["consular-services"],
  agencies: [],
  source: { quote: "Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York", start: 10052, end: 10204 },
  names: ["Chicago"],
});

/**
 * Dallas.
 *
 * > Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * @category Bilateral Representation
 */
export const dallas: Place<"dallas"> = /* @__PURE__ */ deepFreeze({
  id: "dallas",
  kind: "place",
  label: "Dallas",
  section: "bilateral-representation",
  topics: ["consular-services"],
  agencies: [],
  source: { quote: "Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York", start: 10052, end: 10204 },
  names: ["Dallas"],
});

/**
 * Denver.
 *
 * > Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * @category Bilateral Representation
 */
export const denver: Place<"denver"> = /* @__PURE__ */ deepFreeze({
  id: "denver",
  kind: "place",
  label: "Denver",
  section: "bilateral-representation",
  topics: ["consular-services"],
  agencies: [],
  source: { quote: "Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York", start: 10052, end: 10204 },
  names: ["Denver"],
});

/**
 * Hartford.
 *
 * > Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * @category Bilateral Representation
 */
export const hartford: Place<"hartford"> = /* @__PURE__ */ deepFreeze({
  id: "hartford",
  kind: "place",
  label: "Hartford",
  section: "bilateral-representation",
  topics: ["consular-services"],
  agencies: [],
  source: { quote: "Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York", start: 10052, end: 10204 },
  names: ["Hartford"],
});

/**
 * Houston.
 *
 * > Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * @category Bilateral Representation
 */
export const houston: Place<"houston"> = /* @__PURE__ */ deepFreeze({
  id: "houston",
  kind: "place",
  label: "Houston",
  section: "bilateral-representation",
  topics: ["consular-services"],
  agencies: [],
  source: { quote: "Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York", start: 10052, end: 10204 },
  names: ["Houston"],
});

/**
 * Los Angeles.
 *
 * > Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * @category Bilateral Representation
 */
export const losAngeles: Place<"los-angeles"> = /* @__PURE__ */ deepFreeze({
  id: "los-angeles",
  kind: "place",
  label: "Los Angeles",
  section: "bilateral-representation",
  topics: ["consular-services"],
  agencies: [],
  source: { quote: "Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York", start: 10052, end: 10204 },
  names: ["Los Angeles"],
});

/**
 * Miami.
 *
 * > Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * @category Bilateral Representation
 */
export const miami: Place<"miami"> = /* @__PURE__ */ deepFreeze({
  id: "miami",
  kind: "place",
  label: "Miami",
  section: "bilateral-representation",
  topics: ["consular-services"],
  agencies: [],
  source: { quote: "Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York", start: 10052, end: 10204 },
  names: ["Miami"],
});

/**
 * New York.
 *
 * > Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * Note: Listed twice among the cities of the Consulates General.
 *
 * @category Bilateral Representation
 */
export const newYork: Place<"new-york"> = /* @__PURE__ */ deepFreeze({
  id: "new-york",
  kind: "place",
  label: "New York",
  section: "bilateral-representation",
  topics: ["consular-services"],
  agencies: [],
  source: { quote: "Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York", start: 10052, end: 10204 },
  names: ["New York"],
  note: "Listed twice among the cities of the Consulates General.",
});

/**
 * San Francisco.
 *
 * > Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York
 *
 * Section: Bilateral Representation. Agency: none credited.
 *
 * @category Bilateral Representation
 */
export const sanFrancisco: Place<"san-francisco"> = /* @__PURE__ */ deepFreeze({
  id: "san-francisco",
  kind: "place",
  label: "San Francisco",
  section: "bilateral-representation",
  topics: ["consular-services"],
  agencies: [],
  source: { quote: "Consulates General in Atlanta, Boston, Chicago, Dallas, Denver, Hartford, Houston, Los Angeles, Miami, New York, San Francisco, Washington, and New York", start: 10052, end: 10204 },
  names: ["San Francisco"],
});
