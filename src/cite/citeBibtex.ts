import type { CitedFact } from "./citedFact.ts";
import type { DocumentReference } from "./documentReference.ts";

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
function escapeBibtex(text: string): string {
  return text
    .replace(/[\\{}~^$&%#_\u00a0]/g, (sign) => COMMANDS[sign] ?? sign)
    .replace(/([-`'?!<>,])(?=[-`'<>,])/g, "$1{}")
    .replace(/ (?= )/g, "{ }");
}

/** A citation as a BibTeX entry, in UTF-8; the quote stands in `annote`. */
export function citeBibtex({ id, section, quote }: CitedFact, reference: DocumentReference): string {
  const { publisher, title, url, dateNote, addressNote } = reference;
  const fields = {
    author: `{${escapeBibtex(publisher)}}`,
    title: `{${escapeBibtex(title)}}`,
    howpublished: `Fact sheet, section “${escapeBibtex(section)}”`,
    year: "n.d.",
    url,
    note: escapeBibtex(`${dateNote} ${addressNote}`),
    annote: escapeBibtex(quote),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${id},\n${lines.join("")}}`;
}
