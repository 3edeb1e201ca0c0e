import { boundsOf } from "../bounds/interval.ts";
import { yearsBetween } from "../bounds/yearsBetween.ts";
import { frozenCopy } from "../input/frozenCopy.ts";
import { deepFreeze } from "../model/deepFreeze.ts";
import { FactError } from "../model/FactError.ts";
import type { DatedEvent } from "../model/fact.ts";
import { describe } from "../model/inspect.ts";
import type { Elapsed } from "../model/results.ts";
import { type IsoDate, readIsoDate } from "../words/isoDate.ts";

function takeEvent(candidate: unknown): { event: DatedEvent; date: IsoDate } {
  try {
    const event = frozenCopy(candidate as DatedEvent);
    const date = readIsoDate(event.date.value);
    if (typeof event.id === "string" && date !== undefined) return { event, date };
  } catch {
    // Not plain data: refused below like anything else that is no event.
  }
  throw new FactError(
    "invalid-input",
    [],
    "elapsed got something that is no dated event.",
    'Pass a fact of the kind event: byKind("event") lists them.',
  );
}

function takeDate(at: unknown): { event?: DatedEvent; date: IsoDate; text: string } {
  if (typeof at === "object" && at !== null) {
    const { event, date } = takeEvent(at);
    return { event, date, text: event.date.value };
  }
  const date = readIsoDate(at);
  if (date !== undefined) return { date, text: at as string };
  throw new FactError(
    "invalid-input",
    [],
    `elapsed got ${describe(at)} as the date, expected YYYY, YYYY-MM or YYYY-MM-DD from the year 1000 on, or an event.`,
    'Pass such a date: elapsed(event, "2022-06-10").',
  );
}

/**
 * The years from an event to a date or another event, with the limits the precision of both dates leaves.
 *
 * Two years printed as such are counted by the calendar: from 1827 to 2022 it is 195, and more than 194 and less than
 * 196.
 *
 * @param event - A dated event of the document.
 * @param at - A later event, or a date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @returns A frozen result in years.
 * @throws {@link FactError} `wrong-order` where the date is earlier; `invalid-input` for what is no event or date.
 *
 * @example
 * ```ts
 * elapsed(diplomaticRelationsEstablished, "2022").value; // => 195
 * ```
 *
 * @category Arithmetic
 */
export function elapsed(event: DatedEvent, at: string | DatedEvent): Elapsed {
  const from = takeEvent(event);
  const to = takeDate(at);
  const years = yearsBetween(from.date, to.date);
  if (years.value < 0) {
    throw new FactError(
      "wrong-order",
      [from.event.id, ...(to.event === undefined ? [] : [to.event.id])],
      `elapsed counts forward, but ${to.text} is before ${from.event.date.value}, the date of ${from.event.id}.`,
      "Swap the two, or give a later date.",
    );
  }
  const inputs = to.event === undefined ? [from.event] : [from.event, to.event];
  const result: Elapsed = {
    operation: "elapsed",
    unit: "years",
    value: years.value,
    // Time does not run backwards: an event cannot come before what it is counted from.
    bounds: boundsOf(
      years.interval.min < 0 ? { ...years.interval, min: 0, minIncluded: true } : years.interval,
      "rounding",
    ),
    basisFrom: inputs.map(({ id }) => id),
    inputs,
    at: to.text,
    assumptions: [],
    caveats: inputs.flatMap(({ id, date }) =>
      date.inferred === undefined ? [] : [`The date of ${id} is inferred. ${date.inferred.ground}`],
    ),
  };
  return deepFreeze(result);
}
