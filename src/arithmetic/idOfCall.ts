/** How many arguments an id spells out. */
const SPELLED_OUT = 6;

/** The id of a result, which reads like the call: `ratio(a, b)`; of a long list the first, and how many more. */
export function idOfCall(operation: string, args: readonly string[]): string {
  const shown = args.slice(0, SPELLED_OUT);
  const rest = args.length - shown.length;
  return `${operation}(${shown.join(", ")}${rest > 0 ? `, and ${rest} more` : ""})`;
}
