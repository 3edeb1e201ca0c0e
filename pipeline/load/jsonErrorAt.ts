const TOKEN =
  /[ \t\n\r]+|"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/uy;
const TRAILING_COMMA = /,(?=[ \t\n\r]*[}\]])/y;

/** Offset of the first thing in a text that JSON does not know: a comment, a bare word, a trailing comma. */
export function jsonErrorAt(text: string): number {
  let offset = 0;
  while (offset < text.length) {
    TRAILING_COMMA.lastIndex = offset;
    TOKEN.lastIndex = offset;
    const length = TRAILING_COMMA.test(text) ? 0 : (TOKEN.exec(text)?.[0].length ?? 0);
    if (length === 0) break;
    offset += length;
  }
  return offset;
}
