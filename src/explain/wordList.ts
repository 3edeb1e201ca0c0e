/** A list in words, its end counted where it is long. */
export function wordList(items: readonly string[], speltOut: number): string {
  const listed = items.length > speltOut ? [...items.slice(0, speltOut), `${items.length - speltOut} more`] : items;
  const last = listed.at(-1) ?? "";
  return listed.length < 2 ? last : `${listed.slice(0, -1).join(", ")} and ${last}`;
}
