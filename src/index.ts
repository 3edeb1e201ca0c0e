export { difference } from "./arithmetic/difference.ts";
export { elapsed } from "./arithmetic/elapsed.ts";
export { growth } from "./arithmetic/growth.ts";
export type { IfValued } from "./arithmetic/IfValued.ts";
export { isAtLeast } from "./arithmetic/isAtLeast.ts";
export { isAtMost } from "./arithmetic/isAtMost.ts";
export { isLessThan } from "./arithmetic/isLessThan.ts";
export { isMoreThan } from "./arithmetic/isMoreThan.ts";
export { type Cancels, type FactorUnit, multiply, type ProductUnit, type UnitsToScale } from "./arithmetic/multiply.ts";
export type { OneOf, UnitsToAdd } from "./arithmetic/OneOf.ts";
export { type PerYearOptions, perYear, type UnitsToSpread } from "./arithmetic/perYear.ts";
export { type RatioUnit, ratio, type UnitsToDivide } from "./arithmetic/ratio.ts";
export { type ShareOptions, share } from "./arithmetic/share.ts";
export { type TotalOptions, total } from "./arithmetic/total.ts";
export { totalByAgency } from "./arithmetic/totalByAgency.ts";
export { totalByTopic } from "./arithmetic/totalByTopic.ts";
export { type Citable, type CiteOptions, type CiteStyle, cite, type OwnCitable } from "./cite/cite.ts";
export type { CslItem } from "./cite/citeCslJson.ts";
export type { OwnCslItem } from "./cite/citeOwnSource.ts";
export type { ClaimCheck, Recomputed } from "./claims/ClaimCheck.ts";
export { type CheckClaimsOptions, checkClaims } from "./claims/checkClaims.ts";
export { type ExplainOptions, type ExplainStyle, type Explanation, explain } from "./explain/explain.ts";
export type { ExplainedInput } from "./explain/explainInput.ts";
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
  SectionIdByName,
  TopicIdByName,
} from "./facts/factTypes.ts";
export type { AgencyId, SectionId, SeriesId, TopicId } from "./facts/ids.ts";
export { ledger } from "./facts/ledger.ts";
export * from "./facts/membership-in-international-organizations.ts";
export * from "./facts/pandemic-response.ts";
export { relations } from "./facts/relations.ts";
export { sections } from "./facts/sections.ts";
export { source } from "./facts/source.ts";
export { topics } from "./facts/topics.ts";
export * from "./facts/us-assistance-to-peru.ts";
export * from "./facts/us-peru-relations.ts";
export {
  type FormatOptions,
  type FormatStyle,
  type Formattable,
  format,
} from "./format/format.ts";
export { type FigureInput, figure, type NeedsUnit, type OwnFigure, type UnitOfWords } from "./input/figure.ts";
export { type FigureOf, isFigure } from "./input/isFigure.ts";
export { type LabelOptions, label } from "./label/label.ts";
export { termLabel } from "./label/termLabel.ts";
export type { AnyCase, FactsOf, IdOfName } from "./lookup/AnyCase.ts";
export { type ByAgencyOptions, byAgency } from "./lookup/byAgency.ts";
export { byKind } from "./lookup/byKind.ts";
export { bySection } from "./lookup/bySection.ts";
export { byTopic } from "./lookup/byTopic.ts";
export { byYear } from "./lookup/byYear.ts";
export { fact } from "./lookup/fact.ts";
export { type DocumentFigure, figures } from "./lookup/figures.ts";
export type { AgencyName } from "./lookup/findAgency.ts";
export { findFact } from "./lookup/findFact.ts";
export { type FactFilter, type FactsWhere, findFacts } from "./lookup/findFacts.ts";
export type { KindName } from "./lookup/findKind.ts";
export type { SectionName } from "./lookup/findSection.ts";
export type { TopicName } from "./lookup/findTopic.ts";
export { isFactId } from "./lookup/isFactId.ts";
export type * from "./model/claimReason.ts";
export type * from "./model/document.ts";
export { FactError, type FactErrorCode } from "./model/FactError.ts";
export type * from "./model/fact.ts";
export type * from "./model/figure.ts";
export type * from "./model/locale.ts";
export type * from "./model/period.ts";
export type * from "./model/quote.ts";
export type * from "./model/remark.ts";
export type * from "./model/result.ts";
export type {
  Basis,
  DateRelation,
  FactKind,
  Hedge,
  InferenceMethod,
  RateTime,
  RelationType,
  Scale,
  Stage,
  TokenClass,
  YearCalendar,
} from "./model/vocabulary.ts";
export type { Labelled } from "./words/labelIn.ts";
