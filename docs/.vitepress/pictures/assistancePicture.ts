import * as Plot from "@observablehq/plot";
import { format } from "../../../src/index.ts";
import { assistanceAmounts, creditOf } from "./assistanceFacts.ts";
import { drawPlot } from "./drawPlot.ts";
import { factLink } from "./factLink.ts";
import type { Picture } from "./picture.ts";

const LEFT = 1_000_000;
const RIGHT = 20_000_000_000;

/** The amounts of assistance by agency: a bound that the words leave open is an arrow, not an end. */
export function assistancePicture(): Picture {
  const rows = assistanceAmounts()
    .map((fact) => ({ fact, credit: creditOf(fact) }))
    .sort((a, b) => a.credit.localeCompare(b.credit, "en") || b.fact.value - a.fact.value)
    .map(({ fact, credit }) => ({
      fact,
      credit,
      id: fact.id,
      value: fact.value,
      min: fact.bounds.min ?? LEFT,
      max: fact.bounds.max ?? fact.value * 2.4,
      isOpen: fact.bounds.max === null,
      label: `${credit}: ${format(fact)}`,
    }));
  const open = rows.filter(({ isOpen }) => isOpen);
  const closed = rows.filter(({ isOpen }) => !isOpen);
  const drawing = drawPlot(
    {
      width: 640,
      height: 48 * rows.length + 70,
      marginBottom: 56,
      marginLeft: 36,
      marginRight: 36,
      x: {
        type: "log",
        domain: [LEFT, RIGHT],
        grid: true,
        label: "U.S. dollars, each step ten times the last",
        labelAnchor: "left",
        labelOffset: 50,
        ticks: [1e6, 1e7, 1e8, 1e9, 1e10],
        tickFormat: (value: number) => (value < 1e9 ? `$${value / 1e6} million` : `$${value / 1e9} billion`),
      },
      y: { axis: null, domain: rows.map(({ id }) => id), padding: 0.5 },
      marks: [
        Plot.ruleX([LEFT]),
        Plot.text(rows, {
          x: LEFT,
          y: "id",
          text: "label",
          textAnchor: "start",
          dx: 4,
          dy: -12,
          fill: "currentColor",
        }),
        Plot.arrow(open, {
          x1: "min",
          x2: "max",
          y: "id",
          stroke: "var(--figure)",
          strokeWidth: 2,
          headLength: 8,
          dy: 8,
        }),
        Plot.dot(open, {
          x: "value",
          y: "id",
          stroke: "var(--figure)",
          strokeWidth: 2,
          fill: "var(--paper)",
          r: 5,
          dy: 8,
        }),
        Plot.ruleY(closed, { x1: "min", x2: "max", y: "id", stroke: "var(--figure)", strokeWidth: 3, dy: 8 }),
        Plot.dot(closed, { x: "value", y: "id", fill: "var(--figure)", r: 5, dy: 8 }),
      ],
    },
    `Amounts of assistance on a scale of dollars. ${rows.map(({ label, fact }) => `${label}, ${format(fact, { style: "bounds" })}`).join("; ")}.`,
  );
  return {
    id: "picture-assistance",
    title: "Assistance by agency",
    caption:
      "A full dot is an amount printed without a hedge. A ring with an arrow is “more than” or “over”: the amount lies above the ring, and the document sets no upper limit. The scale is logarithmic. The amounts may overlap: they do not add up to anything.",
    drawing,
    table: {
      columns: ["Agency", "Amount", "Limits", "What for", "Period", "Stage"],
      rows: rows.map(({ fact, credit }) => [
        credit,
        factLink(fact),
        format(fact, { style: "bounds" }),
        fact.label,
        format(fact.period),
        fact.stage ?? "none",
      ]),
    },
  };
}
