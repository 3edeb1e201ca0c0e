// Generated from data/ by `npm run generate`. Do not edit: change the data.

import { deepFreeze } from "../model/deepFreeze.ts";
import type { Agreement, Amount, DatedEvent, EnumeratedList, Organization, Percent, Place, Statement } from "../model/fact.ts";

/**
 * Entry into force of the U.S.-Peru Trade Promotion Agreement.
 *
 * > Economic and commercial ties deepened with the 2009 entry into force of the U.S.-Peru Trade Promotion Agreement (PTPA), a cornerstone of the bilateral relationship.
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * Date: 2009
 *
 * @category Bilateral Economic Relations
 */
export const tradePromotionAgreementInForce: DatedEvent<"trade-promotion-agreement-in-force", "2009"> = /* @__PURE__ */ deepFreeze({
  id: "trade-promotion-agreement-in-force",
  kind: "event",
  label: "Entry into force of the U.S.-Peru Trade Promotion Agreement",
  section: "bilateral-economic-relations",
  topics: ["diplomacy", "trade-and-economy"],
  agencies: [],
  source: { quote: "Economic and commercial ties deepened with the 2009 entry into force of the U.S.-Peru Trade Promotion Agreement (PTPA), a cornerstone of the bilateral relationship.", start: 8047, end: 8211 },
  date: { written: "2009 entry into force", start: 8094, value: "2009", precision: "year", relation: "in" },
});

/**
 * Deepening of economic and commercial ties with the U.S.-Peru Trade Promotion Agreement’s entry into force.
 *
 * > Economic and commercial ties deepened with the 2009 entry into force of the U.S.-Peru Trade Promotion Agreement (PTPA)
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * @category Bilateral Economic Relations
 */
export const economicTiesDeepened: Statement<"economic-ties-deepened"> = /* @__PURE__ */ deepFreeze({
  id: "economic-ties-deepened",
  kind: "statement",
  label: "Deepening of economic and commercial ties with the U.S.-Peru Trade Promotion Agreement’s entry into force",
  section: "bilateral-economic-relations",
  topics: ["trade-and-economy"],
  agencies: [],
  source: { quote: "Economic and commercial ties deepened with the 2009 entry into force of the U.S.-Peru Trade Promotion Agreement (PTPA)", start: 8047, end: 8165 },
});

/**
 * U.S.-Peru Trade Promotion Agreement (PTPA).
 *
 * > the U.S.-Peru Trade Promotion Agreement (PTPA), a cornerstone of the bilateral relationship
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * @category Bilateral Economic Relations
 */
export const tradePromotionAgreement: Agreement<"trade-promotion-agreement"> = /* @__PURE__ */ deepFreeze({
  id: "trade-promotion-agreement",
  kind: "agreement",
  label: "U.S.-Peru Trade Promotion Agreement (PTPA)",
  section: "bilateral-economic-relations",
  topics: ["diplomacy", "trade-and-economy"],
  agencies: [],
  source: { quote: "the U.S.-Peru Trade Promotion Agreement (PTPA), a cornerstone of the bilateral relationship", start: 8119, end: 8210 },
  names: ["U.S.-Peru Trade Promotion Agreement (PTPA)", "PTPA"],
});

/**
 * U.S.-Peru Trade Promotion Agreement as a cornerstone of the bilateral relationship.
 *
 * > the U.S.-Peru Trade Promotion Agreement (PTPA), a cornerstone of the bilateral relationship
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * @category Bilateral Economic Relations
 */
export const tradePromotionAgreementCornerstone: Statement<"trade-promotion-agreement-cornerstone"> = /* @__PURE__ */ deepFreeze({
  id: "trade-promotion-agreement-cornerstone",
  kind: "statement",
  label: "U.S.-Peru Trade Promotion Agreement as a cornerstone of the bilateral relationship",
  section: "bilateral-economic-relations",
  topics: ["diplomacy", "trade-and-economy"],
  agencies: [],
  source: { quote: "the U.S.-Peru Trade Promotion Agreement (PTPA), a cornerstone of the bilateral relationship", start: 8119, end: 8210 },
});

/**
 * Matters on which the U.S.-Peru Trade Promotion Agreement sets high standards for both countries.
 *
 * > The PTPA sets high standards for both countries on market access, investment safeguards, intellectual property rights, and environmental and labor rights protections.
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * Items: market access; investment safeguards; intellectual property rights; environmental and labor rights protections. The list is printed as complete.
 *
 * @category Bilateral Economic Relations
 */
