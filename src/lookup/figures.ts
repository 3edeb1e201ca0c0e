import { facts } from "../facts/facts.ts";
import type { FactsByKind } from "../facts/factTypes.ts";

/**
 * The union of all figures of the document.
 *
 * @category Types
 */
export type DocumentFigure = FactsByKind[
  | "amount"
  | "count"
  | "indefinite-count"
  | "rate"
  | "percent"
  | "duration"
  | "rank"];

/**
 * Every figure of the document, in document order.
 *
 * @category Lookups
 */
export const figures: readonly DocumentFigure[] = /* @__PURE__ */ Object.freeze(
  // isFigure would check every field of every fact, at each import.
  /* @__PURE__ */ facts.filter((fact) => "bounds" in fact) as DocumentFigure[],
);
