/** The words of the first page. */
export const homeTexts = {
  en: {
    title: "Numbers from a State Department fact sheet, each with its source",
    lead: "For journalists, researchers, developers and teachers in the United States and Peru. Read every figure of “U.S. Relations With Peru” in its place, or use it in code with a free TypeScript package that computes only what the document’s words allow. Not a government site.",
    gloss: [],
    asks: "Can these two be added?",
    press: "Add them",
    cannot: "Can’t add them.",
    reason: "“last year” may be inside “more than 60 years”. The document does not say.",
    known: "What is known:",
    copy: "Copy",
    copied: "Copied",
    code: "The same in code",
    ways: [
      {
        link: "document",
        title: "Read the annotated document",
        words: "The whole text with every fact in place. Choose figures and compute.",
      },
      {
        link: "getting-started",
        title: "Start using it",
        words: "Import a constant, print it with its hedge, compute with bounds.",
      },
      {
        link: "reference/",
        title: "Look something up",
        words: "Every constant with its whole literal, every helper with an example.",
      },
      { link: "data", title: "Take the data", words: "JSON, CSV and a schema for Python, R, SQL and spreadsheets." },
    ],
  },
  es: {
    title: "Cifras de una hoja informativa del Departamento de Estado, cada una con su fuente",
    lead: "Para periodistas, investigadores, programadores y docentes del Perú y de Estados Unidos. Lea cada cifra de “U.S. Relations With Peru” en su lugar, o úsela en código con un paquete libre de TypeScript que solo calcula lo que permiten las palabras del documento. No es un sitio oficial.",
    gloss: [
      "Durante más de 60 años, USAID ha trabajado en el Perú y ha invertido más de USD 3,700 millones en más de 1,500 programas para promover el desarrollo económico, social y político.",
      "USAID también promueve la inversión privada en el desarrollo, con más de USD 137 millones invertidos en el Perú el año pasado.",
    ],
    asks: "¿Se pueden sumar estas dos?",
    press: "Sumarlas",
    cannot: "No se pueden sumar.",
    reason:
      "“last year” (el año pasado) puede estar dentro de “more than 60 years” (más de 60 años). El documento no lo dice.",
    known: "Lo que se sabe:",
    copy: "Copiar",
    copied: "Copiado",
    code: "Lo mismo en código",
    ways: [
      {
        link: "es/document",
        title: "Leer el documento anotado",
        words: "El texto completo con cada dato en su lugar. Elija cifras y calcule.",
      },
      {
        link: "es/primeros-pasos",
        title: "Empezar a usarlo",
        words: "Importe una constante, escríbala con su matiz, calcule con límites.",
      },
      {
        link: "reference/",
        title: "Buscar algo",
        words: "Cada constante con su literal completo, cada función con un ejemplo (en inglés).",
      },
      {
        link: "data",
        title: "Llevarse los datos",
        words: "JSON, CSV y un esquema para Python, R, SQL y hojas de cálculo (en inglés).",
      },
    ],
  },
} as const;
