import type { FactKind } from "../../../src/index.ts";
import type { Operation } from "../calculator/Step.ts";
import type { MarkGroup } from "../document/markGroup.ts";

/** The words of the document's page. */
export interface DocumentTexts {
  readonly title: string;
  readonly lead: string;
  readonly printedTwice: string;
  readonly article: string;
  readonly search: {
    readonly label: string;
    readonly hint: string;
    readonly count: (place: number, count: number) => string;
    readonly none: string;
    readonly next: string;
    readonly everywhere: string;
  };
  readonly show: string;
  readonly groups: Readonly<Record<MarkGroup, string>>;
  readonly exempted: string;
  readonly pictures: string;
  readonly kinds: Readonly<Record<FactKind, string>>;
  readonly card: {
    readonly title: string;
    readonly close: string;
    readonly previous: string;
    readonly next: string;
    readonly sentence: string;
    readonly bounds: string;
    readonly period: string;
    readonly inferred: string;
    readonly items: string;
    readonly agencies: string;
    readonly topics: string;
    readonly note: string;
    readonly relations: string;
    readonly overlapping: string;
    readonly importLine: string;
    readonly citation: string;
    readonly copyAs: string;
    readonly plainText: string;
    readonly link: string;
    readonly reference: string;
    readonly noValue: string;
  };
  readonly relation: Readonly<Record<"disjoint" | "partOf" | "includes" | "same" | "mayOverlap", string>>;
  readonly copy: string;
  readonly copied: string;
  readonly calculator: {
    readonly title: string;
    readonly empty: string;
    readonly operations: Readonly<Record<Operation, string>>;
    readonly signs: Readonly<Record<Operation, string>>;
    readonly choose: (operation: Operation, first: string, count: number) => string;
    readonly select: string;
    readonly use: string;
    readonly cancel: string;
    readonly cannot: (operation: Operation) => string;
    readonly noPartner: string;
    /** Why two figures are refused. */
    readonly refusals: {
      /** Units that the package has no plain word for. */
      readonly unitNames: Readonly<Record<string, string>>;
      readonly units: (first: string, second: string) => string;
      readonly measures: string;
      readonly series: string;
      readonly periods: (first: string, second: string) => string;
      readonly divisible: (label: string, unit: string) => string;
      readonly value: (label: string, words: string) => string;
      readonly unusable: string;
    };
    readonly refused: string;
    readonly mayOverlap: string;
    readonly known: string;
    readonly assume: string;
    readonly why: string;
    readonly keepInMind: string;
    readonly takenForGranted: string;
    readonly sentence: string;
    readonly code: string;
    readonly copyCode: string;
    readonly copyLink: string;
    readonly remove: (step: number) => string;
    readonly clear: string;
    readonly goOn: string;
    readonly isMore: string;
    readonly isLess: string;
    readonly isNeither: string;
    readonly isUndecided: string;
    readonly step: (step: number) => string;
    readonly noLowerBound: string;
    readonly noUpperBound: string;
  };
  readonly strip: {
    readonly title: string;
    readonly description: (inFacts: number, covered: number, exempted: number) => string;
    readonly none: string;
  };
  readonly exemptions: { readonly title: string; readonly lead: string; readonly times: (count: number) => string };
  readonly list: { readonly title: string; readonly lead: string };
  readonly picture: { readonly numbers: string; readonly svg: string; readonly csv: string };
  readonly panel: string;
  readonly collapse: string;
  readonly expand: string;
}
