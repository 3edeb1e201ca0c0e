import { expect, test } from "vitest";
import { sentences } from "../../../pipeline/edition/sentences.ts";
import { stored } from "./editions.ts";

test("splits at the end of a sentence and of a line, not at an abbreviation", () => {
  const text = "Heading\n\nThe U.S. Agency works. “So,” it said. It has tel. (202) 833-9860. In 2021 the U.S. gave.\n";
  expect(sentences(text).map((sentence) => sentence.text)).toEqual([
    "Heading",
    "The U.S. Agency works.",
    "“So,” it said.",
    "It has tel. (202) 833-9860.",
    "In 2021 the U.S. gave.",
  ]);
});

test("each stands at its offsets, and together they are the whole text but white space", () => {
  const all = sentences(stored);
  for (const { text, start, end } of all) expect(stored.slice(start, end)).toBe(text);
  expect(all.map(({ text }) => text.replace(/\s/g, "")).join("")).toBe(stored.replace(/\s/g, ""));
});
