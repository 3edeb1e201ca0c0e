import { createHash } from "node:crypto";
import type { Problem } from "../../load/problem.ts";
import type { Data } from "../../load/shapes.ts";

/** Rule 1: `source.txt` is the document byte for byte. */
export function sourceHash({ bytes, document }: Data): Problem[] {
  const hash = createHash("sha256").update(bytes).digest("hex");
  if (hash === document.value.sha256 && bytes.length === document.value.bytes) return [];
  return [
    {
      file: "data/source.txt",
      fact: "the document",
      rule: "1 source.txt has the recorded hash",
      found: `sha256 ${hash}, ${bytes.length} bytes`,
      expected: `sha256 ${document.value.sha256}, ${document.value.bytes} bytes`,
      remedy: "Restore source.txt; it is never edited. A new edition of the document is a new dated module.",
    },
  ];
}
