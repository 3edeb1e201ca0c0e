import type { AuthoredFigure } from "../load/shapes.ts";
import { clauseAt } from "./clauseAt.ts";

/** What a figure counts, by the words of its sentence. */
export interface MeasureReading {
  readonly measure: string;
  readonly unit: string;
}

type MeasureWords = readonly [words: RegExp, unit: string, measure: string];

/** The words that say what is counted: the first of them after a number is what the number counts. */
const COUNTED: readonly MeasureWords[] = [
  [/\bdoses\b/, "doses", "vaccine-doses"],
  [/\bprograms\b/, "programs", "programs"],
  [/\bareas\b/, "areas", "areas"],
  [/\bVenezuelans\b/, "people", "population"],
  [/\bjobs\b/, "jobs", "employment"],
  [/\bprojects\b/, "projects", "projects"],
  [/\bEmergency Operations Centers\b/, "centers", "emergency-operations-centers"],
  [/\bVolunteers\b/, "volunteers", "volunteers"],
  [/\b(?:Peruvians|students) study\b/, "students", "students"],
  [/\bhave (?:traveled|come)\b/, "people", "exchange-participants"],
  [/\bbinational centers\b/, "centers", "binational-centers"],
  [/\bbranch offices\b/, "offices", "branch-offices"],
  [/\bstudents every month\b/, "students", "students-offered-instruction"],
  [/\bfollowers\b/, "followers", "followers"],
  [/\bregions\b/, "regions", "regions"],
  [/\bartifacts\b/, "artifacts", "artifacts"],
];

/** The words around a length of time. */
const TIMED: readonly MeasureWords[] = [
  [/\bhas worked\b/, "years", "presence"],
  [/-year plan\b/, "years", "plan-length"],
  [/\bcelebrated\b.*\bcooperation\b/, "years", "cooperation"],
  [/\brenewed every\b/, "years", "renewal-interval"],
  [/\bafter\b/, "years", "time-between-events"],
];

function firstOf(words: readonly MeasureWords[], text: string): MeasureReading | undefined {
  const [first] = words
    .map(([form, unit, measure]) => ({ at: text.search(form), unit, measure }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return first && { measure: first.measure, unit: first.unit };
}

/** What a figure counts and in which unit, or `undefined` where the words are not in the tables. */
export function readMeasure(figure: AuthoredFigure, text: string): MeasureReading | undefined {
  const { sentence, after } = clauseAt(text, figure);
  switch (figure.kind) {
    case "amount":
      return { unit: "USD", measure: /\btrade\b/.test(sentence) ? "trade" : "assistance" };
    case "percent":
      return /\btrade\b/.test(sentence) ? { unit: "percent", measure: "trade-growth" } : undefined;
    case "rate":
      return /\bdeath rate\b/.test(sentence) ? { unit: "deaths/million people", measure: "mortality" } : undefined;
    case "rank":
      return /\bdeath rate\b/.test(sentence) ? { unit: "rank", measure: "mortality-rank" } : undefined;
    case "duration":
      return firstOf(TIMED, sentence);
    default:
      return firstOf(COUNTED, after) ?? firstOf(COUNTED, sentence);
  }
}
