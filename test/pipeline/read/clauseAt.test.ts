import { expect, it } from "vitest";
import { clauseAt } from "../../../pipeline/read/clauseAt.ts";

const clauseOf = (text: string, written: string) => clauseAt(text, { written, writtenStart: text.indexOf(written) });

it("gives the sentence, the words since the number before and those up to the next", () => {
  const text = "First. Over $3 million for 31 projects in ten regions. Last.";
  expect(clauseOf(text, "$3 million")).toEqual({
    sentence: "Over $3 million for 31 projects in ten regions.",
    before: "Over ",
    after: " for ",
  });
  expect(clauseOf(text, "31")).toMatchObject({ before: " for ", after: " projects in " });
  expect(clauseOf(text, "ten")).toMatchObject({ before: " projects in ", after: " regions." });
});

it("counts a percent as a number, and no name or date", () => {
  const text = "In 2009 Peru grew 5 percent by 7.";
  expect(clauseOf(text, "7")).toMatchObject({ before: " by ", after: "." });
  expect(clauseOf(text, "5 percent").before).toBe("In 2009 Peru grew ");
});

it("reads another text anew", () => {
  expect(clauseOf("Here are 5 ships.", "5").after).toBe(" ships.");
  expect(clauseOf("Here are 5 boats.", "5").after).toBe(" boats.");
});
