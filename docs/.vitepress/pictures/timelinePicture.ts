import * as Plot from "@observablehq/plot";
import { byKind, format } from "../../../src/index.ts";
import { html } from "../html.ts";
import { drawPlot } from "./drawPlot.ts";
import type { Picture } from "./picture.ts";

/** The first and the last moment of a date as precise as the text. */
function spanOf(date: string): readonly [Date, Date] {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return [new Date(Date.UTC(year, 0)), new Date(Date.UTC(year + 1, 0))];
  if (day === undefined) return [new Date(Date.UTC(year, month - 1)), new Date(Date.UTC(year, month))];
  return [new Date(Date.UTC(year, month - 1, day)), new Date(Date.UTC(year, month - 1, day + 1))];
}

/** The dated events in order. */
export function timelinePicture(): Picture {
  const rows = [...byKind("event")]
    .sort((a, b) => a.date.value.localeCompare(b.date.value))
    .map((event) => {
      const [start, end] = spanOf(event.date.value);
      const isInferred = "inferred" in event.date && event.date.inferred !== undefined;
      return { event, id: event.id, start, end, isInferred, label: `${format(event.date)}: ${event.label}` };
    });
  const drawing = drawPlot(
    {
      width: 640,
      height: 46 * rows.length + 70,
      marginBottom: 56,
      marginLeft: 8,
      marginRight: 16,
      x: {
        type: "utc",
        domain: [new Date(Date.UTC(1815, 0)), new Date(Date.UTC(2026, 0))],
        grid: true,
        label: "Year",
        labelAnchor: "left",
        labelOffset: 50,
      },
      y: { axis: null, domain: rows.map(({ id }) => id), padding: 0.5 },
      marks: [
        Plot.text(rows, {
          frameAnchor: "left",
          y: "id",
          text: "label",
          textAnchor: "start",
          lineWidth: 48,
          textOverflow: "ellipsis",
          dx: 4,
          dy: -11,
          fill: "currentColor",
        }),
        Plot.ruleY(rows, { x1: "start", x2: "end", y: "id", stroke: "var(--event)", strokeWidth: 3, dy: 8 }),
        Plot.dot(rows, {
          x: "start",
          y: "id",
          r: 5,
          stroke: "var(--event)",
          strokeWidth: 2,
          fill: ({ isInferred }: { isInferred: boolean }) => (isInferred ? "var(--paper)" : "var(--event)"),
          dy: 8,
        }),
      ],
    },
    `The ${rows.length} dated events from 1821 to 2022. ${rows.map(({ label, isInferred }) => `${label}${isInferred ? " (inferred)" : ""}`).join("; ")}.`,
  );
  return {
    id: "picture-timeline",
    title: "The dated events",
    caption: "A ring is a date the document does not print in full: it follows from other words of the text.",
    drawing,
    table: {
      columns: ["Event", "Date", "As precise as", "Printed", "Inferred"],
      rows: rows.map(({ event, isInferred }) => [
        html`<a href="document.html#${event.id}">${event.label}</a>`,
        format(event.date),
        event.date.precision,
        html`“${event.date.written}”`,
        isInferred ? "yes" : "no",
      ]),
    },
  };
}
