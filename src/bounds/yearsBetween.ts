import { daysInMonth, type IsoDate } from "../words/isoDate.ts";
import { add, type Fraction, fraction, negate } from "./fraction.ts";
import { type Interval, point } from "./interval.ts";

/** A length of time in years, and what the precision of its ends leaves open. */
export interface Years {
  readonly value: Fraction;
  readonly interval: Interval;
}

const DAY = 86_400_000;

/** The moment a date begins or ends, in months since the year 0. */
function momentOf({ precision, year, month, day }: IsoDate, side: "start" | "end"): Fraction {
  const months = fraction(BigInt(year * 12 + month - 1), 1n);
  if (precision === "day") {
    const days = side === "start" ? day - 1 : day;
    return add(months, fraction(BigInt(days), BigInt(daysInMonth(year, month))));
  }
  const length = precision === "year" ? 12n : 1n;
  return side === "start" ? months : add(months, fraction(length, 1n));
}

function yearsFrom(from: Fraction, to: Fraction): Fraction {
  const { numerator, denominator } = add(to, negate(from));
  return fraction(numerator, denominator * 12n);
}

/** The day a date comes round again after some years; a leap day on the last of February. */
function anniversary({ year, month, day }: IsoDate, years: number): number {
  return Date.UTC(year + years, month - 1, Math.min(day, daysInMonth(year + years, month)));
}

/** Whole years by the calendar, and the days since the last anniversary as a fraction of the days to the next. */
function yearsBetweenDays(from: IsoDate, to: IsoDate): Fraction {
  const end = Date.UTC(to.year, to.month - 1, to.day);
  let years = to.year - from.year;
  if (anniversary(from, years) > end) years -= 1;

  const [last, next] = [anniversary(from, years), anniversary(from, years + 1)];
  return add(fraction(BigInt(years), 1n), fraction(BigInt((end - last) / DAY), BigInt((next - last) / DAY)));
}

/**
 * The years from one date to another, at the precision of the less precise one: from 1827 to 2022 it is 195, and more than
 * 194 and less than 196. Between two days it is exact, and 1 from one anniversary to the next.
 */
export function yearsBetween(from: IsoDate, to: IsoDate): Years {
  const precisions = [from.precision, to.precision];
  if (precisions.every((precision) => precision === "day")) {
    const years = yearsBetweenDays(from, to);
    return { value: years, interval: point(years) };
  }
  const isYear = precisions.includes("year");
  const at = ({ year, month }: IsoDate) => fraction(BigInt(isYear ? year * 12 : year * 12 + month - 1), 1n);
  const open = { included: false, setBy: [] };
  return {
    value: yearsFrom(at(from), at(to)),
    interval: {
      min: { ...open, at: yearsFrom(momentOf(from, "end"), momentOf(to, "start")) },
      max: { ...open, at: yearsFrom(momentOf(from, "start"), momentOf(to, "end")) },
    },
  };
}