export const tradePromotionAgreementStandards: EnumeratedList<"trade-promotion-agreement-standards"> = /* @__PURE__ */ deepFreeze({
  id: "trade-promotion-agreement-standards",
  kind: "list",
  label: "Matters on which the U.S.-Peru Trade Promotion Agreement sets high standards for both countries",
  section: "bilateral-economic-relations",
  topics: ["environment", "trade-and-economy"],
  agencies: [],
  source: { quote: "The PTPA sets high standards for both countries on market access, investment safeguards, intellectual property rights, and environmental and labor rights protections.", start: 8212, end: 8378 },
  items: [{ text: "market access", start: 8263, end: 8276 }, { text: "investment safeguards", start: 8278, end: 8299 }, { text: "intellectual property rights", start: 8301, end: 8329 }, { text: "environmental and labor rights protections", start: 8335, end: 8377 }],
  complete: true,
  openedBy: null,
});

/**
 * Two-way trade in goods between the United States and Peru in 2009.
 *
 * > Two-way trade in goods between the United States and Peru increased from $9.1 billion in 2009 to $17.2 billion in 2021, driving growth and employment in both countries.
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * Printed: “$9.1 billion”. Bounds: at least $9.05 billion and at most $9.15 billion (the rounding of the printed digits). Period: 2009 (calendar or fiscal not stated).
 *
 * @category Bilateral Economic Relations
 */
export const goodsTrade2009: Amount<"goods-trade-2009", 9100000000, "trade", "goods-trade"> = /* @__PURE__ */ deepFreeze({
  id: "goods-trade-2009",
  kind: "amount",
  label: "Two-way trade in goods between the United States and Peru in 2009",
  section: "bilateral-economic-relations",
  topics: ["trade-and-economy"],
  agencies: [],
  source: { quote: "Two-way trade in goods between the United States and Peru increased from $9.1 billion in 2009 to $17.2 billion in 2021, driving growth and employment in both countries.", start: 8379, end: 8547 },
  value: 9100000000,
  unit: "USD",
  written: "$9.1 billion",
  writtenStart: 8452,
  hedge: null,
  bounds: { min: 9050000000, max: 9150000000, minIncluded: true, maxIncluded: true, basis: "rounding" },
  measure: "trade",
  series: "goods-trade",
  period: { type: "year", year: 2009, calendar: "unstated", written: "in 2009", start: 8465 },
  stage: null,
});

/**
 * Two-way trade in goods between the United States and Peru in 2021.
 *
 * > Two-way trade in goods between the United States and Peru increased from $9.1 billion in 2009 to $17.2 billion in 2021, driving growth and employment in both countries.
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * Printed: “$17.2 billion”. Bounds: at least $17.15 billion and at most $17.25 billion (the rounding of the printed digits). Period: 2021 (calendar or fiscal not stated).
 *
 * @category Bilateral Economic Relations
 */
export const goodsTrade2021: Amount<"goods-trade-2021", 17200000000, "trade", "goods-trade"> = /* @__PURE__ */ deepFreeze({
  id: "goods-trade-2021",
  kind: "amount",
  label: "Two-way trade in goods between the United States and Peru in 2021",
  section: "bilateral-economic-relations",
  topics: ["trade-and-economy"],
  agencies: [],
  source: { quote: "Two-way trade in goods between the United States and Peru increased from $9.1 billion in 2009 to $17.2 billion in 2021, driving growth and employment in both countries.", start: 8379, end: 8547 },
  value: 17200000000,
  unit: "USD",
  written: "$17.2 billion",
  writtenStart: 8476,
  hedge: null,
  bounds: { min: 17150000000, max: 17250000000, minIncluded: true, maxIncluded: true, basis: "rounding" },
  measure: "trade",
  series: "goods-trade",
  period: { type: "year", year: 2021, calendar: "unstated", written: "in 2021", start: 8490 },
  stage: null,
});

/**
 * Growth and employment in both countries, driven by the increase in two-way trade in goods.
 *
 * > Two-way trade in goods between the United States and Peru increased from $9.1 billion in 2009 to $17.2 billion in 2021, driving growth and employment in both countries.
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * @category Bilateral Economic Relations
 */
export const goodsTradeEffects: Statement<"goods-trade-effects"> = /* @__PURE__ */ deepFreeze({
  id: "goods-trade-effects",
  kind: "statement",
  label: "Growth and employment in both countries, driven by the increase in two-way trade in goods",
  section: "bilateral-economic-relations",
  topics: ["trade-and-economy"],
  agencies: [],
  source: { quote: "Two-way trade in goods between the United States and Peru increased from $9.1 billion in 2009 to $17.2 billion in 2021, driving growth and employment in both countries.", start: 8379, end: 8547 },
});

