/** Why words of the document are in no fact, in Spanish, by the English reason. */
export const exemptions: Readonly<Record<string, string>> = {
  "First word of a sentence, not a name.": "Primera palabra de una oración; no es un nombre.",
  "First word of a sentence; it names no date.": "Primera palabra de una oración; no da una fecha.",
  "First word of “In addition”, not a name.": "Primera palabra de “In addition”; no es un nombre.",
  "“Both” points to two things the sentence names and counts nothing else.":
    "“Both” se refiere a las dos cosas que nombra la oración y no cuenta nada más.",
  "“One of our highest bilateral priorities”: one among several, not a count.":
    "“One of our highest bilateral priorities”: una entre varias; no es una cantidad.",
  "“Our two nations” points to the two countries and counts nothing else.":
    "“Our two nations” se refiere a los dos países y no cuenta nada más.",
  "“Two-way” says that the trade goes in both directions; it is no count.":
    "“Two-way” dice que el comercio va en ambos sentidos; no es una cantidad.",
  "A link of the page the text was copied from; the address behind it is not in the text.":
    "Un enlace de la página de la que se copió el texto; su dirección no está en el texto.",
  "Navigation of the page the text was copied from.": "Navegación de la página de la que se copió el texto.",
};
