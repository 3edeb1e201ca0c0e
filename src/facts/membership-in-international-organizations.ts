// Generated from data/ by `npm run generate`. Do not edit: change the data.

import { deepFreeze } from "../model/deepFreeze.ts";
import type { EnumeratedList, Membership, Organization } from "../model/fact.ts";

/**
 * International organizations to which Peru and the United States belong.
 *
 * > Peru and the United States belong to a number of the same international organizations, including the United Nations, Organization of American States, Asia-Pacific Economic Cooperation, International Monetary Fund, World Bank, and World Trade Organization.
 *
 * Section: Peru’s Membership in International Organizations. Agency: none credited.
 *
 * Items: United Nations; Organization of American States; Asia-Pacific Economic Cooperation; International Monetary Fund; World Bank; World Trade Organization. “including” leaves the list open.
 *
 * @category Peru’s Membership in International Organizations
 */
export const internationalOrganizations: EnumeratedList<"international-organizations"> = /* @__PURE__ */ deepFreeze({
  id: "international-organizations",
  kind: "list",
  label: "International organizations to which Peru and the United States belong",
  section: "membership-in-international-organizations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "Peru and the United States belong to a number of the same international organizations, including the United Nations, Organization of American States, Asia-Pacific Economic Cooperation, International Monetary Fund, World Bank, and World Trade Organization.", start: 9332, end: 9587 },
  items: [{ text: "United Nations", start: 9433, end: 9447 }, { text: "Organization of American States", start: 9449, end: 9480 }, { text: "Asia-Pacific Economic Cooperation", start: 9482, end: 9515 }, { text: "International Monetary Fund", start: 9517, end: 9544 }, { text: "World Bank", start: 9546, end: 9556 }, { text: "World Trade Organization", start: 9562, end: 9586 }],
  complete: false,
  openedBy: { written: "including", start: 9419 },
});

/**
 * Membership of Peru and the United States in the United Nations.
 *
 * > Peru and the United States belong to a number of the same international organizations, including the United Nations, Organization of American States, Asia-Pacific Economic Cooperation, International Monetary Fund, World Bank, and World Trade Organization.
 *
 * Section: Peru’s Membership in International Organizations. Agency: none credited.
 *
 * @category Peru’s Membership in International Organizations
 */
export const unitedNationsMembership: Membership<"united-nations-membership"> = /* @__PURE__ */ deepFreeze({
  id: "united-nations-membership",
  kind: "membership",
  label: "Membership of Peru and the United States in the United Nations",
  section: "membership-in-international-organizations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "Peru and the United States belong to a number of the same international organizations, including the United Nations, Organization of American States, Asia-Pacific Economic Cooperation, International Monetary Fund, World Bank, and World Trade Organization.", start: 9332, end: 9587 },
  organization: "united-nations",
  members: ["peru", "united-states"],
});

/**
 * Membership of Peru and the United States in the Organization of American States.
 *
 * > Peru and the United States belong to a number of the same international organizations, including the United Nations, Organization of American States, Asia-Pacific Economic Cooperation, International Monetary Fund, World Bank, and World Trade Organization.
 *
 * Section: Peru’s Membership in International Organizations. Agency: none credited.
 *
 * @category Peru’s Membership in International Organizations
 */
export const organizationOfAmericanStatesMembership: Membership<"organization-of-american-states-membership"> = /* @__PURE__ */ deepFreeze({
  id: "organization-of-american-states-membership",
  kind: "membership",
  label: "Membership of Peru and the United States in the Organization of American States",
  section: "membership-in-international-organizations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "Peru and the United States belong to a number of the same international organizations, including the United Nations, Organization of American States, Asia-Pacific Economic Cooperation, International Monetary Fund, World Bank, and World Trade Organization.", start: 9332, end: 9587 },
  organization: "organization-of-american-states",
  members: ["peru", "united-states"],
});

/**
 * Membership of Peru and the United States in the Asia-Pacific Economic Cooperation.
 *
 * > Peru and the United States belong to a number of the same international organizations, including the United Nations, Organization of American States, Asia-Pacific Economic Cooperation, International Monetary Fund, World Bank, and World Trade Organization.
 *
 * Section: Peru’s Membership in International Organizations. Agency: none credited.
 *
 * @category Peru’s Membership in International Organizations
 */
export const asiaPacificEconomicCooperationMembership: Membership<"asia-pacific-economic-cooperation-membership"> = /* @__PURE__ */ deepFreeze({
  id: "asia-pacific-economic-cooperation-membership",
  kind: "membership",
  label: "Membership of Peru and the United States in the Asia-Pacific Economic Cooperation",
  section: "membership-in-international-organizations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "Peru and the United States belong to a number of the same international organizations, including the United Nations, Organization of American States, Asia-Pacific Economic Cooperation, International Monetary Fund, World Bank, and World Trade Organization.", start: 9332, end: 9587 },
  organization: "asia-pacific-economic-cooperation",
  members: ["peru", "united-states"],
});

/**
 * Membership of Peru and the United States in the International Monetary Fund.
 *
 * > Peru and the United States belong to a number of the same international organizations, including the United Nations, Organization of American States, Asia-Pacific Economic Cooperation, International Monetary Fund, World Bank, and World Trade Organization.
 *
 * Section: Peru’s Membership in International Organizations. Agency: none credited.
 *
 * @category Peru’s Membership in International Organizations
 */
