import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { additionPicture } from "../../docs/.vitepress/pictures/additionPicture.ts";
import { assistancePicture } from "../../docs/.vitepress/pictures/assistancePicture.ts";
import { type Picture, renderPicture } from "../../docs/.vitepress/pictures/picture.ts";
import { timelinePicture } from "../../docs/.vitepress/pictures/timelinePicture.ts";
import { tradeGrowthPicture } from "../../docs/.vitepress/pictures/tradeGrowthPicture.ts";
import { byKind, format, goodsTrade2009, goodsTrade2021, growth, total } from "../../src/index.ts";

const parse = (picture: Picture) => parseHTML(`<html><body>${renderPicture(picture).markup}</body></html>`).document;
const amounts = byKind("amount").filter((fact) => fact.measure === "assistance");
const pairs = amounts.flatMap((a, index) => amounts.slice(0, index).map((b) => total([a, b])));
const additive = pairs.filter((pair) => pair.additive);

describe.each([
  ["growth of trade", tradeGrowthPicture(), 2],
  ["assistance", assistancePicture(), amounts.length],
  ["addition", additionPicture(), pairs.length],
  ["timeline", timelinePicture(), byKind("event").length],
])("the picture of %s", (_name, picture, rows) => {
  const document = parse(picture);

  test("has one text alternative, a caption and its numbers in a table", () => {
    const svg = document.querySelector("svg");
    expect(svg?.getAttribute("role")).toBe("img");
    expect(svg?.getAttribute("aria-label")?.length).toBeGreaterThan(100);
    expect(svg?.querySelectorAll("[aria-label]").length).toBe(0);
    expect(document.querySelector("figcaption")?.textContent?.length).toBeGreaterThan(50);
    expect(document.querySelectorAll("tbody tr").length).toBe(rows);
    expect(document.querySelectorAll("tbody th[scope=row]").length).toBe(rows);
  });

  test("shows nothing that is no number", () => {
    expect(document.toString()).not.toMatch(/NaN|undefined|Infinity|null/);
  });
});

test("growth is drawn with the limits that the helper computes", () => {
  const { percent } = growth(goodsTrade2009, goodsTrade2021);
  const text = parse(tradeGrowthPicture()).toString();
  expect(text).toContain(format(percent));
  expect(text).toContain(format(percent, { style: "bounds" }));
});

test("an amount without an upper limit is drawn as an arrow and a ring, every other as a dot", () => {
  const document = parse(assistancePicture());
  const open = amounts.filter(({ bounds }) => bounds.max === null);
  expect(open.length).toBeGreaterThan(3);
  // An arrow is a path whose head is drawn after its shaft; a ring is filled with the paper.
  const arrows = [...document.querySelectorAll("svg path")].filter((path) =>
    /^M.*L.*M.*L.*L/.test(path.getAttribute("d") ?? ""),
  );
  const circles = [...document.querySelectorAll("svg circle")];
  const isRing = (circle: { closest(selector: string): unknown }) => circle.closest('[fill="var(--paper)"]') !== null;
  expect(arrows.length).toBe(open.length);
  expect(circles.filter(isRing).length).toBe(open.length);
  expect(circles.filter((circle) => !isRing(circle)).length).toBe(amounts.length - open.length);
});

test("the matrix has a “+” for every pair that may be added and a “≥” for every other", () => {
  const document = parse(additionPicture());
  const signs = [...document.querySelectorAll("svg text")].map((text) => text.textContent);
  expect(signs.filter((sign) => sign === "+").length).toBe(additive.length);
  expect(signs.filter((sign) => sign === "≥").length).toBe(pairs.length - additive.length);
  const answers = [...document.querySelectorAll("tbody tr")].map((row) => row.querySelectorAll("td")[2]?.textContent);
  expect(answers.filter((answer) => answer === "yes").length).toBe(additive.length);
});

test("the timeline is in order, and a date that is not printed is a ring", () => {
  const picture = timelinePicture();
  const dates = byKind("event")
    .map(({ date }) => date.value)
    .toSorted();
  expect(picture.table.rows.map((row) => row[1])).toHaveLength(dates.length);
  const inferred = byKind("event").filter(({ date }) => "inferred" in date && date.inferred);
  expect(picture.table.rows.filter((row) => row.at(-1) === "yes").length).toBe(inferred.length);
});
