import * as Plot from "@observablehq/plot";
import { type Amount, type DocumentFact, foreignAssistance2021 } from "../../../src/index.ts";
import { inferenceOf } from "../language/inferenceOf.ts";
import type { Language } from "../language/Language.ts";
import { assistanceAmounts, creditOf, purposeOf } from "./assistanceAmounts.ts";
import { drawBoth, type Size } from "./draw.ts";
import type { Picture } from "./Picture.ts";
import { pictureTexts } from "./pictureTexts.ts";

const LEFT = 1_000_000;
const RIGHT = 20_000_000_000;

type Row = ReturnType<typeof rowsOf>[number];

/** When an amount was given; where the document prints no date, its words beside what follows from them. */
function periodWords(fact: Amount, { code, format }: Language): string {
  const { written } = fact.period as { written?: string };
  const words = format(fact.period);
  return inferenceOf(fact as DocumentFact) === undefined || written === undefined
    ? words
    : pictureTexts[code].assistance.inferred(written, words);
}

/** The amounts, those for one purpose together. */
function rowsOf(language: Language) {
  const { code, format, label } = language;
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
    period: periodWords(fact, language),
    words: `${format(fact)}, ${periodWords(fact, language)}`,
  }));
}

/** The words of each amount, its bounds, and a dot: a ring with an arrow to the edge where the end is open. */
function marksOf(rows: readonly Row[], size: Size): Plot.Markish[] {
  const [open, closed] = [true, false].map((isOpen) => rows.filter((row) => row.isOpen === isOpen)) as [Row[], Row[]];

  return [
    Plot.text(rows, {
      x: LEFT,
      y: "id",
      text: "purpose",
      filter: "isFirst",
      textAnchor: "start",
      dx: 2,
      dy: size === "wide" ? -21 : -49,
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
      lineHeight: 1.15,
      dx: 2,
      dy: 4,
      fill: "currentColor",
    }),
    Plot.ruleY(open, {
      x1: "min",
      x2: RIGHT,
      y: "id",
      stroke: "var(--figure)",
      strokeWidth: 3,
      strokeDasharray: "6 3",
      dy: 17,
      markerEnd: "arrow",
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

/** The amounts of assistance by purpose and period; an end that the words leave open is an arrow. */
export function assistancePicture(language: Language): Picture {
  const { code, format, bounds } = language;
  const text = pictureTexts[code].assistance;
  const rows = rowsOf(language);

  const drawings = drawBoth(
    text.title,
    (size): Plot.PlotOptions => ({
      height: (size === "wide" ? 58 : 94) * rows.length + 60,
      marginLeft: size === "wide" ? 30 : 34,
      marginRight: 24,
      marginTop: size === "wide" ? 10 : 24,
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
    rows: rows.map(({ fact, purpose, period }) => [
      purpose,
      { text: format(fact), fact: fact.id },
      period,
      bounds(fact),
      creditOf(fact) ?? text.noAgency,
    ]),
  };
}