export const internationalMonetaryFundMembership: Membership<"international-monetary-fund-membership"> = /* @__PURE__ */ deepFreeze({
  id: "international-monetary-fund-membership",
  kind: "membership",
  label: "Membership of Peru and the United States in the International Monetary Fund",
  section: "membership-in-international-organizations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "Peru and the United States belong to a number of the same international organizations, including the United Nations, Organization of American States, Asia-Pacific Economic Cooperation, International Monetary Fund, World Bank, and World Trade Organization.", start: 9332, end: 9587 },
  organization: "international-monetary-fund",
  members: ["peru", "united-states"],
});

/**
 * Membership of Peru and the United States in the World Bank.
 *
 * > Peru and the United States belong to a number of the same international organizations, including the United Nations, Organization of American States, Asia-Pacific Economic Cooperation, International Monetary Fund, World Bank, and World Trade Organization.
 *
 * Section: Peru’s Membership in International Organizations. Agency: none credited.
 *
 * @category Peru’s Membership in International Organizations
 */
export const worldBankMembership: Membership<"world-bank-membership"> = /* @__PURE__ */ deepFreeze({
  id: "world-bank-membership",
  kind: "membership",
  label: "Membership of Peru and the United States in the World Bank",
  section: "membership-in-international-organizations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "Peru and the United States belong to a number of the same international organizations, including the United Nations, Organization of American States, Asia-Pacific Economic Cooperation, International Monetary Fund, World Bank, and World Trade Organization.", start: 9332, end: 9587 },
  organization: "world-bank",
  members: ["peru", "united-states"],
});

/**
 * Membership of Peru and the United States in the World Trade Organization.
 *
 * > Peru and the United States belong to a number of the same international organizations, including the United Nations, Organization of American States, Asia-Pacific Economic Cooperation, International Monetary Fund, World Bank, and World Trade Organization.
 *
 * Section: Peru’s Membership in International Organizations. Agency: none credited.
 *
 * @category Peru’s Membership in International Organizations
 */
export const worldTradeOrganizationMembership: Membership<"world-trade-organization-membership"> = /* @__PURE__ */ deepFreeze({
  id: "world-trade-organization-membership",
  kind: "membership",
  label: "Membership of Peru and the United States in the World Trade Organization",
  section: "membership-in-international-organizations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "Peru and the United States belong to a number of the same international organizations, including the United Nations, Organization of American States, Asia-Pacific Economic Cooperation, International Monetary Fund, World Bank, and World Trade Organization.", start: 9332, end: 9587 },
  organization: "world-trade-organization",
  members: ["peru", "united-states"],
});

/**
 * United Nations.
 *
 * > United Nations
 *
 * Section: Peru’s Membership in International Organizations. Agency: none credited.
 *
 * @category Peru’s Membership in International Organizations
 */
export const unitedNations: Organization<"united-nations"> = /* @__PURE__ */ deepFreeze({
  id: "united-nations",
  kind: "organization",
  label: "United Nations",
  section: "membership-in-international-organizations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "United Nations", start: 9433, end: 9447 },
  names: ["United Nations", "UN"],
});

/**
 * Organization of American States.
 *
 * > Organization of American States
 *
 * Section: Peru’s Membership in International Organizations. Agency: none credited.
 *
 * @category Peru’s Membership in International Organizations
 */
export const organizationOfAmericanStates: Organization<"organization-of-american-states"> = /* @__PURE__ */ deepFreeze({
  id: "organization-of-american-states",
  kind: "organization",
  label: "Organization of American States",
  section: "membership-in-international-organizations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "Organization of American States", start: 9449, end: 9480 },
  names: ["Organization of American States"],
});

/**
 * Asia-Pacific Economic Cooperation.
 *
 * > Asia-Pacific Economic Cooperation
 *
 * Section: Peru’s Membership in International Organizations. Agency: none credited.
 *
 * @category Peru’s Membership in International Organizations
 */
export const asiaPacificEconomicCooperation: Organization<"asia-pacific-economic-cooperation"> = /* @__PURE__ */ deepFreeze({
  id: "asia-pacific-economic-cooperation",
  kind: "organization",
  label: "Asia-Pacific Economic Cooperation",
  section: "membership-in-international-organizations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "Asia-Pacific Economic Cooperation", start: 9482, end: 9515 },
  names: ["Asia-Pacific Economic Cooperation"],
});

/**
 * International Monetary Fund.
 *
 * > International Monetary Fund
 *
 * Section: Peru’s Membership in International Organizations. Agency: none credited.
 *
 * @category Peru’s Membership in International Organizations
 */
export const internationalMonetaryFund: Organization<"international-monetary-fund"> = /* @__PURE__ */ deepFreeze({
  id: "international-monetary-fund",
  kind: "organization",
  label: "International Monetary Fund",
  section: "membership-in-international-organizations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "International Monetary Fund", start: 9517, end: 9544 },
  names: ["International Monetary Fund"],
});

/**
 * World Bank.
 *
 * > World Bank
 *
 * Section: Peru’s Membership in International Organizations. Agency: none credited.
 *
 * @category Peru’s Membership in International Organizations
 */
export const worldBank: Organization<"world-bank"> = /* @__PURE__ */ deepFreeze({
  id: "world-bank",
  kind: "organization",
  label: "World Bank",
  section: "membership-in-international-organizations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "World Bank", start: 9546, end: 9556 },
  names: ["World Bank"],
});

/**
 * World Trade Organization.
 *
 * > World Trade Organization
 *
 * Section: Peru’s Membership in International Organizations. Agency: none credited.
 *
 * @category Peru’s Membership in International Organizations
 */
export const worldTradeOrganization: Organization<"world-trade-organization"> = /* @__PURE__ */ deepFreeze({
  id: "world-trade-organization",
  kind: "organization",
  label: "World Trade Organization",
  section: "membership-in-international-organizations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "World Trade Organization", start: 9562, end: 9586 },
  names: ["World Trade Organization"],
});
