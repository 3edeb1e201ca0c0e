/** The label of a figure or a fact as sentences name it, in quotation marks. */
export function quoted({ label }: { readonly label: string }): string {
  return `“${label}”`;
}
