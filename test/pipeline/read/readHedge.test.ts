import { describe, expect, it } from "vitest";
import { readHedge } from "../../../pipeline/read/readHedge.ts";

const hedgeAfter = (words: string) => readHedge(`${words}4,000 people`, words.length);

describe("readHedge", () => {
  it.each([
    ["more than ", "more than", 0],
    ["More than ", "more than", 0],
    ["for over ", "over", 4],
    ["at least ", "at least", 0],
    ["and nearly ", "nearly", 4],
    ["and almost ", "almost", 4],
    ["Approximately ", "approximately", 0],
    ["instruction to an average of ", "an average of", 15],
    ["more than\u00A0", "more than", 0],
    ["more\u00A0than ", "more than", 0],
  ])("%j", (words, hedge, start) => {
    expect(hedgeAfter(words)).toEqual({ hedge, start });
  });

  it.each([
    [""],
    ["in "],
    ["moreover "],
    ["handover "],
    ["more than,  "],
    ["more than the "],
    ["a total of "],
  ])("finds no hedge in %j", (words) => {
    expect(hedgeAfter(words)).toEqual({ hedge: null, start: words.length });
  });

  it.each([
    ["about "],
    ["around "],
    ["roughly "],
    ["some "],
    ["up to "],
    ["at most "],
    ["less than "],
    ["fewer than "],
    ["under "],
    ["close to "],
    ["as many as "],
    ["an estimated "],
    ["Some "],
    ["no fewer than "],
  ])("does not understand %j and says so", (words) => {
    expect(hedgeAfter(words)).toBeUndefined();
  });

  it.each([
    ["no more than "],
    ["not more than "],
    ["not over "],
    ["well over "],
    ["just over "],
    ["not nearly "],
  ])("does not take %j for the bare hedge", (words) => {
    expect(hedgeAfter(words)).toBeUndefined();
  });
});
