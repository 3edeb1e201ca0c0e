/** The words around an example. */
export const exampleTexts = {
  en: {
    run: "Run",
    edit: "Edit",
    reset: "Reset",
    result: "Result",
    loading: "Running …",
    code: "Code of the example",
    none: "It gives nothing to show.",
  },
  es: {
    run: "Ejecutar",
    edit: "Editar",
    reset: "Restablecer",
    result: "Resultado",
    loading: "Ejecutando…",
    code: "Código del ejemplo",
    none: "No hay nada que mostrar.",
  },
} as const;