/**
 * Bilateral food and agricultural trade in 2009.
 *
 * > Bilateral food and agricultural trade jumped from $1.5 billion in 2009 to $4 billion in 2020 –an increase of 167 percent.
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * Printed: “$1.5 billion”. Bounds: at least $1.45 billion and at most $1.55 billion (the rounding of the printed digits). Period: 2009 (calendar or fiscal not stated).
 *
 * @category Bilateral Economic Relations
 */
export const agriculturalTrade2009: Amount<"agricultural-trade-2009", 1500000000, "trade", "agricultural-trade"> = /* @__PURE__ */ deepFreeze({
  id: "agricultural-trade-2009",
  kind: "amount",
  label: "Bilateral food and agricultural trade in 2009",
  section: "bilateral-economic-relations",
  topics: ["trade-and-economy"],
  agencies: [],
  source: { quote: "Bilateral food and agricultural trade jumped from $1.5 billion in 2009 to $4 billion in 2020 –an increase of 167 percent.", start: 8548, end: 8669 },
  value: 1500000000,
  unit: "USD",
  written: "$1.5 billion",
  writtenStart: 8598,
  hedge: null,
  bounds: { min: 1450000000, max: 1550000000, minIncluded: true, maxIncluded: true, basis: "rounding" },
  measure: "trade",
  series: "agricultural-trade",
  period: { type: "year", year: 2009, calendar: "unstated", written: "in 2009", start: 8611 },
  stage: null,
});

/**
 * Bilateral food and agricultural trade in 2020.
 *
 * > Bilateral food and agricultural trade jumped from $1.5 billion in 2009 to $4 billion in 2020 –an increase of 167 percent.
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * Printed: “$4 billion”. Bounds: at least $3.5 billion and at most $4.5 billion (the rounding of the printed digits). Period: 2020 (calendar or fiscal not stated).
 *
 * @category Bilateral Economic Relations
 */
export const agriculturalTrade2020: Amount<"agricultural-trade-2020", 4000000000, "trade", "agricultural-trade"> = /* @__PURE__ */ deepFreeze({
  id: "agricultural-trade-2020",
  kind: "amount",
  label: "Bilateral food and agricultural trade in 2020",
  section: "bilateral-economic-relations",
  topics: ["trade-and-economy"],
  agencies: [],
  source: { quote: "Bilateral food and agricultural trade jumped from $1.5 billion in 2009 to $4 billion in 2020 –an increase of 167 percent.", start: 8548, end: 8669 },
  value: 4000000000,
  unit: "USD",
  written: "$4 billion",
  writtenStart: 8622,
  hedge: null,
  bounds: { min: 3500000000, max: 4500000000, minIncluded: true, maxIncluded: true, basis: "rounding" },
  measure: "trade",
  series: "agricultural-trade",
  period: { type: "year", year: 2020, calendar: "unstated", written: "in 2020", start: 8633 },
  stage: null,
});

/**
 * Increase in bilateral food and agricultural trade from 2009 to 2020.
 *
 * > Bilateral food and agricultural trade jumped from $1.5 billion in 2009 to $4 billion in 2020 –an increase of 167 percent.
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * Printed: “167 percent”. Bounds: at least 166.5 and at most 167.5 percent (the rounding of the printed digits). Period: from 2009 to 2020.
 *
 * Note: The document’s own derived figure. Printed “–an increase”, with no space after the dash.
 *
 * @category Bilateral Economic Relations
 */
export const agriculturalTradeGrowth: Percent<"agricultural-trade-growth", 167, "trade-growth", null> = /* @__PURE__ */ deepFreeze({
  id: "agricultural-trade-growth",
  kind: "percent",
  label: "Increase in bilateral food and agricultural trade from 2009 to 2020",
  section: "bilateral-economic-relations",
  topics: ["trade-and-economy"],
  agencies: [],
  source: { quote: "Bilateral food and agricultural trade jumped from $1.5 billion in 2009 to $4 billion in 2020 –an increase of 167 percent.", start: 8548, end: 8669 },
  value: 167,
  unit: "percent",
  written: "167 percent",
  writtenStart: 8657,
  hedge: null,
  bounds: { min: 166.5, max: 167.5, minIncluded: true, maxIncluded: true, basis: "rounding" },
  measure: "trade-growth",
  series: null,
  period: { type: "span", from: 2009, to: 2020, written: "in 2009 to $4 billion in 2020", start: 8611 },
  note: "The document’s own derived figure. Printed “–an increase”, with no space after the dash.",
});

