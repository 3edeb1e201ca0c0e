import { unknownOption } from "../input/unknownOption.ts";
import { FactError } from "../model/FactError.ts";
import type { FactBase } from "../model/fact.ts";
import { inspect } from "../model/inspect.ts";
import { citeBibtex } from "./citeBibtex.ts";
import { type CslItem, citeCslJson } from "./citeCslJson.ts";
import { citedFact } from "./citedFact.ts";
import { citeMarkdown } from "./citeMarkdown.ts";
import { citeText } from "./citeText.ts";
import { documentReference } from "./documentReference.ts";

/** The form of a citation. */
export type CiteStyle = "text" | "markdown" | "csl-json" | "bibtex";

/** Options of {@link cite}. */
export interface CiteOptions {
  /** The form. Default: `"text"`. */
  readonly style?: CiteStyle;
}

const WRITERS = { text: citeText, markdown: citeMarkdown, "csl-json": citeCslJson, bibtex: citeBibtex } as const;

function refusedOption(as: string, found: unknown, legal: string): FactError {
  return new FactError(
    "invalid-input",
    [],
    `cite got ${inspect(found)} as ${as}, expected ${legal}.`,
    'Call it like cite(goodsTrade2021, { style: "bibtex" }).',
  );
}

function citation(fact: unknown, options: unknown): string | CslItem {
  if (typeof options !== "object" || options === null) throw refusedOption("the options", options, "an object");
  const unknown = unknownOption(options, ["style"]);
  if (unknown !== undefined) throw refusedOption("an option", unknown, "style");
  const { style = "text" } = options as Readonly<Record<string, unknown>>;
  if (typeof style !== "string" || !Object.hasOwn(WRITERS, style)) {
    throw refusedOption("the style", style, Object.keys(WRITERS).join(", "));
  }
  return WRITERS[style as CiteStyle](citedFact(fact), documentReference());
}

/**
 * Cites a fact: the document, the section, and the exact words.
 *
 * The document prints no date, so none is given: “n.d.”, with a note on the time its own words leave. Its address is
 * not printed in it either, and the note says so. When you read it is yours to add.
 *
 * @param fact - A fact of the document, of any kind.
 * @param options - The form: plain text, Markdown, a CSL-JSON item or a BibTeX entry. The last two are named by the
 * fact’s id.
 * @returns A frozen {@link CslItem} for `"csl-json"`, otherwise a string.
 * @throws {@link FactError} `no-source` for a figure of your own, which rests on no words of the document;
 * `invalid-input` for an unknown style and for what is no fact.
 *
 * @example
 * ```ts
 * cite(goodsTrade2021, { style: "csl-json" }).section; // => "Bilateral Economic Relations"
 * cite(peru).startsWith("U.S. Department of State. “U.S. Relations With Peru.” Fact sheet, n.d."); // => true
 * ```
 *
 * @category Words
 */
export function cite(fact: FactBase, options: { readonly style: "csl-json" }): CslItem;
export function cite(fact: FactBase, options?: { readonly style?: Exclude<CiteStyle, "csl-json"> }): string;
export function cite(fact: FactBase, options?: CiteOptions): string | CslItem;
export function cite(fact: FactBase, options: CiteOptions = {}): string | CslItem {
  try {
    return citation(fact, options);
  } catch (error) {
    if (error instanceof FactError) throw error;
    // A getter that throws, or a proxy: nothing of it can be trusted.
    throw new FactError(
      "invalid-input",
      [],
      "cite got an object that cannot be read as plain data.",
      "Pass a fact as the package exports it: cite(goodsTrade2021).",
    );
  }
}
