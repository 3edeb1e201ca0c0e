import type { CiteWords } from "../../model/locale.ts";

/** The words around a citation in Spanish; quotes stay in English and say so. */
export const cite: CiteWords = {
  publisher: "Departamento de Estado de los Estados Unidos",
  titled: (title) => `“${title}”.`,
  factSheet: "Hoja informativa",
  noDate: "s. f.",
  quoted: (section, quotes) => `Sección “${section}”, en inglés: ${quotes.map((quote) => `“${quote}”`).join(", ")}`,
  dateNote(earliest, latest, precision) {
    const end = precision === "year" ? `fines de ${latest}` : `el ${latest}`;
    return `No lleva fecha impresa; por lo que dice el propio documento, se escribió entre el ${earliest} y ${end}.`;
  },
  addressNote: (copy) => `La dirección no está impresa en el documento; el texto se tomó de la copia en ${copy}.`,
  short: (publisher, title, section) =>
    `${publisher}, “${title}”, s. f.${section === null ? "" : `, sección “${section}”`}`,
};
