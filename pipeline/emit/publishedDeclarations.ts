/** Declarations as they are published: without the tags that only the documentation site reads. */
export function publishedDeclarations(text: string): string {
  return text.replaceAll(/\n *\*\n *\* @category [^\n]*/g, "");
}
