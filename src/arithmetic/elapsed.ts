import { ZERO } from "../bounds/fraction.ts";
import { type Interval, isNotNegative, isPoint } from "../bounds/interval.ts";
import { yearsBetween } from "../bounds/yearsBetween.ts";
import { frozenCopy } from "../input/frozenCopy.ts";
import { FactError } from "../model/FactError.ts";
import type { DatedEvent } from "../model/fact.ts";
import { inspect } from "../model/inspect.ts";
import { quoted } from "../model/quoted.ts";
import type { Elapsed } from "../model/result.ts";
import { dateInWords, whenInWords } from "../words/dateInWords.ts";
import { type IsoDate, readIsoDate } from "../words/isoDate.ts";
import { idOfCall } from "./idOfCall.ts";
import { inferredDate } from "./remarks/caveats.ts";
import { resultOf, roundingOf } from "./resultOf.ts";

interface Dated {
  readonly event?: DatedEvent;
  readonly date: IsoDate;
  readonly text: string;
}

function requireEvent(candidate: unknown): Dated & { readonly event: DatedEvent } {
  const { id, label, agencies, date: printed } = Object(candidate) as Partial<DatedEvent>;
  const date = readIsoDate(printed?.value);
  const isNamed = typeof id === "string" && typeof label === "string" && Array.isArray(agencies);
  if (!isNamed || printed === undefined || date === undefined) {
    throw new FactError(
      "invalid-input",
      [],
      `elapsed expected a dated event, received ${inspect(candidate)}.`,
      'Pass a fact of the kind event: byKind("event") lists them.',
    );
  }
  const event = frozenCopy(candidate as DatedEvent);
  if (printed.relation !== "during") return { event, date, text: printed.value };
  throw new FactError(
    "no-date",
    [id],
    `elapsed expected an event with a beginning, but the document says only that ${quoted(event)} was under way ${whenInWords(printed.value)}.`,
    'Pass an event the document dates, or the date you mean: elapsed(event, "2022-06-10").',
  );
}

function requireDate(at: unknown): Dated {
  if (typeof at === "object" && at !== null && "date" in at) return requireEvent(at);
  const date = readIsoDate(at);
  if (date !== undefined) return { date, text: at as string };
  throw new FactError(
    "invalid-input",
    [],
    `elapsed expected a date (YYYY, YYYY-MM or YYYY-MM-DD from the year 1000 on) or an event, received ${inspect(at)}.`,
    'Pass such a date: elapsed(event, "2022-06-10"). Today is new Date().toISOString().slice(0, 10).',
  );
}

/** Time does not run backwards: an event cannot come before what it is counted from. */
function forward(interval: Interval): Interval {
  return isNotNegative(interval) ? interval : { ...interval, min: { at: ZERO, included: true, setBy: [] } };
}

/**
 * The years from an event to a date or another event, with the bounds the precision of both dates leaves.
 *
 * Two years printed as such are counted by the calendar: from 1827 to 2022 it is 195, and more than 194 and less than
 * 196. Between two days it is exact: one from an anniversary to the next.
 *
 * @param event - A dated event of the document.
 * @param at - A later event, or a date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @returns A frozen result in years.
 * @throws {@link FactError} `wrong-order` where the date is earlier; `no-date` for an event the document only says was going
 * on; `invalid-input` for what is no event or date.
 *
 * @example
 * ```ts
 * elapsed(diplomaticRelationsEstablished, "2022").value; // => 195
 * ```
 *
 * @category Arithmetic
 */
export function elapsed(event: DatedEvent, at: string | DatedEvent): Elapsed {
  const from = requireEvent(event);
  const to = requireDate(at);
  const { value, interval } = yearsBetween(from.date, to.date);
  if (value.numerator < 0n) {
    throw new FactError(
      "wrong-order",
      [from.event.id, ...(to.event === undefined ? [] : [to.event.id])],
      `elapsed counts forward, but ${dateInWords(to.text)} is before ${dateInWords(from.text)}, the date of ${quoted(from.event)}.`,
      "Swap the two, or give a later date.",
    );
  }
  const operands = to.event === undefined ? [from.event] : [from.event, to.event];

  return resultOf(
    {
      operation: "elapsed",
      id: idOfCall("elapsed", [from.event.id, to.event?.id ?? to.text]),
      label: `Time from ${from.event.label} to ${to.event?.label ?? to.text}`,
      unit: "years",
      measure: "time",
      period: { type: "unstated" },
      operands,
      value,
      interval: forward(interval),
      ...(isPoint(interval) ? {} : { basis: roundingOf(operands) }),
      caveats: operands.flatMap((each) => (each.date.inferred ? [inferredDate(each, each.date.inferred.ground)] : [])),
    },
    { at: to.text },
  ) as Elapsed;
}
