/** A name without the case and the spaces in which people write it: “World Bank” and “world  bank ” are one. */
export function plainName(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
