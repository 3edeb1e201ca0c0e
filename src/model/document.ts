import type { AgencyId, SectionId, TopicId } from "../facts/ids.ts";
import type { Quote } from "./quote.ts";
import type { DisjointBy, MissingPart, RelationType, TokenClass } from "./vocabulary.ts";

/** A U.S. government agency or office the document names. */
export interface Agency {
  /** Kebab-case name. */
  readonly id: AgencyId;
  /** The fullest name the document prints. */
  readonly name: string;
  /** The other forms the document prints. */
  readonly aliases: readonly string[];
  /** Names people use for it that the document does not print. */
  readonly otherNames: readonly string[];
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
  /** What belongs to it, in a sentence. */
  readonly description: string;
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

/** How two figures relate to each other by the document's words; a pair with no relation is unknown. */
export interface Relation {
  /** Id of one figure. */
  readonly a: string;
  /** Id of the other. */
  readonly b: string;
  /** `partOf`: `a` is part of `b`. */
  readonly relation: RelationType;
  /** What sets the two apart; present where they are `disjoint`. */
  readonly by?: DisjointBy;
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
  | { readonly method: "pair"; readonly list: string }
  | { readonly method: "notRecomputable"; readonly printed: string | null; readonly missing: MissingPart };

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
  /** What kind of document it is, whether it says so itself, and on what ground. */
  readonly kind: { readonly name: string; readonly printed: boolean; readonly note: string };
  /** Who publishes it, whether it says so itself, and on what ground. */
  readonly publisher: { readonly name: string; readonly printed: boolean; readonly note: string };
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
  /** Where it is found, and whether it prints the address. */
  readonly urls: readonly { readonly url: string; readonly role: string; readonly printed: boolean }[];
  /** Its sections in order. */
  readonly sections: readonly Section[];
  /** Lines that belong to the page and not to the document. */
  readonly boilerplate: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly reason: string;
  }[];
}

/** How many words of the document there are, and what accounts for them. */
export interface LedgerCounts {
  /** Numerals, number words, amounts, dates, percents and capitalized words. */
  readonly tokens: number;
  /** How many of them facts, agencies and headings hold in structured form. */
  readonly covered: number;
  /** How many are exempted with a reason. */
  readonly exempted: number;
}

/** Proof that no number, date or name of the document was left out. */
export interface Ledger extends LedgerCounts {
  /** The counts by class. */
  readonly classes: readonly (LedgerCounts & { readonly class: TokenClass })[];
  /** Why words are exempted: the reason, the words and how many times they stand in the document. */
  readonly exemptions: readonly {
    readonly reason: string;
    readonly words: readonly string[];
    readonly tokens: number;
  }[];
}
