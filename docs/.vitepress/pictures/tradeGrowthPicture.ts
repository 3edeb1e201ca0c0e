import * as Plot from "@observablehq/plot";
import {
  agriculturalTrade2009,
  agriculturalTrade2020,
  agriculturalTradeGrowth,
  format,
  type Growth,
  goodsTrade2009,
  goodsTrade2021,
  growth,
} from "../../../src/index.ts";
import { drawPlot } from "./drawPlot.ts";
import { factLink } from "./factLink.ts";
import type { Picture } from "./picture.ts";

const years = ({ operands }: Growth): string =>
  operands.map(({ period }) => (period.type === "year" ? period.year : "")).join(" to ");

/** How much goods and agricultural trade grew, with the limits that the printed digits leave. */
export function tradeGrowthPicture(): Picture {
  const growths = [
    { name: "Trade in goods", result: growth(goodsTrade2009, goodsTrade2021) },
    { name: "Food and agricultural trade", result: growth(agriculturalTrade2009, agriculturalTrade2020) },
  ];
  const rows = growths.map(({ name, result }) => ({
    name,
    label: `${name}, ${years(result)}: ${format(result.percent)}`,
    value: result.percent.value,
    min: result.percent.bounds.min,
    max: result.percent.bounds.max,
  }));
  const sentences = growths.map(
    ({ name, result }) =>
      `${name}, ${years(result)}: ${format(result.percent)}, ${format(result.percent, { style: "bounds" })}.`,
  );
  const drawing = drawPlot(
    {
      width: 640,
      height: 220,
      marginBottom: 56,
      marginLeft: 8,
      marginRight: 24,
      x: { label: "Growth in percent", domain: [0, 220], grid: true, labelAnchor: "left", labelOffset: 50 },
      y: { axis: null, domain: rows.map(({ name }) => name), padding: 0.6 },
      marks: [
        Plot.ruleX([0]),
        Plot.text(rows, { x: 0, y: "name", text: "label", textAnchor: "start", dx: 4, dy: -20, fill: "currentColor" }),
        Plot.ruleY(rows, { x1: "min", x2: "max", y: "name", stroke: "var(--figure)", strokeWidth: 3, dy: 6 }),
        Plot.tickX(rows, { x: "min", y: "name", stroke: "var(--figure)", strokeWidth: 2, inset: 24, dy: 6 }),
        Plot.tickX(rows, { x: "max", y: "name", stroke: "var(--figure)", strokeWidth: 2, inset: 24, dy: 6 }),
        Plot.dot(rows, { x: "value", y: "name", fill: "var(--figure)", r: 5, dy: 6 }),
      ],
    },
    `Two growth figures with their limits. ${sentences.join(" ")}`,
  );
  return {
    id: "picture-trade-growth",
    title: "Growth of trade, with its limits",
    caption: `The dots are computed from the printed digits; the bars are every value that rounds to them. The document prints ${format(agriculturalTradeGrowth)} for food and agricultural trade. A short printed number such as “$4 billion” leaves wide limits.`,
    drawing,
    table: {
      columns: ["What grew", "From", "To", "Growth", "Limits", "A year, compounded", "Limits a year"],
      rows: growths.map(({ name, result }) => [
        name,
        ...result.operands.map(factLink),
        format(result.percent),
        format(result.percent, { style: "bounds" }),
        result.annualPercent === undefined ? "no date" : format(result.annualPercent),
        result.annualPercent === undefined ? "" : format(result.annualPercent, { style: "bounds" }),
      ]),
    },
  };
}
