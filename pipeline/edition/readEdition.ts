/** The text of a new edition, from the bytes of its file. */
export function readEdition(bytes: Uint8Array, name: string): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${name}: expected UTF-8, received other bytes. Save the text as UTF-8 and try again.`);
  }

  if (text.trim() === "") {
    throw new Error(
      `${name}: expected the text of a new edition, received an empty file. Save the whole page as text.`,
    );
  }
  return text;
}
