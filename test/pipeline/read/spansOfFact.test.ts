import { expect, it } from "vitest";
import { spansOfFact } from "../../../pipeline/read/spansOfFact.ts";
import { realData } from "../realData.ts";

const spansOf = (id: string) => {
  const fact = realData.facts.find(({ value }) => value.id === id)?.value;
  if (fact === undefined) throw new Error(`No fact has the id ${id}.`);
  return spansOfFact(fact).map(({ field, text }) => `${field}: ${text}`);
};

it.each([
  ["goods-trade-2021", ["written: $17.2 billion", "period: in 2021"]],
  ["covid-assistance", ["written: $78.3 million"]],
  ["covid-death-rate", ["written: 6,400", "period: cumulative", "per: per million people"]],
  ["usaid-investment", ["written: $3.7 billion", "period: For more than 60 years", "period.over: more than 60 years"]],
  ["venezuelans-in-peru-projected", ["written: 1.45 million", "period: by end of 2022", "projected: the UN projects"]],
  ["independence-of-peru", ["date: six years after"]],
  [
    "nature-crimes",
    ["openedBy: like", "items.0: wildlife", "items.0.shared: trafficking", "items.1: timber trafficking"],
  ],
  ["embassy-of-peru-telephone", ["number: (202) 833-9860"]],
  ["lima", []],
])("%s records %j", (id, spans) => {
  expect(spansOf(id)).toEqual(spans);
});

it("every span stands in the text where it is said to", () => {
  for (const { value } of realData.facts) {
    for (const { text, start, end } of spansOfFact(value)) expect(realData.text.slice(start, end)).toBe(text);
  }
});

it("records the parts of an address and the numbers of items", () => {
  expect(spansOf("embassy-of-peru-address")).toEqual([
    "parts.street: 1700 Massachusetts Avenue, NW",
    "parts.city: Washington",
    "parts.region: DC",
    "parts.postalCode: 20036",
  ]);
  expect(spansOf("usaid-technical-assistance-areas")).toContain("items.0.number: 1)");
});