/**
 * Continuing U.S. work with Peru to combat nature crimes.
 *
 * > The United States continues to work with Peru to combat nature crimes
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * @category Bilateral Economic Relations
 */
export const natureCrimesCooperation: Statement<"nature-crimes-cooperation"> = /* @__PURE__ */ deepFreeze({
  id: "nature-crimes-cooperation",
  kind: "statement",
  label: "Continuing U.S. work with Peru to combat nature crimes",
  section: "bilateral-economic-relations",
  topics: ["environment", "security"],
  agencies: [],
  source: { quote: "The United States continues to work with Peru to combat nature crimes", start: 8671, end: 8740 },
});

/**
 * Nature crimes the United States works with Peru to combat.
 *
 * > The United States continues to work with Peru to combat nature crimes like wildlife and timber trafficking.
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * Items: wildlife; timber trafficking. “like” leaves the list open.
 *
 * @category Bilateral Economic Relations
 */
export const natureCrimes: EnumeratedList<"nature-crimes"> = /* @__PURE__ */ deepFreeze({
  id: "nature-crimes",
  kind: "list",
  label: "Nature crimes the United States works with Peru to combat",
  section: "bilateral-economic-relations",
  topics: ["environment", "security"],
  agencies: [],
  source: { quote: "The United States continues to work with Peru to combat nature crimes like wildlife and timber trafficking.", start: 8671, end: 8778 },
  items: [{ text: "wildlife", start: 8746, end: 8754, shared: { written: "trafficking", start: 8766 } }, { text: "timber trafficking", start: 8759, end: 8777 }],
  complete: false,
  openedBy: { written: "like", start: 8741 },
});

/**
 * Examples of U.S. work with Peru to combat nature crimes.
 *
 * > Examples of this include support for improving enforcement and building regional cooperation as was highlighted at the First High Level Conference on Illegal Wildlife Trade in the Americas held in Lima, Peru in 2019 and support to the South American Wildlife Enforcement Network (SudWEN).
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * Items: support for improving enforcement and building regional cooperation; support to the South American Wildlife Enforcement Network (SudWEN). “Examples of this include” leaves the list open.
 *
 * @category Bilateral Economic Relations
 */
export const natureCrimeExamples: EnumeratedList<"nature-crime-examples"> = /* @__PURE__ */ deepFreeze({
  id: "nature-crime-examples",
  kind: "list",
  label: "Examples of U.S. work with Peru to combat nature crimes",
  section: "bilateral-economic-relations",
  topics: ["assistance", "environment", "security"],
  agencies: [],
  source: { quote: "Examples of this include support for improving enforcement and building regional cooperation as was highlighted at the First High Level Conference on Illegal Wildlife Trade in the Americas held in Lima, Peru in 2019 and support to the South American Wildlife Enforcement Network (SudWEN).", start: 8779, end: 9067 },
  items: [{ text: "support for improving enforcement and building regional cooperation", start: 8804, end: 8871 }, { text: "support to the South American Wildlife Enforcement Network (SudWEN)", start: 8999, end: 9066 }],
  complete: false,
  openedBy: { written: "Examples of this include", start: 8779 },
});

/**
 * First High Level Conference on Illegal Wildlife Trade in the Americas, held in Lima, Peru.
 *
 * > Examples of this include support for improving enforcement and building regional cooperation as was highlighted at the First High Level Conference on Illegal Wildlife Trade in the Americas held in Lima, Peru in 2019 and support to the South American Wildlife Enforcement Network (SudWEN).
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * Date: 2019
 *
 * @category Bilateral Economic Relations
 */
export const wildlifeTradeConference: DatedEvent<"wildlife-trade-conference", "2019"> = /* @__PURE__ */ deepFreeze({
  id: "wildlife-trade-conference",
  kind: "event",
  label: "First High Level Conference on Illegal Wildlife Trade in the Americas, held in Lima, Peru",
  section: "bilateral-economic-relations",
  topics: ["environment", "security"],
  agencies: [],
  source: { quote: "Examples of this include support for improving enforcement and building regional cooperation as was highlighted at the First High Level Conference on Illegal Wildlife Trade in the Americas held in Lima, Peru in 2019 and support to the South American Wildlife Enforcement Network (SudWEN).", start: 8779, end: 9067 },
  names: ["First High Level Conference on Illegal Wildlife Trade in the Americas"],
  date: { written: "in 2019", start: 8987, value: "2019", precision: "year", relation: "in" },
});

