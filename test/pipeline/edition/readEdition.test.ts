import { expect, test } from "vitest";
import { readEdition } from "../../../pipeline/edition/readEdition.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a text is read unit for unit: curly quotes, no-break spaces and line ends stay", () => {
  const text = "Peru’s\u00A0embassy\r\n";
  expect(readEdition(bytes(text), "new.txt")).toBe(text);
});

test.each([
  ["empty", bytes("")],
  ["blank", bytes(" \n\t\n")],
])("a file that is %s is refused", (_, content) => {
  expect(() => readEdition(content, "new.txt")).toThrow(
    /^new\.txt: expected the text of a new edition, received an empty/,
  );
});

test("a file that is not UTF-8 is refused", () => {
  expect(() => readEdition(new Uint8Array([0x50, 0x65, 0x72, 0x75, 0x92, 0x73]), "new.txt")).toThrow(
    /^new\.txt: expected UTF-8, received other bytes/,
  );
});
