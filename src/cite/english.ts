import type { CiteWords } from "../model/locale.ts";

/** The words around a citation in English. */
export const english: CiteWords = {
  titled: (title) => `“${title}.”`,
  factSheet: "Fact sheet",
  noDate: "n.d.",
  quoted: (section, quotes) => `Section “${section}”: ${quotes.map((quote) => `“${quote}”`).join(", ")}`,
  dateNote(earliest, latest, precision) {
    const end = precision === "year" ? `the end of ${latest}` : latest;
    return `No date is printed; the document’s own words place it between ${earliest}, and ${end}.`;
  },
  addressNote: (copy) => `The address is not printed in the document; its text was taken from the copy at ${copy}.`,
  short: (publisher, title, section) =>
    `${publisher}, “${title},” n.d.${section === null ? "" : `, section “${section}”`}`,
};
