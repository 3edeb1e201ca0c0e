import type { AgencyId, SectionId, SeriesId, TopicId } from "../facts/ids.ts";

export type { AgencyId, SectionId, SeriesId, TopicId } from "../facts/ids.ts";

/** A stretch of the document: `sourceText.slice(start, end) === quote`, in UTF-16 units. */
export interface Quote {
  /** The document's exact words, never repaired. */
  readonly quote: string;
  /** Offset of the first UTF-16 unit. */
  readonly start: number;
  /** Offset after the last UTF-16 unit. */
  readonly end: number;
}

/** A word or phrase of the document with its place. */
export interface Written {
  /** The phrase as printed. */
  readonly written: string;
  /** Offset of its first UTF-16 unit in the document. */
  readonly start: number;
}

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
  /** The agencies the text itself credits: none where it says only “the United States”, several for joint credit. */
  readonly agencies: readonly AgencyId[];
  /** The words the fact rests on. */
  readonly source: Quote;
  /** The proper names under which the document speaks of the fact's subject, as printed. */
  readonly names?: readonly string[];
  /** What the document repeats, gets wrong or leaves open here. */
  readonly note?: string;
}

/** The words before a number that move its limits. */
export type Hedge = "more than" | "over" | "at least" | "nearly" | "almost" | "approximately" | "an average of";

/**
 * What limits a figure: a printed whole count is `exact`, a hedge is `stated`, the digits as printed imply `rounding`.
 * In a result the weakest basis of the inputs wins: `rounding` before `stated` before `exact`.
 */
export type Basis = "exact" | "stated" | "rounding";

/** The limits the document's words set to a figure, in its unit. */
export interface Bounds {
  /** Lower limit; `null` where the words set none. */
  readonly min: number | null;
  /** Upper limit; `null` where the words set none. */
  readonly max: number | null;
  /** Whether the figure may equal `min`; `false` where `min` is `null`. */
  readonly minIncluded: boolean;
  /** Whether the figure may equal `max`; `false` where `max` is `null`. */
  readonly maxIncluded: boolean;
  /** What the limits rest on. */
  readonly basis: Basis;
}

/** How a date that is not printed was reached. */
export type InferenceMethod = "lastYear" | "yearOfContext" | "yearsBefore" | "documentWindow";

/** The ground of a date that is reached by inference. */
export interface Inference {
  /** How the date follows from the evidence. */
  readonly method: InferenceMethod;
  /** The ground, in a sentence. */
  readonly ground: string;
  /** The words of the document it rests on. */
  readonly evidence: readonly Quote[];
}

/** Whether a year is a calendar year or a U.S. fiscal year; `unstated` where the text does not say. */
export type YearCalendar = "calendar" | "fiscal" | "unstated";

interface PeriodWords {
  /** The words that give the period; absent in figures of your own. */
  readonly written?: string;
  /** Offset of those words in the document; absent in figures of your own. */
  readonly start?: number;
  /** Present where the document does not print the date. */
  readonly inferred?: Inference;
}

/** One year. */
export interface YearPeriod extends PeriodWords {
  readonly type: "year";
  /** The year, such as `2021`. */
  readonly year: number;
  /** Calendar or fiscal, where the text says so. */
  readonly calendar: YearCalendar;
}

/** From one year to another. */
export interface SpanPeriod extends PeriodWords {
  readonly type: "span";
  /** First year. */
  readonly from: number;
  /** Last year. */
  readonly to: number;
}

/** The figure holds at one time. */
export interface InstantPeriod extends PeriodWords {
  readonly type: "instant";
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the text; `null` where it prints no date. */
  readonly date: string | null;
}

/** The figure has accumulated over time. */
export interface CumulativePeriod extends PeriodWords {
  readonly type: "cumulative";
  /** Beginning, as precise as the text; `null` where it prints none. */
  readonly since: string | null;
  /** End, as precise as the text; `null` where it prints none. */
  readonly asOf: string | null;
}

