import { deepFreeze } from "../model/deepFreeze.ts";
import type { CiteWords } from "../model/locale.ts";
import { escapeBibtex } from "./citeBibtex.ts";
import { escapeMarkdown } from "./citeMarkdown.ts";
import { stopped } from "./citeText.ts";
import type { OwnCitation } from "./readCitation.ts";

/** The citation of a figure of your own as an item of CSL-JSON: what its source says, and nothing else. */
export interface OwnCslItem {
  /** The id of the figure. */
  readonly id: string;
  readonly type: "webpage" | "document";
  readonly title?: string;
  readonly URL?: string;
  /** The words of the source. */
  readonly annote?: string;
}

/** An address without the signs that would end it in a text. */
function encoded(url: string): string {
  return url.replace(/[\s(){}<>\\]/g, (sign) => encodeURIComponent(sign).replace("(", "%28").replace(")", "%29"));
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" ");
}

function text({ title, url, quote }: OwnCitation, words: CiteWords): string {
  return sentences(title && words.titled(title), quote && stopped(`“${quote}”`), url && `${url}.`);
}

function short({ title, url = "" }: OwnCitation): string {
  return title === undefined ? url : `“${title}”`;
}

function markdown({ title, url, quote }: OwnCitation): string {
  const named = title && `*${escapeMarkdown(title)}*`;
  const head = url === undefined ? named : `[${named ?? escapeMarkdown(url)}](${encoded(url)})`;
  return sentences(`${head}.`, quote && stopped(`“${escapeMarkdown(quote)}”`));
}

function cslJson({ id, title, url, quote }: OwnCitation): OwnCslItem {
  return deepFreeze({
    id,
    type: url === undefined ? "document" : "webpage",
    ...(title && { title }),
    ...(url && { URL: url }),
    ...(quote && { annote: quote }),
  });
}

function bibtex({ id, title, url, quote }: OwnCitation): string {
  const fields = {
    ...(title && { title: `{${escapeBibtex(title)}}` }),
    ...(url && { url: encoded(url) }),
    ...(quote && { annote: escapeBibtex(quote) }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  // Other signs would end the key.
  return `@misc{${id.replace(/[^A-Za-z0-9]+/g, "-")},\n${lines.join("")}}`;
}

/** The source of a figure of one’s own in each style. It is not the document, and nothing is added to what it says. */
export const OWN_WRITERS = { text, short, markdown, "csl-json": cslJson, bibtex } as const;
