export type { ClaimCheck } from "./claims/checkClaim.ts";
export { checkClaims } from "./claims/checkClaims.ts";
export type { Verdict } from "./claims/verdictOf.ts";
export { FactError, type FactErrorCode } from "./FactError.ts";
export { agencies } from "./facts/agencies.ts";
export * from "./facts/bilateral-economic-relations.ts";
export * from "./facts/bilateral-representation.ts";
export { claims } from "./facts/claims.ts";
export { facts } from "./facts/facts.ts";
export type {
  AgencyIdByName,
  DocumentFact,
  FactById,
  FactId,
  FactsByAgency,
  FactsByKind,
  FactsBySection,
  FactsByTopic,
  FactsByYear,
} from "./facts/factTypes.ts";
export { ledger } from "./facts/ledger.ts";
export * from "./facts/membership-in-international-organizations.ts";
export * from "./facts/pandemic-response.ts";
export { relations } from "./facts/relations.ts";
export { sections } from "./facts/sections.ts";
export { source } from "./facts/source.ts";
export { topics } from "./facts/topics.ts";
export * from "./facts/us-assistance-to-peru.ts";
export * from "./facts/us-peru-relations.ts";
export { compare } from "./figures/compare.ts";
export { difference } from "./figures/difference.ts";
export { elapsed } from "./figures/elapsed.ts";
export { type FigureInput, figure } from "./figures/figure.ts";
export { growth } from "./figures/growth.ts";
export { isAtLeast } from "./figures/isAtLeast.ts";
export { isAtMost } from "./figures/isAtMost.ts";
export type { OneOf } from "./figures/OneOf.ts";
export { type PerYearOptions, perYear } from "./figures/perYear.ts";
export { type RatioUnit, ratio } from "./figures/ratio.ts";
export { type ShareOptions, share } from "./figures/share.ts";
export { type TotalOptions, total } from "./figures/total.ts";
export { totalByAgency } from "./figures/totalByAgency.ts";
export { totalByTopic } from "./figures/totalByTopic.ts";
export { type ByAgencyOptions, byAgency } from "./lookup/byAgency.ts";
export { byKind } from "./lookup/byKind.ts";
export { bySection } from "./lookup/bySection.ts";
export { byTopic } from "./lookup/byTopic.ts";
export { byYear } from "./lookup/byYear.ts";
export { fact } from "./lookup/fact.ts";
export type { AgencyName } from "./lookup/findAgency.ts";
export { findFact } from "./lookup/findFact.ts";
export type * from "./results.ts";
export { type CiteOptions, type CiteStyle, cite } from "./text/cite.ts";
export type { CslItem } from "./text/citeCslJson.ts";
export { type Explanation, explain } from "./text/explain.ts";
export type { ExplainedInput } from "./text/explainInput.ts";
export {
  type FormatLocaleName,
  type FormatOptions,
  type FormatStyle,
  type Formattable,
  format,
} from "./text/format.ts";
export type * from "./types.ts";
