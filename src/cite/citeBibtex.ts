import type { CiteWords } from "../model/locale.ts";
import type { DocumentReference } from "./documentReference.ts";
import type { Citation } from "./readCitation.ts";

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts braces whether they are escaped or not.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  $: "\\$",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
  "\u00a0": "~",
};

/** Text as BibTeX reads it back; runs of `-`, quotes and spaces are parted, or TeX would join them to one sign. */
export function escapeBibtex(text: string): string {
  return text
    .replace(/[\\{}~^$&%#_\u00a0]/g, (sign) => COMMANDS[sign] ?? sign)
    .replace(/([-`'?!<>,])(?=[-`'<>,])/g, "$1{}")
    .replace(/ (?= )/g, "{ }");
}

/**
 * A citation as a BibTeX entry, in UTF-8; the quotes stand in `annote`. It has no `year`: none is printed, and “n.d.” there
 * is a warning in biber, while styles write it themselves.
 */
export function citeBibtex({ id, passages }: Citation, reference: DocumentReference, words: CiteWords): string {
  const { publisher, title, url, dateNote, addressNote } = reference;
  const sections = passages.map(({ section }) => `“${escapeBibtex(section)}”`).join("; ");
  const quotes = passages.flatMap((passage) => passage.quotes);
  const fields = {
    author: `{${escapeBibtex(publisher)}}`,
    title: `{${escapeBibtex(title)}}`,
    howpublished: words.factSheet + (sections === "" ? "" : `, ${sections}`),
    url,
    note: escapeBibtex(`${dateNote} ${addressNote}`),
    ...(quotes.length === 0 ? {} : { annote: escapeBibtex(quotes.join("\n")) }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${id},\n${lines.join("")}}`;
}
