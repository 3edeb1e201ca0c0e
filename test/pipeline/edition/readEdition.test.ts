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

const utf16 = (text: string, order: "le" | "be") => {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
};

test.each<[string, Uint8Array, string]>([
  ["Windows-1252", new Uint8Array([0x50, 0x65, 0x72, 0x75, 0x92, 0x73]), "other bytes"],
  ["UTF-16, little end first", utf16("\uFEFFPeru’s embassy", "le"), "UTF-16"],
  ["UTF-16, big end first", utf16("\uFEFFPeru’s embassy", "be"), "UTF-16"],
  ["UTF-16 without a mark, which reads as UTF-8", utf16("Peru’s embassy", "le"), "UTF-16"],
  ["UTF-8 with a byte order mark", bytes("\uFEFFPeru’s embassy"), "a byte order mark"],
])("a file in %s is refused", (_, content, received) => {
  expect(() => readEdition(content, "new.txt")).toThrow(
    `new.txt: expected UTF-8 without a byte order mark, received ${received}. Save the text as UTF-8 and try again.`,
  );
});
