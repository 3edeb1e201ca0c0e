/** How many items of a list are spelled out before the rest is counted. */
export const SPELLED_OUT = 6;

/** The first items in words, and how many more there are. */
export function spellOut<Item>(items: readonly Item[], describe: (item: Item) => string, separator: string): string {
  const shown = items.slice(0, SPELLED_OUT).map(describe);
  const rest = items.length - shown.length;
  return (rest > 0 ? [...shown, `and ${rest} more`] : shown).join(separator);
}
