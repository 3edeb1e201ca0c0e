function assertUtf8(isUtf8: boolean, name: string, received: string): void {
  if (isUtf8) return;
  throw new Error(
    `${name}: expected UTF-8 without a byte order mark, received ${received}. Save the text as UTF-8 and try again.`,
  );
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text of a new edition, from the bytes of its file. */
export function readEdition(bytes: Uint8Array, name: string): string {
  const [first = 0, second = 0] = bytes;
  const text = decoded(bytes) ?? "";
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || text.includes("\0");
  assertUtf8(!isUtf16, name, "UTF-16");
  assertUtf8(decoded(bytes) !== undefined, name, "other bytes");
  assertUtf8(!text.startsWith("\uFEFF"), name, "a byte order mark");

  if (text.trim() === "") {
    throw new Error(
      `${name}: expected the text of a new edition, received an empty file. Save the whole page as text.`,
    );
  }
  return text;
}
