import type { AgencyId, SectionId, SeriesId, TopicId } from "../facts/ids.ts";
import type { AnyFigure } from "./figure.ts";
import type { Inference } from "./period.ts";
import type { Quote, Written } from "./quote.ts";
import type { Credit, DateRelation, Hedge, Stage } from "./vocabulary.ts";

// `out` spares a consumer's compiler the work of finding out how each parameter varies.

/** What every fact has, whatever its kind. */
export interface FactBase<out Id extends string = string> {
  /** Kebab-case name, stable for ever; the constant's name is its camelCase. */
  readonly id: Id;
  /** A short description in the project's words. */
  readonly label: string;
  /** The section of the document the quote stands in. */
  readonly section: SectionId;
  /** What the fact is about. */
  readonly topics: readonly TopicId[];
  /** The agencies the text itself credits: none where it says only “the United States”. */
  readonly agencies: readonly AgencyId[];
  /** Present where two or more agencies are credited: whether they share one credit or have one each. */
  readonly credit?: Credit;
  /** The words the fact rests on. */
  readonly source: Quote;
  /** The proper names under which the document speaks of the fact's subject, as printed. */
  readonly names?: readonly string[];
  /** What the document repeats, gets wrong or leaves open here. */
  readonly note?: string;
}

interface FigureFact<
  out Id extends string,
  out Unit extends string,
  out Measure extends string,
  out Series extends SeriesId | null,
> extends FactBase,
    AnyFigure {
  readonly id: Id;
  readonly unit: Unit;
  readonly measure: Measure;
  readonly series: Series;
  readonly agencies: readonly AgencyId[];
  readonly source: Quote;
  readonly written: string;
  readonly hedge: Hedge | null;
  /** Offset of `written` in the document. */
  readonly writtenStart: number;
}

/** An amount of money, in U.S. dollars. */
export interface Amount<
  out Id extends string = string,
  out Value extends number = number,
  out Measure extends string = string,
  out Series extends SeriesId | null = SeriesId | null,
> extends FigureFact<Id, "USD", Measure, Series> {
  readonly kind: "amount";
  readonly value: Value;
  /** The document's verb for the money; `null` where there is none. */
  readonly stage: Stage | null;
}

/** A number of things or people. */
export interface Count<
  out Id extends string = string,
  out Value extends number = number,
  out Unit extends string = string,
  out Measure extends string = string,
  out Series extends SeriesId | null = SeriesId | null,
> extends FigureFact<Id, Unit, Measure, Series> {
  readonly kind: "count";
  readonly value: Value;
}

/** A count the document gives only in words such as “hundreds of thousands”: it has bounds and no value. */
export interface IndefiniteCount<
  out Id extends string = string,
  out Unit extends string = string,
  out Measure extends string = string,
  out Series extends SeriesId | null = SeriesId | null,
> extends FigureFact<Id, Unit, Measure, Series> {
  readonly kind: "indefinite-count";
  readonly value?: never;
}

/** A number of one thing per so many of another. */
export interface Rate<
  out Id extends string = string,
  out Value extends number = number,
  out Unit extends string = string,
  out Measure extends string = string,
  out Series extends SeriesId | null = SeriesId | null,
> extends FigureFact<Id, Unit, Measure, Series> {
  readonly kind: "rate";
  readonly value: Value;
  /** What the rate is taken per. */
  readonly per: Written & { readonly value: number; readonly unit: string };
}

/** A percent as printed. */
export interface Percent<
  out Id extends string = string,
  out Value extends number = number,
  out Measure extends string = string,
  out Series extends SeriesId | null = SeriesId | null,
> extends FigureFact<Id, "percent", Measure, Series> {
  readonly kind: "percent";
  readonly value: Value;
}

/** A length of time, in years. */
export interface Duration<
  out Id extends string = string,
  out Value extends number = number,
  out Measure extends string = string,
  out Series extends SeriesId | null = SeriesId | null,
> extends FigureFact<Id, "years", Measure, Series> {
  readonly kind: "duration";
  readonly value: Value;
}

