import * as Plot from "@observablehq/plot";
import { total, usaidInvestmentLastYear } from "../../../src/index.ts";
import type { Language } from "../language/Language.ts";
import { assistanceAmounts, creditOf } from "./assistanceAmounts.ts";
import { drawBoth, type Size } from "./draw.ts";
import type { Picture } from "./Picture.ts";
import { pictureTexts } from "./pictureTexts.ts";

/** A pair of amounts in the matrix. */
interface Cell {
  readonly row: string;
  readonly column: string;
  readonly isAdditive: boolean;
  readonly sign: string;
}

/** An amount as the legend names it. */
interface Name {
  readonly row: string;
  readonly href: string;
  readonly name: string;
}

/** A square with its sign for every pair, and the amounts: beside their rows, or below where it is narrow. */
function marksOf(cells: readonly Cell[], names: readonly Name[], size: Size, legend: number): Plot.Markish[] {
  return [
    ...[true, false].flatMap((isAdditive) => {
      const alike = cells.filter((cell) => cell.isAdditive === isAdditive);
      const [fill, ink] = isAdditive
        ? ["var(--event)", "var(--vp-c-bg)"]
        : ["var(--vp-c-default-soft)", "currentColor"];
      return [
        Plot.cell(alike, { x: "column", y: "row", rx: 3, fill }),
        Plot.text(alike, { x: "column", y: "row", text: "sign", fontWeight: 700, fill: ink }),
      ];
    }),
    ...(size === "wide"
      ? [
          Plot.text(names, {
            frameAnchor: "left",
            y: "row",
            text: "name",
            textAnchor: "start",
            dx: -legend - 18,
            lineWidth: 22,
            textOverflow: "ellipsis-end",
            href: "href",
            ariaLabel: "name",
            fill: "currentColor",
          }),
        ]
      : names.map((each, index) =>
          Plot.text([each], {
            frameAnchor: "bottom-left",
            text: "name",
            textAnchor: "start",
            dx: -22,
            dy: 26 + index * 20,
            lineWidth: 20,
            textOverflow: "ellipsis-end",
            href: "href",
            ariaLabel: "name",
            fill: "currentColor",
          }),
        )),
  ];
}

/** Which two amounts of assistance may be added: a matrix, every amount a row and a column. */
export function additionPicture({ code, format }: Language): Picture {
  const text = pictureTexts[code].addition;
  const amounts = assistanceAmounts();
  const number = (index: number): string => String(index + 1);
  const pairs = amounts.flatMap((a, row) =>
    amounts.slice(0, row).map((b, column) => {
      const sum = total([a, b]);
      const isAdditive = sum.additive;
      const verdict = isAdditive ? text.yes : text.no;
      return { a, b, sum, row: number(row), column: number(column), isAdditive, sign: isAdditive ? "+" : "≥", verdict };
    }),
  );
  // Every pair stands twice, so that each amount has a whole row and column.
  const cells = pairs.flatMap((pair) => [pair, { ...pair, row: pair.column, column: pair.row }]);
  const additive = pairs.filter(({ isAdditive }) => isAdditive).length;
  const names = amounts.map((fact, index) => ({
    row: number(index),
    href: `#${fact.id}`,
    name: `${number(index)}. ${format(fact)}${creditOf(fact) === null ? "" : `, ${creditOf(fact)}`}`,
  }));

  const drawings = drawBoth(text.description(pairs.length, additive), (size): Plot.PlotOptions => {
    const cell = size === "wide" ? 30 : 20;
    const legend = size === "wide" ? 330 : 0;
    const below = size === "wide" ? 0 : amounts.length * 20 + 16;
    return {
      height: amounts.length * cell + 40 + below,
      marginLeft: legend + 24,
      marginRight: 8,
      marginTop: 28,
      marginBottom: below + 8,
      x: { axis: "top", domain: names.map(({ row }) => row), label: null, tickSize: 0, padding: 0.08 },
      y: {
        axis: size === "wide" ? null : "left",
        domain: names.map(({ row }) => row),
        label: null,
        tickSize: 0,
        padding: 0.08,
      },
      marks: marksOf(cells, names, size, legend),
    };
  });

  return {
    id: "picture-addition",
    title: text.title,
    caption: text.caption(additive, pairs.length - additive),
    beside: usaidInvestmentLastYear.id,
    drawings,
    columns: text.columns,
    rows: pairs.map(({ a, b, row, column, sum, verdict }) => [
      `${column}, ${row}`,
      { text: format(b), fact: b.id },
      { text: format(a), fact: a.id },
      verdict,
      format(sum),
    ]),
  };
}
