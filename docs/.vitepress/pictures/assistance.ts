import * as Plot from "@observablehq/plot";
import { foreignAssistance2021 } from "../../../src/index.ts";
import type { Language } from "../language/Language.ts";
import { assistanceAmounts, creditOf, purposeOf } from "./assistanceAmounts.ts";
import { drawBoth, type Size } from "./draw.ts";
import type { Picture } from "./Picture.ts";
import { pictureTexts } from "./pictureTexts.ts";

const LEFT = 1_000_000;
const RIGHT = 20_000_000_000;

type Row = ReturnType<typeof rowsOf>[number];

/** The amounts, those for one purpose together. */
function rowsOf({ code, format, label }: Language) {
  const amounts = assistanceAmounts()
    .map((fact) => ({ fact, purpose: label(purposeOf(fact)) }))
    .sort((a, b) => a.purpose.localeCompare(b.purpose, code));

  return amounts.map(({ fact, purpose }, index) => ({
    fact,
    purpose,
    label: label(fact),
    id: fact.id,
    href: `#${fact.id}`,
    value: fact.value,
    min: fact.bounds.min ?? LEFT,
    max: fact.bounds.max ?? RIGHT,
    isOpen: fact.bounds.max === null,
    isFirst: purpose !== amounts[index - 1]?.purpose,
    words: `${format(fact)}, ${format(fact.period)}`,
  }));
}

/** An open end, in steps that grow fainter: a gradient would need an id of its own in every drawing. */
function fadingEnds(rows: readonly Row[]) {
  return rows
    .filter(({ isOpen }) => isOpen)
    .flatMap((row) =>
      [1, 0.55, 0.3, 0.15].map((opacity, step) => ({
        ...row,
        opacity,
        from: row.min * 2.2 ** step,
        to: Math.min(row.min * 2.2 ** (step + 1), RIGHT),
      })),
    )
    .filter(({ from, to }) => from < to);
}

/** The words of each amount, its bounds, and a dot: a ring where the end is open. */
function marksOf(rows: readonly Row[], size: Size): Plot.Markish[] {
  const closed = rows.filter(({ isOpen }) => !isOpen);

  return [
    Plot.text(rows, {
      x: LEFT,
      y: "id",
      text: "purpose",
      filter: "isFirst",
      textAnchor: "start",
      dx: 2,
      dy: size === "wide" ? -21 : -32,
      fill: "currentColor",
      fontWeight: 700,
    }),
    Plot.text(rows, {
      x: LEFT,
      y: "id",
      text: "words",
      textAnchor: "start",
      lineAnchor: "bottom",
      lineWidth: size === "wide" ? 46 : 17,
      dx: 2,
      dy: 4,
      fill: "currentColor",
    }),
    Plot.ruleY(fadingEnds(rows), {
      x1: "from",
      x2: "to",
      y: "id",
      stroke: "var(--figure)",
      strokeWidth: 4,
      strokeOpacity: "opacity",
      dy: 17,
    }),
    Plot.ruleY(closed, { x1: "min", x2: "max", y: "id", stroke: "var(--figure)", strokeWidth: 4, dy: 17 }),
    Plot.dot(rows, {
      x: "value",
      y: "id",
      r: 6,
      stroke: "var(--figure)",
      strokeWidth: 2.5,
      fill: ({ isOpen }: { isOpen: boolean }) => (isOpen ? "var(--vp-c-bg)" : "var(--figure)"),
      dy: 17,
      href: "href",
      ariaLabel: ({ label, words }: Row) => `${label}: ${words}`,
    }),
  ];
}

/** The amounts of assistance by purpose and period; an end that the words leave open fades out. */
export function assistancePicture(language: Language): Picture {
  const { code, format, bounds } = language;
  const text = pictureTexts[code].assistance;
  const rows = rowsOf(language);

  const drawings = drawBoth(
    text.title,
    (size): Plot.PlotOptions => ({
      height: (size === "wide" ? 58 : 76) * rows.length + 60,
      marginLeft: size === "wide" ? 30 : 34,
      marginRight: 24,
      marginTop: 10,
      marginBottom: 44,
      x: {
        type: "log",
        domain: [LEFT, RIGHT],
        grid: true,
        label: text.axis,
        labelAnchor: "right",
        ticks: size === "wide" ? [1e6, 1e7, 1e8, 1e9, 1e10] : [1e6, 1e8, 1e10],
        tickFormat: text.amount,
      },
      y: { axis: null, domain: rows.map(({ id }) => id), padding: 0.2 },
      marks: marksOf(rows, size),
    }),
  );

  return {
    id: "picture-assistance",
    title: text.title,
    caption: text.caption,
    beside: foreignAssistance2021.id,
    drawings,
    columns: text.columns,
    rows: rows.map(({ fact, purpose }) => [
      purpose,
      { text: format(fact), fact: fact.id },
      format(fact.period),
      bounds(fact),
      creditOf(fact) ?? text.noAgency,
    ]),
  };
}
