import type { Figure } from "../../model/figure.ts";
import { quoted } from "../../model/quoted.ts";
import type { Assumption } from "../../model/remark.ts";
import { NUMBER_WORDS } from "../../model/vocabulary.ts";
import { whenInWords } from "../../words/dateInWords.ts";

// Every assumption is worded here, one function each.

export function assumedDisjoint(figures: readonly Figure[], pairs: number): Assumption {
  const assumed = `${pairs < 10 ? NUMBER_WORDS[pairs] : pairs} ${pairs === 1 ? "pair" : "pairs"}`;
  return {
    code: "disjoint",
    facts: figures.map(({ id }) => id),
    text: `The figures are assumed not to overlap; for ${assumed} of them the document does not say so.`,
    values: { pairs },
  };
}

export function assumedPartOf(part: Figure, whole: Figure): Assumption {
  return {
    code: "part-of",
    facts: [part.id, whole.id],
    text: `${quoted(part)} is assumed to be part of ${quoted(whole)}; the document does not say so.`,
  };
}

export function assumedEnd(figure: Figure, end: "since" | "asOf", date: string): Assumption {
  const isStart = end === "since";
  return {
    code: isStart ? "period-start" : "period-end",
    facts: [figure.id],
    text: `The period of ${quoted(figure)} is assumed to ${isStart ? "begin" : "end"} ${whenInWords(date)}.`,
    values: { date },
  };
}
