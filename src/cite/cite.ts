import { english as englishFormat } from "../format/english.ts";
import { unknownOption } from "../input/unknownOption.ts";
import type { SourceDocument } from "../model/document.ts";
import { FactError } from "../model/FactError.ts";
import type { FactBase } from "../model/fact.ts";
import { inspect } from "../model/inspect.ts";
import type { Locale } from "../model/locale.ts";
import { citeBibtex } from "./citeBibtex.ts";
import { type CslItem, citeCslJson } from "./citeCslJson.ts";
import { citeMarkdown } from "./citeMarkdown.ts";
import { citeShort, citeText } from "./citeText.ts";
import { documentReference } from "./documentReference.ts";
import { english } from "./english.ts";
import { readCitation } from "./readCitation.ts";

/** The form of a citation. */
export type CiteStyle = "text" | "short" | "markdown" | "csl-json" | "bibtex";

/** Options of {@link cite}. */
export interface CiteOptions {
  /** The form. Default: `"text"`. */
  readonly style?: CiteStyle;
  /** The language around the quotes, such as `esPE` of `us-peru-relations/es-PE`. Default: English. */
  readonly locale?: Locale;
}

/** What {@link cite} cites: a fact, several facts, or the document. */
export type Citable = FactBase | readonly FactBase[] | SourceDocument;

const WRITERS = {
  text: citeText,
  short: citeShort,
  markdown: citeMarkdown,
  "csl-json": citeCslJson,
  bibtex: citeBibtex,
} as const;

function refusedOption(expected: string, received: unknown): FactError {
  return new FactError(
    "invalid-input",
    [],
    `cite expected ${expected}, received ${inspect(received)}.`,
    'Call it like cite(goodsTrade2021, { style: "bibtex" }).',
  );
}

function readOptions(options: unknown): { style: CiteStyle; locale: Locale | undefined } {
  if (typeof options !== "object" || options === null) throw refusedOption("an object of options", options);
  const unknown = unknownOption(options, ["style", "locale"]);
  if (unknown !== undefined) throw refusedOption("only the options style and locale", unknown);

  const { style = "text", locale } = options as Readonly<Record<string, unknown>>;
  if (typeof style !== "string" || !Object.hasOwn(WRITERS, style)) {
    throw refusedOption(`the style ${Object.keys(WRITERS).join(", ")}`, style);
  }
  if (locale !== undefined && typeof (locale as Locale | null)?.cite !== "object") {
    throw refusedOption("a locale such as esPE of us-peru-relations/es-PE", locale);
  }
  return { style: style as CiteStyle, locale: locale as Locale | undefined };
}

/**
 * Cites a fact, several facts or the document: title, section, and the exact words, which stay in English.
 *
 * The document prints no date, so none is given: “n.d.”, with a note on when its own words place it. Nor does it print
 * its address, and the note says so. Add your own access date.
 *
 * @param x - A fact of any kind, an array of facts, or `source`. Several facts make one citation of the one document.
 * @param options - The form (plain text, a short text, Markdown, a CSL-JSON item or a BibTeX entry) and the language.
 * @returns A frozen {@link CslItem} for `"csl-json"`, otherwise a string.
 * @throws {@link FactError} `no-source` for a figure of your own and for a result, which the document does not print;
 * `invalid-input` for unknown options and anything else.
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
export function cite(x: Citable, options: CiteOptions = {}): string | CslItem {
  const { style, locale } = readOptions(options);
  const words = locale?.cite ?? english;
  return WRITERS[style](readCitation(x), documentReference(words, locale?.format ?? englishFormat), words);
}