/** The figure is a rate over time. */
export interface RatePeriod extends PeriodWords {
  readonly type: "rate";
  /** The unit of time. */
  readonly per: "day" | "month" | "year";
  /** `mean` where the text calls it an average, otherwise `null`. */
  readonly statistic: "mean" | null;
}

/** The text names no period. */
export interface UnstatedPeriod {
  readonly type: "unstated";
}

/** The time a figure speaks of. */
export type Period = YearPeriod | SpanPeriod | InstantPeriod | CumulativePeriod | RatePeriod | UnstatedPeriod;

/** What the document's verb says was done with the money. */
export type Stage = "allocated" | "provided" | "invested" | "contributed" | "announced" | "budgeted" | "received";

interface AnyFigure<out Unit extends string, out Measure extends string, out Series extends string | null> {
  /** The name of the figure; errors and results refer to it. */
  readonly id: string;
  /** A short description. */
  readonly label: string;
  /** The agencies credited. */
  readonly agencies: readonly string[];
  /** The figure as printed, in base units; absent where the text gives none (“hundreds of thousands”). */
  readonly value?: number;
  /** The unit of `value` and `bounds`. */
  readonly unit: Unit;
  /** The number's own words. */
  readonly written: string;
  /** The hedge before them, or `null`. */
  readonly hedge: Hedge | null;
  /** The limits those words set. */
  readonly bounds: Bounds;
  /** What is being counted. */
  readonly measure: Measure;
  /** The thing measured through time; `null` where the figure stands alone. */
  readonly series: Series;
  /** The time the figure speaks of. */
  readonly period: Period;
  /** The words the figure rests on; absent in figures of your own. */
  readonly source?: Quote;
  /** What a reader must know of it; results repeat it as a caveat. */
  readonly note?: string;
}

/**
 * A number with its hedge, limits and meaning: what every helper takes.
 * Facts of the document are figures; {@link figure} makes figures of your own.
 */
export interface Figure<
  out Unit extends string = string,
  out Measure extends string = string,
  out Series extends string | null = string | null,
> extends AnyFigure<Unit, Measure, Series> {
  /** For money, the document's verb; `null` where there is none. */
  readonly stage?: Stage | null;
}

/** A figure that has a value: the only kind that enters arithmetic. */
export interface ValuedFigure<
  out Unit extends string = string,
  out Measure extends string = string,
  out Series extends string | null = string | null,
> extends Figure<Unit, Measure, Series> {
  /** The figure as printed, in base units. */
  readonly value: number;
}

interface FigureFact<
  out Id extends string,
  out Unit extends string,
  out Measure extends string,
  out Series extends SeriesId | null,
