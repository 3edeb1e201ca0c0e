/** The words of VitePress's own theme and of the navigation, in one language. */
export type ThemeText = typeof english;

export const english = {
  nav: { document: "Document", guides: "Guides", reference: "Reference", data: "Data" },
  more: { label: "More", changelog: "Changelog", errors: "Errors by code", about: "About and license" },
  sidebar: { guides: "Guides", constants: "Constants by section", helpers: "Helpers and types" },
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
  sidebar: { guides: "Guías", constants: "Constantes por sección", helpers: "Funciones y tipos" },
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
