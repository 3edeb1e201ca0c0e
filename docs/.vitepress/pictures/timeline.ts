import * as Plot from "@observablehq/plot";
import { byKind, facts, independenceOfPeru } from "../../../src/index.ts";
import type { Language } from "../language/Language.ts";
import { drawBoth, type Size, widths } from "./draw.ts";
import type { Picture } from "./Picture.ts";
import { pictureTexts } from "./pictureTexts.ts";

/** Years shown before and after the break of the axis: nothing happens between. */
const EARLY = [1820, 1829] as const;
const LATE = [1960, 2024] as const;
const BREAK = 26;

interface Row {
  readonly id: string;
  readonly label: string;
  readonly date: string;
  readonly printed: string;
  /** First and last moment as a decimal year; the last is `null` where the words leave it open. */
  readonly start: number;
  readonly end: number | null;
  readonly isInferred: boolean;
}

/** A date as precise as the text, as the decimal years between which it lies. */
function spanOf(date: string): readonly [start: number, end: number] {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return [year, year + 1];
  const start = year + (month - 1) / 12;
  return day === undefined ? [start, start + 1 / 12] : [start + (day - 1) / 365, start + day / 365];
}

function eventRows({ format, label }: Language): Row[] {
  return byKind("event").map((event) => {
    const [start, end] = spanOf(event.date.value);
    const isOpen = event.date.relation === "since";
    const isInferred = "inferred" in event.date && event.date.inferred !== undefined;
    return {
      id: event.id,
      label: label(event),
      date: format(event.date),
      printed: event.date.written,
      start,
      end: isOpen ? null : end,
      isInferred,
    };
  });
}

/** Figures that have accumulated since a printed year. */
function openRows({ format, label }: Language): Row[] {
  return facts.flatMap((fact) => {
    if (!("period" in fact) || fact.period.type !== "cumulative" || fact.period.since === null) return [];
    return [
      {
        id: fact.id,
        label: `${label(fact)}: ${format(fact)}`,
        date: format(fact.period),
        printed: fact.period.written ?? "",
        start: spanOf(fact.period.since)[0],
        end: null,
        isInferred: false,
      },
    ];
  });
}

function scaleOf(size: Size) {
  const right = widths[size] - 14;
  const [left, early] = size === "wide" ? [8, 110] : [14, 58];
  return { domain: [...EARLY, ...LATE], range: [left, early, early + BREAK, right], breakAt: early + BREAK / 2 };
}

/** A row with what is drawn of it. */
interface DrawnRow extends Row {
  readonly until: number;
  readonly href: string;
  readonly words: string;
}

/** A dot where each begins, a bar as long as it lasts, and its words above it. */
function marksOf(drawn: readonly DrawnRow[], size: Size, breakAt: number): Plot.Markish[] {
  return [
    Plot.text(["≈"], { frameAnchor: "top-left", dx: breakAt - 14, dy: -22, fill: "currentColor", fontSize: 18 }),
    Plot.text(drawn, {
      frameAnchor: "left",
      y: "id",
      text: "words",
      textAnchor: "start",
      lineAnchor: "bottom",
      lineWidth: size === "wide" ? 46 : 19.5,
      lineHeight: 1.25,
      dy: 6,
      fill: "currentColor",
      stroke: "var(--vp-c-bg)",
      strokeWidth: 4,
    }),
    Plot.ruleY(
      drawn.filter(({ end }) => end === null),
      {
        x1: "start",
        x2: "until",
        y: "id",
        stroke: "var(--event)",
        strokeWidth: 3,
        strokeDasharray: "6 3",
        dy: 17,
        markerEnd: "arrow",
      },
    ),
    Plot.ruleY(
      drawn.filter(({ end }) => end !== null),
      { x1: "start", x2: "until", y: "id", stroke: "var(--event)", strokeWidth: 4, dy: 17 },
    ),
    Plot.dot(drawn, {
      x: "start",
      y: "id",
      r: 5,
      stroke: "var(--event)",
      strokeWidth: 2,
      fill: ({ isInferred }: { isInferred: boolean }) => (isInferred ? "var(--vp-c-bg)" : "var(--event)"),
      dy: 17,
      href: "href",
      ariaLabel: "words",
    }),
  ];
}

/** What happened when, on an axis broken where nothing did; what has gone on since is a bar with an open end. */
export function timelinePicture(language: Language): Picture {
  const text = pictureTexts[language.code].timeline;
  const rows = [...eventRows(language), ...openRows(language)].sort((a, b) => a.start - b.start);
  const drawn = rows.map((row) => ({
    ...row,
    until: row.end ?? LATE[1],
    href: `#${row.id}`,
    words: `${row.date}: ${row.label}`,
  }));

  const drawings = drawBoth(text.title, (size): Plot.PlotOptions => {
    const rowHeight = size === "wide" ? 50 : 82;
    const { domain, range, breakAt } = scaleOf(size);
    const ticks = size === "wide" ? [1821, 1827, 1970, 1980, 1990, 2000, 2010, 2020] : [1821, 1980, 2000, 2020];
    return {
      height: rowHeight * rows.length + 50,
      marginLeft: 8,
      marginRight: 14,
      marginTop: size === "wide" ? 26 : 40,
      marginBottom: 10,
      x: { type: "linear", domain, range, ticks, tickFormat: String, label: null, axis: "top" },
      y: { axis: null, domain: rows.map(({ id }) => id), padding: 0.1 },
      marks: [Plot.gridX(ticks), ...marksOf(drawn, size, breakAt)],
    };
  });

  return {
    id: "picture-timeline",
    title: text.title,
    caption: text.caption,
    beside: independenceOfPeru.id,
    drawings,
    columns: text.columns,
    rows: rows.map(({ id, label, date, printed, isInferred }) => [
      { text: label, fact: id },
      date,
      printed,
      isInferred ? text.yes : text.no,
    ]),
  };
}