> extends FactBase<Id>,
    AnyFigure<Unit, Measure, Series> {
  readonly id: Id;
  readonly agencies: readonly AgencyId[];
  readonly source: Quote;
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
  readonly relation: "in" | "on" | "since" | "during";
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

/** A programme or fund, by name. */
export interface Program<out Id extends string = string> extends FactBase<Id> {
  readonly kind: "program";
}

/** An organisation or mission that is not a U.S. agency of the `agencies` list. */
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

/** Membership of both countries in an international organisation. */
export interface Membership<out Id extends string = string> extends FactBase<Id> {
  readonly kind: "membership";
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

/** The name of a kind of fact. */
export type FactKind = Fact["kind"];

/** A U.S. government agency or office the document names. */
export interface Agency {
  /** Kebab-case name. */
  readonly id: AgencyId;
  /** The fullest name the document prints. */
  readonly name: string;
  /** The other forms the document prints. */
  readonly aliases: readonly string[];
  /** The agency it is an office of by the document's own words, or `null`. */
  readonly parent: AgencyId | null;
  /** Present where it is an office and the document does not say of which department. */
  readonly parentUnstated?: true;
  /** Where the document names it. */
  readonly source: Quote;
  /** What the document leaves open about it. */
  readonly note?: string;
}

/** A subject that facts are grouped by. */
export interface Topic {
  /** Kebab-case name. */
  readonly id: TopicId;
  /** Its heading. */
  readonly label: string;
}

/** A section of the document, by its printed heading. */
export interface Section {
  /** Kebab-case name. */
  readonly id: SectionId;
  /** The heading as printed. */
  readonly title: string;
  /** Offset of the heading's first UTF-16 unit. */
  readonly start: number;
  /** Offset after the heading's last UTF-16 unit. */
  readonly end: number;
}

/** How two figures stand to each other by the document's words; a pair with no relation is unknown. */
export interface Relation {
  /** Id of one figure. */
  readonly a: string;
  /** Id of the other. */
  readonly b: string;
  /** `partOf`: `a` is part of `b`. */
  readonly relation: "disjoint" | "partOf" | "same" | "mayOverlap";
  /** Why, in a sentence. */
  readonly ground: string;
  /** The words the ground rests on. */
  readonly source: Quote;
}

/** How a derived statement is recomputed: ids of the facts it takes, `null` where the document gives none. */
export type ClaimMethod =
  | { readonly method: "percentChange"; readonly from: string; readonly to: string; readonly printed: string }
  | { readonly method: "increase"; readonly from: string; readonly to: string }
  | {
      readonly method: "yearsBetween";
      readonly from: string | null;
      readonly to: string | null;
      readonly printed: string;
    }
  | { readonly method: "multipleOfYears"; readonly from: string; readonly to: string; readonly printed: string }
  | { readonly method: "countOfList"; readonly list: string; readonly printed: string }
  | { readonly method: "partOfWhole"; readonly part: string; readonly whole: string };

/** A statement the document derives from its others. */
export interface Claim {
  /** Kebab-case name. */
  readonly id: string;
  /** The statement, in the project’s words. */
  readonly claim: string;
  /** The words of the document that make it. */
  readonly source: Quote;
  /** How it is recomputed. */
  readonly check: ClaimMethod;
}

/** What is known of the document itself. */
export interface SourceDocument {
  /** The title, the offsets at which it is printed, and what is odd about it. */
  readonly title: { readonly text: string; readonly starts: readonly number[]; readonly note: string };
  /** Who publishes it, and on what ground. */
  readonly publisher: { readonly name: string; readonly note: string };
  /** SHA-256 of `source.txt`. */
  readonly sha256: string;
  /** Length of `source.txt` in bytes. */
  readonly bytes: number;
  /** The document prints no date. */
  readonly datePrinted: null;
  /** The time its own words imply for its writing. */
  readonly window: {
    /** Earliest date. */
    readonly notBefore: string;
    /** Latest date. */
    readonly notAfter: string;
    /** Why, in a sentence. */
    readonly ground: string;
    /** The words it rests on. */
    readonly evidence: readonly Quote[];
  };
  /** Where it is found; not printed in it. */
  readonly urls: readonly { readonly url: string; readonly role: string; readonly printed: boolean }[];
  /** Its sections in order. */
  readonly sections: readonly Section[];
  /** Lines that belong to the page and not to the document. */
  readonly furniture: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly reason: string;
  }[];
}

/** What kind of word the ledger accounts for. */
export type TokenClass = "money" | "percent" | "date" | "number" | "number word" | "name";

/** How many words of the document there are, and what accounts for them. */
export interface LedgerCounts {
  /** Numerals, number words, amounts, dates, percents and capitalised words. */
  readonly tokens: number;
  /** How many of them facts, agencies and headings hold in structured form. */
  readonly covered: number;
  /** How many are excused with a reason. */
  readonly excused: number;
}

/** Proof that no number, date or name of the document was left out. */
export interface Ledger extends LedgerCounts {
  /** The counts by class. */
  readonly classes: readonly (LedgerCounts & { readonly class: TokenClass })[];
  /** Why words are excused: the reason, the words and how many times they stand in the document. */
  readonly excuses: readonly { readonly reason: string; readonly words: readonly string[]; readonly tokens: number }[];
}
