function isArray(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    // A revoked proxy.
    return false;
  }
}

/** What was passed, in a few words for an error message. */
export function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 80));
  if (typeof value === "object" && value !== null) return isArray(value) ? "an array" : "an object";
  return typeof value === "symbol" || typeof value === "function" ? `a ${typeof value}` : String(value);
}
