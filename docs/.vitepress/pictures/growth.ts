import * as Plot from "@observablehq/plot";
import {
  agriculturalTrade2009,
  agriculturalTrade2020,
  agriculturalTradeGrowth,
  goodsTrade2009,
  goodsTrade2021,
  growth,
} from "../../../src/index.ts";
import type { Language } from "../language/Language.ts";
import { drawBoth } from "./draw.ts";
import type { Picture } from "./Picture.ts";
import { pictureTexts } from "./pictureTexts.ts";

/** A percent in its row, with its words. */
interface Printed {
  readonly name: string;
  readonly value: number;
  readonly href: string;
  readonly words: string;
}

/** A computed growth. */
interface Row extends Printed {
  readonly min: number | null;
  readonly max: number | null;
}

/** The bounds of each growth with its words, and the percent that is printed. */
function marksOf(rows: readonly Row[], printed: Printed): Plot.Markish[] {
  return [
    Plot.ruleX([0]),
    Plot.text(rows, {
      x: 0,
      y: "name",
      text: ({ name, words }: Row) => `${name}:\n${words}`,
      textAnchor: "start",
      dx: 4,
      dy: -18,
      lineAnchor: "bottom",
      fill: "currentColor",
      fontWeight: 600,
    }),
    Plot.ruleY(rows, { x1: "min", x2: "max", y: "name", stroke: "var(--figure)", strokeWidth: 4 }),
    Plot.tickX(
      rows.flatMap(({ name, min, max }) => [min, max].map((end) => ({ name, end }))),
      { x: "end", y: "name", stroke: "var(--figure)", strokeWidth: 2, inset: 2 },
    ),
    Plot.dot(rows, {
      x: "value",
      y: "name",
      r: 5,
      fill: "var(--figure)",
      href: "href",
      ariaLabel: ({ name, words }: Row) => `${name}: ${words}`,
    }),
    Plot.dot([printed], {
      x: "value",
      y: "name",
      r: 7,
      symbol: "diamond",
      stroke: "var(--event)",
      strokeWidth: 2.5,
      fill: "var(--vp-c-bg)",
      href: "href",
      ariaLabel: "words",
    }),
    Plot.text([printed], {
      x: "value",
      y: "name",
      text: "words",
      dy: 24,
      textAnchor: "end",
      dx: 16,
      fill: "var(--event)",
    }),
  ];
}

/** How much trade grew: every growth the rounded amounts allow, and the percent the document prints. */
export function growthPicture({ code, format, bounds }: Language): Picture {
  const text = pictureTexts[code].growth;
  const goods = growth(goodsTrade2009, goodsTrade2021).percent;
  const food = growth(agriculturalTrade2009, agriculturalTrade2020).percent;
  const rows = [
    { name: text.goods, percent: goods, href: `#${goodsTrade2021.id}` },
    { name: text.food, percent: food, href: `#${agriculturalTrade2020.id}` },
  ].map((row) => ({
    ...row,
    value: row.percent.value,
    words: format(row.percent),
    min: row.percent.bounds.min,
    max: row.percent.bounds.max,
  }));
  const printed = {
    name: text.food,
    value: agriculturalTradeGrowth.value,
    href: `#${agriculturalTradeGrowth.id}`,
    words: `${text.printed}: ${format(agriculturalTradeGrowth)}`,
  };

  const drawings = drawBoth(
    text.title,
    (): Plot.PlotOptions => ({
      height: 216,
      marginTop: 6,
      marginLeft: 4,
      marginRight: 16,
      marginBottom: 40,
      x: { label: text.axis, domain: [0, 220], ticks: [0, 50, 100, 150, 200], grid: true, labelAnchor: "right" },
      y: { axis: null, domain: rows.map(({ name }) => name), padding: 0.7 },
      marks: marksOf(rows, printed),
    }),
  );

  return {
    id: "picture-growth",
    title: text.title,
    caption: text.caption,
    beside: agriculturalTradeGrowth.id,
    drawings,
    columns: text.columns,
    rows: [
      ...rows.map(({ name, words, percent }) => [name, words, bounds(percent)]),
      [
        text.printed,
        { text: format(agriculturalTradeGrowth), fact: agriculturalTradeGrowth.id },
        bounds(agriculturalTradeGrowth),
      ],
    ],
  };
}