/** A place in an order: 1 is the first. */
export interface Rank<
  out Id extends string = string,
  out Value extends number = number,
  out Measure extends string = string,
  out Series extends SeriesId | null = SeriesId | null,
> extends FigureFact<Id, "rank", Measure, Series> {
  readonly kind: "rank";
  readonly value: Value;
}

/** A date as precise as the text: a year, a month or a day. */
export interface DocumentDate<out Value extends string = string> extends Written {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly value: Value;
  /** How precise the text is. */
  readonly precision: "year" | "month" | "day";
  /** How the event stands to the date: at it (`in`, `on`), from it (`since`), or going on then (`during`). */
  readonly relation: DateRelation;
  /** Present where the document does not print the date in full. */
  readonly inferred?: Inference;
}

/** Something that happened, or began, at a date. */
export interface DatedEvent<out Id extends string = string, out Value extends string = string> extends FactBase<Id> {
  readonly kind: "event";
  readonly date: DocumentDate<Value>;
}

/** An item of a list, tied to its place in the text. */
export interface ListItem {
  /** The item's words. */
  readonly text: string;
  /** Offset of its first UTF-16 unit. */
  readonly start: number;
  /** Offset after its last UTF-16 unit. */
  readonly end: number;
  /** The number printed before the item, such as `1)`. */
  readonly number?: Written;
  /** The words the item shares with its neighbors and lacks when printed alone, such as “trafficking” behind “wildlife”. */
  readonly shared?: Written;
}

/** An enumeration, its items in the document's order. */
export interface EnumeratedList<out Id extends string = string> extends FactBase<Id> {
  readonly kind: "list";
  readonly items: readonly ListItem[];
  /** `false` where the text's words leave the list open (“including”, “such as”). */
  readonly complete: boolean;
  /** The words that leave it open, or `null`. */
  readonly openedBy: Written | null;
}

/** A claim without a number or a date. */
export interface Statement<out Id extends string = string> extends FactBase<Id> {
  readonly kind: "statement";
}

/** A treaty, memorandum or compact. */
export interface Agreement<out Id extends string = string> extends FactBase<Id> {
  readonly kind: "agreement";
}

/** A program or fund, by name. */
export interface Program<out Id extends string = string> extends FactBase<Id> {
  readonly kind: "program";
}

/** An organization or mission that is not a U.S. agency of the `agencies` list. */
export interface Organization<out Id extends string = string> extends FactBase<Id> {
  readonly kind: "organization";
}

/** A country, city or region. */
export interface Place<out Id extends string = string> extends FactBase<Id> {
  readonly kind: "place";
}

/** A person or group by office. */
export interface Role<out Id extends string = string> extends FactBase<Id> {
  readonly kind: "role";
}

/** A proper name that is none of the others: a disease, a nationality, a language, a product. */
export interface Term<out Id extends string = string> extends FactBase<Id> {
  readonly kind: "term";
}

/** Membership of both countries in an international organization. */
export interface Membership<out Id extends string = string> extends FactBase<Id> {
  readonly kind: "membership";
  /** Id of the organization. */
  readonly organization: string;
  /** Ids of the members the text names. */
  readonly members: readonly string[];
}

/** A postal address. */
export interface Address<out Id extends string = string> extends FactBase<Id> {
  readonly kind: "address";
  readonly parts: {
    readonly street: Written;
    readonly city: Written;
    readonly region: Written;
    readonly postalCode: Written;
  };
}

/** A telephone number. */
export interface Telephone<out Id extends string = string> extends FactBase<Id> {
  readonly kind: "telephone";
  readonly number: Written;
}

/** The shape of any fact, by kind; {@link DocumentFact} is the union of the facts themselves. */
export type Fact =
  | Amount
  | Count
  | IndefiniteCount
  | Rate
  | Percent
  | Duration
  | Rank
  | DatedEvent
  | EnumeratedList
  | Statement
  | Agreement
  | Program
  | Organization
  | Place
  | Role
  | Term
  | Membership
  | Address
  | Telephone;
