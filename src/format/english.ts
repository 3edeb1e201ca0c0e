import type {
  DateParts,
  FormatWords,
  PeriodWords,
  SpokenBound,
  SpokenNumber,
  SpokenQuantity,
} from "../model/locale.ts";
import { MONTHS } from "../model/vocabulary.ts";
import { currencyNouns } from "../words/currencyNouns.ts";
import { isCurrency } from "../words/isCurrency.ts";
import { singularOf } from "../words/singularOf.ts";
import { groupDigits } from "./groupDigits.ts";
import { MEASURED } from "./spokenNumber.ts";

/** Lengths of time, which are “less than”, where people are “fewer than”. */
const TIMES: readonly string[] = ["years", "months", "days"];

function isMeasured(unit: string | null): boolean {
  const [of = "", per] = unit?.split("/") ?? [];
  return of === "" || isCurrency(of) || MEASURED.includes(of) || TIMES.includes(of) || per === singularOf(of);
}

function isPercent(unit: string | null): boolean {
  return unit === "percent";
}

function isOne(number: SpokenNumber): boolean {
  if (number.scale !== null) return false;
  return number.form === "word" ? number.word === "one" : number.digits === "1";
}

function nounOf(unit: string, isSingular: boolean, singular: string | undefined): string {
  const currency = currencyNouns(unit);
  if (currency !== undefined) return currency[isSingular ? 0 : 1];
  return isSingular ? (singular ?? singularOf(unit)) : unit;
}

function numberText(number: SpokenNumber): string {
  if (number.form === "countWords") return `${number.base} of ${number.scale}s`;
  const text = number.form === "word" ? number.word : groupDigits(number.digits);
  return number.scale === null ? text : `${text} ${number.scale}`;
}

/** A quantity cut where two numbers can share the unit: “85,000” and “ students”. */
function parts({ number, unit, unitSingular, change }: SpokenQuantity): { head: string; tail: string } {
  const [of = "", ...per] = unit === null ? [] : unit.split("/");
  const perUnits = per.map((each) => ` per ${currencyNouns(each)?.[0] ?? singularOf(each)}`).join("");
  const sign = number.form === "digits" && number.isNegative ? "-" : "";
  const text = numberText(number);
  if (of === "rank") return { head: number.form === "digits" ? `No. ${sign}${text}` : text, tail: perUnits };
  if (isCurrency(of) && number.form === "digits") {
    const head = of === "USD" ? `${sign}$${text}` : `${sign}${of} ${text}`;
    return { head, tail: (change === "fall" ? " less" : "") + perUnits };
  }

  const noun = nounOf(of, isOne(number), unitSingular);
  // People per person are a bare number.
  if (noun === "" || per[0] === singularOf(of)) return { head: sign + text, tail: "" };
  const isFall = change === "fall" && !isPercent(unit);
  const isPoints = of === "percentage points";
  const before = (number.form === "countWords" ? " of " : " ") + (isFall && !isPoints ? "fewer " : "");
  return { head: sign + text, tail: before + noun + (isFall && isPoints ? " less" : "") + perUnits };
}

/** Percents fall in words before the number: “a fall of about 10 percent”. */
function fallOf({ unit, change }: SpokenQuantity): string {
  return change === "fall" && isPercent(unit) ? "a fall of " : "";
}

function phrase(hedge: string, quantity: SpokenQuantity): string {
  const { head, tail } = parts(quantity);
  return `${fallOf(quantity)}${hedge}${hedge === "" ? "" : " "}${head}${tail}`;
}

function lessThan({ quantity, included }: SpokenBound): string {
  if (included) return "at most";
  // “Fewer than 500 fewer people” stumbles.
  return isMeasured(quantity.unit) || quantity.change === "fall" ? "less than" : "fewer than";
}

function moreThan({ included }: SpokenBound): string {
  return included ? "at least" : "more than";
}

function date({ year, month, day }: DateParts): string {
  const name = MONTHS[(month ?? 0) - 1];
  if (name === undefined) return String(year);
  if (day === undefined) return `${name} ${year}`;
  // AP style: March to July are spelled out.
  const short = name.length <= 5 ? name : `${name === "September" ? "Sept" : name.slice(0, 3)}.`;
  return `${short} ${day}, ${year}`;
}

function at(on: string, precision: "year" | "month" | "day"): string {
  return `${precision === "day" ? "on" : "in"} ${on}`;
}

const period: PeriodWords = {
  year: (year) => `${year}`,
  fiscalYear: (year) => `fiscal year ${year}`,
  calendarYear: (year) => `calendar year ${year}`,
  span: (from, to) => `from ${from} to ${to}`,
  since: (since) => `since ${since}`,
  sinceThrough: (since, through) => `from ${since} through ${through}`,
  toDocumentDate: (when) => `to the document’s date, in ${when}`,
  over: (length) => `over ${length}`,
  asOf: (when) => `as of ${when}`,
  cumulativeAsOf: (when) => `as of ${when}`,
  on: at,
  during: (when, precision) => `under way ${at(when, precision)}`,
  byEndOf: (when) => `by the end of ${when}`,
  announced: (when, precision) => `announced ${precision === "day" ? when : at(when, precision)}`,
  projectedBy: (when, author) => `${when} (projected by the ${author})`,
  atDocumentTime: "at the document’s time",
  cumulative: "over a period the text does not state",
  unstated: "period not stated",
};

/** English, in AP style. */
export const english: FormatWords = {
  quantity: (quantity) => phrase("", quantity),
  hedged: (hedge, quantity) => phrase(hedge, quantity),
  about: (quantity) => phrase("about", quantity),
  exactly: (quantity) => phrase(quantity.unit === "rank" ? "" : "exactly", quantity),
  above: (bound) => phrase(moreThan(bound), bound.quantity),
  below: (bound) => phrase(lessThan(bound), bound.quantity),
  between(min, max) {
    const { head: least } = parts(min.quantity);
    const { head: most, tail } = parts(max.quantity);
    return `${fallOf(max.quantity)}${moreThan(min)} ${least} and ${lessThan(max)} ${most}${tail}`;
  },
  range(min, max) {
    const { head, tail } = parts(max);
    return `between ${parts(min).head} and ${head}${tail}`;
  },
  noUpperBound: (text) => `${text}, with no upper bound`,
  noLowerBound: (text) => `${text}, with no lower bound`,
  noBounds: "no bounds set by the words",
  asPrinted: (quantity) => `${quantity} as printed (the words set no bounds)`,
  riseNotRuledOut({ quantity, included }) {
    const fall = { quantity: { ...quantity, change: undefined }, included };
    return `a fall of ${phrase(lessThan(fall), fall.quantity)}; a rise is not ruled out`;
  },
  fromFallToRise(fall, rise) {
    if (isPercent(fall.quantity.unit)) {
      return `from a fall of ${parts(fall.quantity).head} to a rise of ${phrase("", rise.quantity)}`;
    }
    const { head, tail } = parts(rise.quantity);
    const more = rise.quantity.unit === "percentage points" ? `${head}${tail} more` : `${head} more${tail}`;
    return `from ${phrase("", fall.quantity)} to ${more}`;
  },
  every: (text, per) => `${text} every ${per}`,
  onAverage: (text) => `${text}, on average`,
  date,
  period,
};
