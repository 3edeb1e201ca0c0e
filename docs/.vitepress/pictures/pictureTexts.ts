import type { LanguageCode } from "../language/Language.ts";

const en = {
  source: "Source:",
  trade: {
    title: "Trade over time",
    caption:
      "Each dot is a printed amount; its bar spans every amount that rounds to it. The document says nothing of the years between.",
    axis: "Billions of dollars",
    goods: "Trade in goods",
    food: "Food and agriculture",
    columns: ["What", "Year", "Printed", "Bounds"],
  },
  growth: {
    title: "Growth of trade",
    caption:
      "Bars show every growth the rounded amounts allow, dots the growth of the amounts as printed. The diamond is the percent the document itself prints.",
    axis: "Growth in percent",
    goods: "Trade in goods, 2009 to 2021",
    food: "Food and agriculture, 2009 to 2020",
    printed: "Printed",
    columns: ["What grew", "Growth", "Bounds"],
  },
  assistance: {
    title: "Assistance by purpose and period",
    caption:
      "A ring with a dashed arrow is “more than” or “over”: the document sets no upper bound, so the arrow always runs to the edge. A full dot is an amount without a hedge. Each step of the scale is ten times the last. The amounts may overlap and make no sum.",
    axis: "U.S. dollars",
    amount: (value: number) => (value < 1e9 ? `${value / 1e6} million` : `${value / 1e9} billion`),
    noAgency: "none credited",
    inferred: (written: string, period: string) => `“${written}” (inferred: ${period})`,
    columns: ["Purpose", "Amount", "Period", "Bounds", "Agency"],
  },
  addition: {
    title: "Which amounts may be added",
    caption: (yes: number, no: number) =>
      `“+” marks the ${yes} pairs that may be added: the text sets them apart or credits them to different agencies. “≥” marks the ${no} pairs that may overlap: only the larger of the two is certain.`,
    description: (pairs: number, yes: number) =>
      `A matrix of ${pairs} pairs of amounts. ${yes} pairs may be added; the table names each pair and its total.`,
    yes: "may be added",
    no: "may overlap",
    columns: ["Pair", "First", "Second", "Verdict", "Total"],
  },
  timeline: {
    title: "When things happened",
    caption:
      "The axis is broken where nothing happened. A dashed bar with an arrow began then and has no printed end. A ring is a date that follows from other words of the text.",
    yes: "yes",
    no: "no",
    columns: ["What", "When", "Printed", "Inferred"],
  },
  consulates: {
    title: "Consulates on the map",
    caption:
      "Peru’s Consulates General in the United States, and the U.S. Consular Agency in Cusco. The cities are the document’s; their coordinates are ours. New York is printed twice. Country outlines: Natural Earth.",
    consulate: "Consulate General of Peru",
    agency: "U.S. Consular Agency",
    columns: ["City", "Office", "Times printed", "Coordinates (ours)"],
  },
  agencies: {
    title: "Who works with whom",
    caption: "Each row is a fact that credits two agencies or more; the dots are the agencies it names.",
    columns: ["Fact", "Agencies"],
  },
};

const es: typeof en = {
  source: "Fuente:",
  trade: {
    title: "El comercio en el tiempo",
    caption:
      "Cada punto es un monto impreso; su barra abarca todos los montos que se redondean a él. El documento no dice nada de los años intermedios.",
    axis: "Miles de millones de dólares",
    goods: "Comercio de bienes",
    food: "Alimentos y productos agrícolas",
    columns: ["Qué", "Año", "Impreso", "Límites"],
  },
  growth: {
    title: "Crecimiento del comercio",
    caption:
      "Las barras muestran todos los crecimientos que permiten los montos redondeados; los puntos, el crecimiento de los montos tal como están impresos. El rombo es el porcentaje que da el propio documento.",
    axis: "Crecimiento en porcentaje",
    goods: "Comercio de bienes, de 2009 a 2021",
    food: "Alimentos y agro, de 2009 a 2020",
    printed: "Impreso",
    columns: ["Qué creció", "Crecimiento", "Límites"],
  },
  assistance: {
    title: "Asistencia por finalidad y período",
    caption:
      "Un aro con una flecha discontinua quiere decir “más de”: el documento no fija un límite superior, y la flecha llega siempre hasta el borde. Un punto lleno es un monto sin matiz. En la escala, cada paso es diez veces el anterior. Los montos pueden superponerse y no forman una suma.",
    axis: "Dólares",
    // Digits with *mil* are not written in Spanish: 10 billion are 10,000 millones.
    amount: (value) => (value === 1e6 ? "1 millón" : `${(value / 1e6).toLocaleString("en-US")} millones`),
    noAgency: "ninguna",
    inferred: (written, period) => `“${written}” (se deduce: ${period})`,
    columns: ["Finalidad", "Monto", "Período", "Límites", "Entidad"],
  },
  addition: {
    title: "Qué montos pueden sumarse",
    caption: (yes, no) =>
      `El signo “+” marca los ${yes} pares que pueden sumarse: el texto los separa o los atribuye a entidades distintas. El signo “≥” marca los ${no} pares que pueden superponerse: solo el mayor de los dos es seguro.`,
    description: (pairs, yes) =>
      `Una matriz de ${pairs} pares de montos. ${yes} pares pueden sumarse; la tabla nombra cada par y su total.`,
    yes: "pueden sumarse",
    no: "pueden superponerse",
    columns: ["Par", "Primero", "Segundo", "Veredicto", "Total"],
  },
  timeline: {
    title: "Cuándo ocurrió",
    caption:
      "El eje se corta donde nada ocurrió. Una barra punteada con flecha es algo que empezó entonces y cuyo final no se indica. Un aro es una fecha que se deduce de otras palabras del texto.",
    yes: "sí",
    no: "no",
    columns: ["Qué", "Cuándo", "Impreso", "Inferida"],
  },
  consulates: {
    title: "Los consulados en el mapa",
    caption:
      "Los consulados generales del Perú en Estados Unidos y la Agencia Consular de Estados Unidos en el Cusco. Las ciudades son las del documento; las coordenadas son nuestras. Nueva York figura dos veces. Contornos de los países: Natural Earth.",
    consulate: "Consulado General del Perú",
    agency: "Agencia Consular de Estados Unidos",
    columns: ["Ciudad", "Oficina", "Veces impresa", "Coordenadas (nuestras)"],
  },
  agencies: {
    title: "Quién trabaja con quién",
    caption: "Cada fila es un dato que se atribuye a dos entidades o más; los puntos son las entidades que nombra.",
    columns: ["Dato", "Entidades"],
  },
};

/** The words of the pictures. */
export const pictureTexts: Readonly<Record<LanguageCode, typeof en>> = { en, es };
