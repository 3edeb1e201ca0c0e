const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[‘’]/g, "'"],
  [/[“”]/g, '"'],
  [/[‐‑‒–—]/g, "-"],
  [/\s+/g, " "],
];

/** Words with plain apostrophes, quotation marks, dashes and spaces: two texts that differ in nothing else become one. */
export function plainTypography(text: string): string {
  return PLAIN.reduce((plain, [form, mark]) => plain.replace(form, mark), text).trim();
}
