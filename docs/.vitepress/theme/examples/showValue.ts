const WIDTH = 70;

function quoted(text: string): string {
  return JSON.stringify(text);
}

function entries(value: object): string[] {
  if (Array.isArray(value)) return value.map((item) => showValue(item));
  return Object.entries(value).map(([key, item]) => {
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
    return `${name}: ${showValue(item)}`;
  });
}

/** A value as a console shows it: on one line where it fits. */
export function showValue(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "function") return `[Function ${value.name}]`;
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Error) return showError(value);

  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const parts = entries(value);
  if (parts.length === 0) return open + close;

  const line = parts.join(", ");
  if (line.length <= WIDTH && !line.includes("\n")) return Array.isArray(value) ? `[${line}]` : `{ ${line} }`;
  return `${open}\n${parts.map((part) => `  ${part.replaceAll("\n", "\n  ")}`).join(",\n")}\n${close}`;
}

/** An error with its code, where it has one. */
export function showError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? ` (${String(error.code)})` : "";
  return `${error.name}${code}: ${error.message}`;
}
