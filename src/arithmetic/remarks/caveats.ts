import type { DatedEvent } from "../../model/fact.ts";
import type { Figure } from "../../model/figure.ts";
import type { Period } from "../../model/period.ts";
import { quoted } from "../../model/quoted.ts";
import type { Caveat, CaveatCode } from "../../model/remark.ts";
import { dateInWords } from "../../words/dateInWords.ts";
import { withThe } from "../../words/withThe.ts";
import { periodKey } from "../periodKey.ts";
import { SPELLED_OUT, spellOut } from "../spellOut.ts";
import { describePeriod } from "./describePeriod.ts";

// Every caveat is worded here, one function each, so that a bundle keeps only those its helpers give.

function caveat(code: CaveatCode, figures: readonly { readonly id: string }[], text: string): Caveat {
  return { code, facts: figures.map(({ id }) => id), text };
}

/** The first figure of each kind, where there are several kinds. */
function firstOfEach(figures: readonly Figure[], kindOf: (figure: Figure) => string): Figure[] {
  const first = new Map<string, Figure>();
  for (const figure of figures) {
    const kind = kindOf(figure);
    if (!first.has(kind)) first.set(kind, figure);
  }
  return first.size < 2 ? [] : [...first.values()];
}

export function periodsDiffer(figures: readonly Figure[]): Caveat[] {
  const first = firstOfEach(figures, ({ period }) => periodKey(period));
  if (first.length === 0) return [];
  const periods = spellOut(first, describePeriod, "; ");
  return [caveat("periods-differ", first, `The periods differ: ${periods}.`)];
}

export function stagesDiffer(figures: readonly Figure[]): Caveat[] {
  const staged = figures.filter(({ stage }) => stage !== undefined);
  const first = firstOfEach(staged, ({ stage }) => stage ?? "none");
  if (first.length === 0) return [];
  const describe = (figure: Figure) =>
    `${quoted(figure)} ${figure.stage ? `was ${figure.stage}` : "has no stated stage"}`;
  return [caveat("stages-differ", first, `The stages differ: ${spellOut(first, describe, "; ")}.`)];
}

export function inferredDate(dated: Figure | DatedEvent, ground: string): Caveat {
  return caveat("inferred-date", [dated], `The date of ${quoted(dated)} is inferred. ${ground}`);
}

/** The caveat of a date that the document does not print. */
export function inferredPeriod(figure: Figure): Caveat[] {
  const { inferred } = figure.period as Extract<Period, { type: "year" }>;
  return inferred === undefined ? [] : [inferredDate(figure, inferred.ground)];
}

/** The caveat of a projection, with whose it is. */
export function projection(figure: Figure): Caveat[] {
  if (figure.projected === undefined) return [];
  const { by } = figure.projected;
  return [{ ...caveat("projected", [figure], `${quoted(figure)} is projected by the ${by}.`), values: { by } }];
}

export function notes(figures: readonly Figure[]): Caveat[] {
  const noted = figures.filter(({ note }) => note !== undefined);
  return noted
    .slice(0, SPELLED_OUT)
    .map((figure) => caveat("note", [figure], `Note on ${quoted(figure)}: ${figure.note}`));
}

export function repeatedInput(figures: readonly Figure[]): Caveat[] {
  if (figures.length === 0) return [];
  const labels = spellOut(figures, quoted, ", ");
  return [caveat("repeated-input", figures, `More than one of the figures rests on ${labels}.`)];
}

export function notMentionedTogether(a: Figure, b: Figure): Caveat {
  return caveat(
    "not-mentioned-together",
    [a, b],
    `The document does not mention ${quoted(a)} and ${quoted(b)} together.`,
  );
}

export function differentMeasures(a: Figure, b: Figure): Caveat {
  const [first, second] = [a, b].map(({ measure }) => measure.replaceAll("-", " "));
  const text = `${quoted(a)} and ${quoted(b)} measure different things: ${first} and ${second}.`;
  return { ...caveat("different-measures", [a, b], text), values: { first: a.measure, second: b.measure } };
}

export function jointCredit(figure: Figure, agencies: readonly string[]): Caveat {
  const text = `${quoted(figure)} is credited to ${agencies.map(withThe).join(" and ")} together; the document does not divide it.`;
  return caveat("joint-credit", [figure], text);
}

export function calendarUnstated(from: Figure, to: Figure): Caveat {
  const text = "The document does not say whether the years are calendar or fiscal years.";
  return caveat("calendar-unstated", [from, to], text);
}

export function calendarsDiffer(from: Figure, to: Figure): Caveat {
  return caveat("calendars-differ", [from, to], "One year is a calendar year, the other a fiscal year.");
}

export function noDate(figure: Figure): Caveat {
  const text = `${quoted(figure)} has no date, so there are no years and no annual percent.`;
  return caveat("no-date", [figure], text);
}

export function negativeInput(figures: readonly Figure[]): Caveat {
  const text = "Some figures may be negative, so the figures that exclude each other set no lower bound.";
  return caveat("negative-input", figures, text);
}

export function endsBeforeDocument(figure: Figure, written: string, date: string): Caveat {
  const text = `The period of ${quoted(figure)} may go on after ${dateInWords(date)}: the document, written in ${dateInWords(written)}, prints no end for it.`;
  return { ...caveat("ends-before-document", [figure], text), values: { date } };
}
