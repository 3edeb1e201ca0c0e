/** The words around an example. */
export const exampleTexts = {
  en: {
    run: "Run",
    edit: "Edit",
    reset: "Reset",
    result: "Result",
    loading: "Running …",
    code: "Code of the example",
    stopped: "Stopped: it had not ended after 3 seconds. Look for a loop without an end.",
    none: "It gives nothing to show.",
  },
  es: {
    run: "Ejecutar",
    edit: "Editar",
    reset: "Restablecer",
    result: "Resultado",
    loading: "Ejecutando…",
    code: "Código del ejemplo",
    stopped: "Detenido: no había terminado tras 3 segundos. Busque un bucle sin fin.",
    none: "No hay nada que mostrar.",
  },
} as const;
