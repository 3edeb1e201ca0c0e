import { expect, it } from "vitest";
import { sentenceAt } from "../../../pipeline/read/sentenceAt.ts";

const text = "One U.S. citizen, at 3 NW, Washington, tel. (202). Two (of 5). Three\u00A0“here”.\u00A0Five\nSix";

it.each([
  ["citizen", "One U.S. citizen, at 3 NW, Washington, tel. (202)."],
  ["Two", "Two (of 5)."],
  ["Three", "Three\u00A0“here”."],
  ["Five", "Five"],
  ["Six", "Six"],
])("the sentence of “%s”", (word, sentence) => {
  const { text: found, start, end } = sentenceAt(text, text.indexOf(word));
  expect(found).toBe(sentence);
  expect(text.slice(start, end)).toBe(sentence);
});
