import { english as englishFormat } from "../format/english.ts";
import { requireLocale } from "../input/requireLocale.ts";
import { requireOneOf } from "../input/requireOneOf.ts";
import { requireOptions } from "../input/requireOptions.ts";
import type { SourceDocument } from "../model/document.ts";
import type { FactBase } from "../model/fact.ts";
import type { Figure } from "../model/figure.ts";
import type { Locale } from "../model/locale.ts";
import { citeBibtex } from "./citeBibtex.ts";
import { type CslItem, citeCslJson } from "./citeCslJson.ts";
import { citeMarkdown } from "./citeMarkdown.ts";
import { OWN_WRITERS, type OwnCslItem } from "./citeOwnSource.ts";
import { citeShort, citeText } from "./citeText.ts";
import { documentReference } from "./documentReference.ts";
import { english } from "./english.ts";
import { readCitation, readOwnSource } from "./readCitation.ts";

/** The form of a citation. */
export type CiteStyle = "text" | "short" | "markdown" | "csl-json" | "bibtex";

/** Options of {@link cite}. */
export interface CiteOptions {
  /** The form. Default: `"text"`. */
  readonly style?: CiteStyle;
  /** The language around the quotes, such as `esPE` of `us-peru-relations/es-PE`. Default: English. */
  readonly locale?: Locale;
}

/** What {@link cite} cites of the document: a fact, several facts, or the whole. */
export type Citable = FactBase | readonly FactBase[] | SourceDocument;

/** A figure of your own, cited by its source. A result has none. */
export type OwnCitable = Figure & { readonly operation?: never };

const WRITERS = {
  text: citeText,
  short: citeShort,
  markdown: citeMarkdown,
  "csl-json": citeCslJson,
  bibtex: citeBibtex,
} as const;

/**
 * Cites a fact, several facts or the document: title, section, and the exact words, which stay in English.
 *
 * The document prints no date, so none is given: “n.d.”, with a note on when its own words place it. Nor does it print
 * its address, and the note says so. Add your own access date.
 *
 * A figure of your own is cited by its `source`: title, address and words, as you gave them.
 *
 * @param x - A fact of any kind, an array of facts, `source`, or a figure of your own. Several facts make one citation of
 * the one document.
 * @param options - The form (plain text, a short text, Markdown, a CSL-JSON item or a BibTeX entry) and the language.
 * @returns A frozen {@link CslItem} for `"csl-json"`, {@link OwnCslItem} for a figure of your own, otherwise a string.
 * @throws {@link FactError} `no-source` for a figure of your own without a title or an address, and for a result, which
 * the document does not print; `invalid-input` for unknown options and anything else.
 *
 * @example
 * ```ts
 * cite(goodsTrade2021, { style: "csl-json" }).section; // => "Bilateral Economic Relations"
 * cite(source, { style: "short" }); // => "U.S. Department of State, “U.S. Relations With Peru,” n.d."
 * ```
 *
 * @category Words
 */
export function cite(x: Citable, options: { readonly style: "csl-json"; readonly locale?: Locale }): CslItem;
export function cite(
  x: Citable,
  options?: { readonly style?: Exclude<CiteStyle, "csl-json">; readonly locale?: Locale },
): string;
export function cite(x: Citable, options?: CiteOptions): string | CslItem;
export function cite(x: OwnCitable, options: { readonly style: "csl-json"; readonly locale?: Locale }): OwnCslItem;
export function cite(
  x: OwnCitable,
  options?: { readonly style?: Exclude<CiteStyle, "csl-json">; readonly locale?: Locale },
): string;
export function cite(x: OwnCitable, options?: CiteOptions): string | OwnCslItem;
export function cite(x: Citable | OwnCitable, options: CiteOptions = {}): string | CslItem | OwnCslItem {
  const given = requireOptions(options, ["style", "locale"], "cite");
  const locale = requireLocale(given["locale"], "cite", "cite");
  const style = requireOneOf(given["style"] ?? "text", Object.keys(WRITERS) as CiteStyle[], "style", "cite");
  const words = locale?.cite ?? english;
  const own = readOwnSource(x);
  if (own !== undefined) return OWN_WRITERS[style](own, words);
  return WRITERS[style](readCitation(x), documentReference(words, locale?.format ?? englishFormat), words);
}
