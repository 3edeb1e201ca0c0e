/** How much of a long text is shown. */
const SHOWN = 80;

function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
}

/** What was passed, in a few words for an error message: `"abc"`, `NaN`, `an array`, `a Date`. */
export function inspect(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.slice(0, SHOWN));
    case "symbol":
    case "function":
      return `a ${typeof value}`;
    case "object":
      if (value === null) return "null";
      if (Array.isArray(value)) return "an array";
      return withArticle(Object.getPrototypeOf(value)?.constructor?.name || "object").replace(" Object", " object");
    default:
      return String(value);
  }
}
