/** How much of a long text is shown. */
const SHOWN = 80;

function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
}

/** Plain data as JSON, cut where it is long. */
function inspectObject(object: object): string {
  const name = Object.getPrototypeOf(object)?.constructor?.name;
  if (name && name !== "Object") return withArticle(name);
  try {
    const json = JSON.stringify(object, (_, each) =>
      Number.isFinite(each) || typeof each !== "number" ? each : `${each}`,
    );
    return json.length > SHOWN ? `${json.slice(0, SHOWN)}…` : json;
  } catch {
    // A cycle or a bigint is no JSON.
    return "an object";
  }
}

/** What was passed, in a few words for an error message: `"abc"`, `NaN`, `an array`, `a Date`, `{"id":"a"}`. */
export function inspect(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.slice(0, SHOWN));
    case "bigint":
      return `${value}n`;
    case "symbol":
    case "function":
      return `a ${typeof value}`;
    case "object":
      if (value === null) return "null";
      if (Array.isArray(value)) return "an array";
      return inspectObject(value);
    default:
      return String(value);
  }
}
