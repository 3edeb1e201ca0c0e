/** The words of VitePress's own theme and of the navigation, in one language. */
export interface ThemeText {
  readonly nav: {
    readonly document: string;
    readonly guides: string;
    readonly reference: string;
    readonly data: string;
  };
  readonly more: {
    readonly label: string;
    readonly changelog: string;
    readonly errors: string;
    readonly about: string;
  };
  readonly sidebar: {
    readonly guides: string;
    readonly review: string;
    readonly constants: string;
    readonly helpers: string;
    readonly inEnglish: string;
  };
  readonly editLink: string;
  readonly previous: string;
  readonly next: string;
  readonly outline: string;
  readonly menu: string;
  readonly top: string;
  readonly skip: string;
  readonly appearance: string;
  readonly toLight: string;
  readonly toDark: string;
  readonly language: string;
  readonly footer: string;
  readonly notFound: { readonly title: string; readonly quote: string; readonly link: string };
  readonly search: {
    readonly button: string;
    readonly none: string;
    readonly clear: string;
    readonly back: string;
    readonly select: string;
    readonly navigate: string;
    readonly close: string;
    readonly details: string;
  };
}

export const english: ThemeText = {
  nav: { document: "Document", guides: "Guides", reference: "Reference", data: "Data" },
  more: { label: "More", changelog: "Changelog", errors: "Errors by code", about: "About and license" },
  sidebar: {
    guides: "Guides",
    review: "Check and change the data",
    constants: "Constants by section",
    helpers: "Helpers and types",
    inEnglish: "in English",
  },
  editLink: "Edit this page",
  previous: "Previous page",
  next: "Next page",
  outline: "On this page",
  menu: "Menu",
  top: "Return to top",
  skip: "Skip to content",
  appearance: "Appearance",
  toLight: "Switch to light theme",
  toDark: "Switch to dark theme",
  language: "Change language",
  footer: "Not affiliated with the U.S. Department of State or the Government of Peru. Code under the MIT License.",
  notFound: {
    title: "Page not found",
    quote: "No page has this address. A fact keeps its address for ever; look for it in the document.",
    link: "To the first page",
  },
  search: {
    button: "Search",
    none: "No results for",
    clear: "Clear the search",
    back: "Close search",
    select: "to select",
    navigate: "to navigate",
    close: "to close",
    details: "Display detailed list",
  },
};

export const spanish: ThemeText = {
  nav: { document: "Documento", guides: "Guías", reference: "Referencia", data: "Datos" },
  more: {
    label: "Más",
    changelog: "Registro de cambios",
    errors: "Errores por código",
    about: "El proyecto y su licencia",
  },
  sidebar: {
    guides: "Guías",
    review: "Revisar y cambiar los datos",
    constants: "Constantes por sección",
    helpers: "Funciones y tipos",
    inEnglish: "en inglés",
  },
  editLink: "Editar esta página",
  previous: "Página anterior",
  next: "Página siguiente",
  outline: "En esta página",
  menu: "Menú",
  top: "Volver arriba",
  skip: "Ir al contenido",
  appearance: "Apariencia",
  toLight: "Cambiar al tema claro",
  toDark: "Cambiar al tema oscuro",
  language: "Cambiar de idioma",
  footer:
    "Sin vínculo con el Departamento de Estado de los Estados Unidos ni con el Gobierno del Perú. Código con licencia MIT.",
  notFound: {
    title: "Página no encontrada",
    quote: "No hay una página con esta dirección. Cada dato conserva siempre la suya: búsquelo en el documento.",
    link: "A la portada",
  },
  search: {
    button: "Buscar",
    none: "Sin resultados para",
    clear: "Borrar la búsqueda",
    back: "Cerrar la búsqueda",
    select: "para elegir",
    navigate: "para moverse",
    close: "para cerrar",
    details: "Mostrar la lista detallada",
  },
};
