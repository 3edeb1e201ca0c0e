/** A title in lower case with hyphens, without points and apostrophes: the name of its page. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[.’']/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
