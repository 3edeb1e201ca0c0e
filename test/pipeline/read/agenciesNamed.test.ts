import { expect, it } from "vitest";
import { agenciesNamed } from "../../../pipeline/read/agenciesNamed.ts";
import { realData } from "../realData.ts";

it.each([
  ["USAID and the Department of State each", ["usaid", "state"]],
  ["INL Lima", ["inl-lima"]],
  ["INL Lima and INL", ["inl-lima", "inl"]],
  ["The Department of Defense Southern\u00A0Command, USAID, USAID", ["defense-southern-command", "usaid"]],
  ["nobody", []],
])("“%s” names %j", (words, ids) => {
  expect(agenciesNamed(words, realData.agencies)).toEqual(ids);
});
