import { facts } from "../facts/facts.ts";
import type { FactsByKind } from "../facts/factTypes.ts";
import { isFigure } from "../input/isFigure.ts";

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
  /* @__PURE__ */ facts.filter(isFigure) as DocumentFigure[],
);
