import * as Plot from "@observablehq/plot";
import { format, total } from "../../../src/index.ts";
import { assistanceAmounts, creditOf } from "./assistanceFacts.ts";
import { drawPlot } from "./drawPlot.ts";
import { factLink } from "./factLink.ts";
import type { Picture } from "./picture.ts";

/** Which two amounts of assistance may be added: a matrix of every pair. */
export function additionPicture(): Picture {
  const amounts = assistanceAmounts();
  const pairs = amounts.flatMap((a, row) =>
    amounts.slice(0, row).map((b, column) => {
      const sum = total([a, b]);
      return {
        a,
        b,
        sum,
        row: `${row + 1}`,
        column: `${column + 1}`,
        isAdditive: sum.additive,
        reason: sum.additive ? "The two exclude each other." : (sum.conflicts[0]?.reason ?? ""),
      };
    }),
  );
  const additive = pairs.filter(({ isAdditive }) => isAdditive);
  const labels = amounts.map((fact, index) => ({
    row: `${index + 1}`,
    label: `${index + 1}  ${creditOf(fact)}: ${format(fact)}`,
  }));
  const numbers = amounts.map((_, index) => `${index + 1}`);
  const drawing = drawPlot(
    {
      width: 780,
      height: 400,
      marginLeft: 470,
      marginTop: 30,
      padding: 0.06,
      x: { axis: "top", domain: numbers, label: null, tickSize: 0 },
      y: { axis: null, domain: numbers },
      marks: [
        Plot.text(labels, {
          frameAnchor: "left",
          y: "row",
          text: "label",
          textAnchor: "start",
          dx: -466,
          fill: "currentColor",
        }),
        Plot.cell(pairs, {
          x: "column",
          y: "row",
          fill: ({ isAdditive }: { isAdditive: boolean }) => (isAdditive ? "var(--event)" : "var(--rule)"),
        }),
        Plot.text(pairs, {
          x: "column",
          y: "row",
          text: ({ isAdditive }: { isAdditive: boolean }) => (isAdditive ? "+" : "≥"),
          fill: ({ isAdditive }: { isAdditive: boolean }) => (isAdditive ? "var(--paper)" : "var(--ink)"),
          fontWeight: "bold",
        }),
      ],
    },
    `A matrix of the ${pairs.length} pairs of ${amounts.length} amounts of assistance. ${additive.length} pairs may be added; the other ${pairs.length - additive.length} have only a lower limit. The table names every pair and the reason.`,
  );
  return {
    id: "picture-addition",
    title: "Which amounts may be added",
    caption: `Every number stands for one amount. “+” marks the ${additive.length} pairs that may be added, because the text calls one additional or credits different agencies. “≥” marks the ${pairs.length - additive.length} pairs that may overlap: they have limits and no sum.`,
    drawing,
    table: {
      columns: ["Pair", "First", "Second", "May be added", "Total", "Reason"],
      rows: pairs.map(({ a, b, row, column, isAdditive, sum, reason }) => [
        `${column} and ${row}`,
        factLink(b),
        factLink(a),
        isAdditive ? "yes" : "no",
        format(sum),
        reason,
      ]),
    },
  };
}
