import * as Plot from "@observablehq/plot";
import { agriculturalTrade2009, agriculturalTrade2020, goodsTrade2009, goodsTrade2021 } from "../../../src/index.ts";
import type { Language } from "../language/Language.ts";
import { drawBoth } from "./draw.ts";
import type { Picture } from "./Picture.ts";
import { pictureTexts } from "./pictureTexts.ts";

const BILLION = 1_000_000_000;

/** A printed amount in billions of dollars. */
interface Point {
  readonly series: string;
  readonly year: number;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly href: string;
  readonly name: string;
  readonly words: string;
}

/** A line for each series, with the bounds of its points, their amounts, and its name above or on it. */
function marksOf(points: readonly Point[], goods: string): Plot.Markish[] {
  const last = points.filter(({ year }) => year > 2009);

  return [
    Plot.line(points, { x: "year", y: "value", z: "series", stroke: "var(--mark-rule)", strokeDasharray: "2 4" }),
    Plot.ruleX(points, { x: "year", y1: "min", y2: "max", stroke: "var(--figure)", strokeWidth: 2 }),
    Plot.ruleY(
      points.flatMap(({ year, min, max }) => [min, max].map((end) => ({ end, x1: year - 0.25, x2: year + 0.25 }))),
      { x1: "x1", x2: "x2", y: "end", stroke: "var(--figure)", strokeWidth: 2 },
    ),
    Plot.dot(points, { x: "year", y: "value", r: 5, fill: "var(--figure)", href: "href", ariaLabel: "name" }),
    ...[points.filter(({ year }) => year === 2009), last].map((group, index) =>
      Plot.text(group, {
        x: "year",
        y: "max",
        text: "words",
        textAnchor: index === 0 ? "start" : "end",
        dx: index === 0 ? -6 : 6,
        dy: -11,
        fill: "currentColor",
        stroke: "var(--vp-c-bg)",
        fontWeight: 600,
      }),
    ),
    Plot.text(last, {
      x: 2015,
      y: ({ series }: { series: string }) => (series === goods ? 14.6 : 3.9),
      text: "series",
      fill: "currentColor",
      stroke: "var(--vp-c-bg)",
    }),
  ];
}

/** Two-way trade over time, each printed amount with the bounds its rounding leaves. */
export function tradePicture({ code, format, bounds, label }: Language): Picture {
  const text = pictureTexts[code].trade;
  const points = [
    { series: text.goods, year: 2009, fact: goodsTrade2009 },
    { series: text.goods, year: 2021, fact: goodsTrade2021 },
    { series: text.food, year: 2009, fact: agriculturalTrade2009 },
    { series: text.food, year: 2020, fact: agriculturalTrade2020 },
  ].map(({ series, year, fact }) => ({
    series,
    fact,
    year,
    value: fact.value / BILLION,
    min: (fact.bounds.min ?? fact.value) / BILLION,
    max: (fact.bounds.max ?? fact.value) / BILLION,
    href: `#${fact.id}`,
    name: `${label(fact)}, ${year}: ${format(fact)}`,
    words: format(fact),
  }));
  const drawings = drawBoth(
    text.title,
    (size): Plot.PlotOptions => ({
      height: size === "wide" ? 320 : 300,
      marginTop: 36,
      marginLeft: 34,
      marginRight: size === "wide" ? 70 : 40,
      x: { type: "linear", domain: [2008, 2022], ticks: [2009, 2015, 2021], tickFormat: String, label: null },
      y: { domain: [0, 20], ticks: [0, 5, 10, 15, 20], grid: true, label: text.axis, labelAnchor: "top" },
      marks: marksOf(points, text.goods),
    }),
  );

  return {
    id: "picture-trade",
    title: text.title,
    caption: text.caption,
    beside: goodsTrade2009.id,
    drawings,
    columns: text.columns,
    rows: points.map(({ series, fact, year, words }) => [
      series,
      String(year),
      { text: words, fact: fact.id },
      bounds(fact),
    ]),
  };
}
