/** The section an offset stands in: the last one whose heading begins at or before it. */
export function sectionAt<Section extends { readonly start: number }>(
  sections: readonly Section[],
  offset: number,
): Section | undefined {
  return sections.filter(({ start }) => start <= offset).at(-1);
}