/**
 * Support for improving enforcement and building regional cooperation, as highlighted at the First High Level Conference on Illegal Wildlife Trade in the Americas.
 *
 * > support for improving enforcement and building regional cooperation as was highlighted at the First High Level Conference on Illegal Wildlife Trade in the Americas
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * @category Bilateral Economic Relations
 */
export const wildlifeTradeConferenceHighlight: Statement<"wildlife-trade-conference-highlight"> = /* @__PURE__ */ deepFreeze({
  id: "wildlife-trade-conference-highlight",
  kind: "statement",
  label: "Support for improving enforcement and building regional cooperation, as highlighted at the First High Level Conference on Illegal Wildlife Trade in the Americas",
  section: "bilateral-economic-relations",
  topics: ["environment", "security"],
  agencies: [],
  source: { quote: "support for improving enforcement and building regional cooperation as was highlighted at the First High Level Conference on Illegal Wildlife Trade in the Americas", start: 8804, end: 8967 },
});

/**
 * Lima, Peru.
 *
 * > held in Lima, Peru
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * @category Bilateral Economic Relations
 */
export const lima: Place<"lima"> = /* @__PURE__ */ deepFreeze({
  id: "lima",
  kind: "place",
  label: "Lima, Peru",
  section: "bilateral-economic-relations",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "held in Lima, Peru", start: 8968, end: 8986 },
  names: ["Lima"],
});

/**
 * South American Wildlife Enforcement Network (SudWEN).
 *
 * > the South American Wildlife Enforcement Network (SudWEN)
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * @category Bilateral Economic Relations
 */
export const sudwen: Organization<"sudwen"> = /* @__PURE__ */ deepFreeze({
  id: "sudwen",
  kind: "organization",
  label: "South American Wildlife Enforcement Network (SudWEN)",
  section: "bilateral-economic-relations",
  topics: ["environment", "security"],
  agencies: [],
  source: { quote: "the South American Wildlife Enforcement Network (SudWEN)", start: 9010, end: 9066 },
  names: ["South American Wildlife Enforcement Network (SudWEN)"],
});

/**
 * Wildlife trafficking as a transnational crime.
 *
 * > As a transnational crime, wildlife trafficking
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * @category Bilateral Economic Relations
 */
export const wildlifeTraffickingTransnationalCrime: Statement<"wildlife-trafficking-transnational-crime"> = /* @__PURE__ */ deepFreeze({
  id: "wildlife-trafficking-transnational-crime",
  kind: "statement",
  label: "Wildlife trafficking as a transnational crime",
  section: "bilateral-economic-relations",
  topics: ["environment", "security"],
  agencies: [],
  source: { quote: "As a transnational crime, wildlife trafficking", start: 9068, end: 9114 },
});

/**
 * Effects of wildlife trafficking.
 *
 * > As a transnational crime, wildlife trafficking supports criminal organizations, increases corruption, undermines the rule of law, harms community livelihoods, and increases the risk of zoonotic disease spillover.
 *
 * Section: Bilateral Economic Relations. Agency: none credited.
 *
 * Items: supports criminal organizations; increases corruption; undermines the rule of law; harms community livelihoods; increases the risk of zoonotic disease spillover. The list is printed as complete.
 *
 * @category Bilateral Economic Relations
 */
export const wildlifeTraffickingEffects: EnumeratedList<"wildlife-trafficking-effects"> = /* @__PURE__ */ deepFreeze({
  id: "wildlife-trafficking-effects",
  kind: "list",
  label: "Effects of wildlife trafficking",
  section: "bilateral-economic-relations",
  topics: ["health", "governance", "environment", "security"],
  agencies: [],
  source: { quote: "As a transnational crime, wildlife trafficking supports criminal organizations, increases corruption, undermines the rule of law, harms community livelihoods, and increases the risk of zoonotic disease spillover.", start: 9068, end: 9280 },
  items: [{ text: "supports criminal organizations", start: 9115, end: 9146 }, { text: "increases corruption", start: 9148, end: 9168 }, { text: "undermines the rule of law", start: 9170, end: 9196 }, { text: "harms community livelihoods", start: 9198, end: 9225 }, { text: "increases the risk of zoonotic disease spillover", start: 9231, end: 9279 }],
  complete: true,
  openedBy: null,
});
