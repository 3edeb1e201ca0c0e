/** Whether two figures are one and the same, or equal copies: what is subtracted from itself leaves nothing. */
export function isSame(a: { readonly id: string }, b: { readonly id: string }): boolean {
  if (a === b || a.id !== b.id) return a === b;
  try {
    return JSON.stringify(a) === JSON.stringify(b);
  } catch {
    // What holds itself is no plain data, and so no copy.
    return false;
  }
}
