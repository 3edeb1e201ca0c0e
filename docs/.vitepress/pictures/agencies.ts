import * as Plot from "@observablehq/plot";
import { agencies, antiTraffickingAgencies, facts } from "../../../src/index.ts";
import type { Language } from "../language/Language.ts";
import { shortName } from "./assistanceAmounts.ts";
import { drawBoth, type Size } from "./draw.ts";
import type { Picture } from "./Picture.ts";
import { pictureTexts } from "./pictureTexts.ts";

/** A fact that credits several agencies, by their short names in order. */
interface Row {
  readonly id: string;
  readonly href: string;
  readonly words: string;
  readonly ends: readonly string[];
}

/** A line from the first agency of a row to the last, a dot for each, and what they do together. */
function marksOf(rows: readonly Row[], size: Size): Plot.Markish[] {
  const dots = rows.flatMap((row) => row.ends.map((agency) => ({ ...row, agency })));

  return [
    Plot.gridX({ stroke: "var(--mark-rule)" }),
    Plot.ruleY(rows, {
      x1: ({ ends }: Row) => ends[0],
      x2: ({ ends }: Row) => ends.at(-1),
      y: "id",
      stroke: "var(--event)",
      strokeWidth: 3,
      dy: 14,
    }),
    Plot.dot(dots, {
      x: "agency",
      y: "id",
      r: 6,
      fill: "var(--event)",
      dy: 14,
      href: "href",
      ariaLabel: ({ agency, words }: (typeof dots)[number]) => `${agency}: ${words}`,
    }),
    Plot.text(rows, {
      frameAnchor: "left",
      y: "id",
      text: "words",
      textAnchor: "start",
      lineAnchor: "bottom",
      lineWidth: size === "wide" ? 44 : 19,
      dx: size === "wide" ? -40 : -24,
      dy: 4,
      fill: "currentColor",
      stroke: "var(--vp-c-bg)",
      strokeWidth: 4,
    }),
  ];
}

/** Who works with whom: a row for every fact that credits two agencies or more, a column for every such agency. */
export function agenciesPicture({ code, label }: Language): Picture {
  const text = pictureTexts[code].agencies;
  const shared = facts.filter((fact) => fact.agencies.length > 1);
  const columns = agencies.filter(({ id }) => shared.some((fact) => (fact.agencies as readonly string[]).includes(id)));
  const names = new Map(columns.map(({ id }) => [id as string, shortName(id)]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const order = [...names.values()];

  const rows = shared.map((fact) => ({
    fact,
    id: fact.id,
    href: `#${fact.id}`,
    words: label(fact),
    ends: [...fact.agencies].map(nameOf).sort((a, b) => order.indexOf(a) - order.indexOf(b)),
  }));
  const drawings = drawBoth(
    text.title,
    (size): Plot.PlotOptions => ({
      height: rows.length * (size === "wide" ? 48 : 92) + 90,
      marginTop: 84,
      marginLeft: size === "wide" ? 44 : 26,
      marginRight: size === "wide" ? 70 : 58,
      marginBottom: 6,
      x: { type: "point", domain: order, axis: "top", label: null, tickRotate: -35, tickSize: 0 },
      y: { type: "band", domain: rows.map(({ id }) => id), axis: null },
      marks: marksOf(rows, size),
    }),
  );

  return {
    id: "picture-agencies",
    title: text.title,
    caption: text.caption,
    beside: antiTraffickingAgencies.id,
    drawings,
    columns: text.columns,
    rows: rows.map(({ id, words, ends }) => [{ text: words, fact: id }, ends.join(", ")]),
  };
}
