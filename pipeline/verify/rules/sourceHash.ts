import { createHash } from "node:crypto";
import type { Rule } from "../rule.ts";

/** Rule 1: `source.txt` is the document byte for byte. */
export const sourceHash: Rule = {
  number: 1,
  title: "source.txt has the recorded hash",

  checkData({ bytes, document }) {
    const hash = createHash("sha256").update(bytes).digest("hex");
    if (hash === document.value.sha256 && bytes.length === document.value.bytes) return [];
    return [
      {
        code: "changed-source",
        file: "data/source.txt",
        fact: "the document",
        found: `sha256 ${hash}, ${bytes.length} bytes`,
        expected: `sha256 ${document.value.sha256}, ${document.value.bytes} bytes`,
        remedy: "Restore source.txt; it is never edited. A new edition of the document is a new dated module.",
      },
    ];
  },
};
