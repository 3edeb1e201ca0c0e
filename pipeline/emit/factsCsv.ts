import type { Fact } from "../../src/model/fact.ts";
import type { InstantPeriod, Period } from "../../src/model/period.ts";

type Cell = string | number | boolean | null | undefined;

/** A column of `facts.csv`, as the Data Package describes it. */
export interface CsvColumn {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly description: string;
  readonly constraints?: { readonly required?: true; readonly unique?: true; readonly pattern?: string };
  readonly of: (fact: Fact) => Cell;
}

type Column = Omit<CsvColumn, "name">;

/** What separates the elements of a list in a cell. */
const SEPARATOR = "; ";

const text = (description: string, of: Column["of"]): Column => ({ type: "string", description, of });
const number = (description: string, of: Column["of"]): Column => ({ type: "number", description, of });
const offset = (description: string, of: Column["of"]): Column => ({
  ...required(text(description, of)),
  type: "integer",
});
const listed = (description: string, of: (fact: Fact) => readonly string[] | undefined): Column =>
  text(`${description} Several are separated by a semicolon and a space.`, (fact) => of(fact)?.join(SEPARATOR));
const truth = (description: string, of: Column["of"]): Column => ({ type: "boolean", description, of });
const required = (column: Column): Column => ({ ...column, constraints: { required: true } });
const isoDate = (column: Column): Column => ({ ...column, constraints: { pattern: "\\d{4}(-\\d{2}(-\\d{2})?)?" } });

const figureOf = (fact: Fact) => ("bounds" in fact ? fact : undefined);
const periodOf = (fact: Fact) => figureOf(fact)?.period;
const eventDate = (fact: Fact) => (fact.kind === "event" ? fact.date : undefined);

function beginning(period: Period | undefined): Cell {
  if (period?.type === "year") return String(period.year);
  if (period?.type === "span") return String(period.from);
  if (period?.type === "instant") return period.date;
  return period?.type === "cumulative" ? period.since : undefined;
}

function ending(period: Period | undefined): Cell {
  if (period?.type === "span") return String(period.to);
  return period?.type === "cumulative" ? period.asOf : beginning(period);
}

function isInferred(fact: Fact): Cell {
  const period = periodOf(fact);
  const dated = eventDate(fact) ?? (period?.type === "unstated" ? undefined : period);
  return dated && dated.inferred !== undefined;
}

function itemsOf(fact: Fact): readonly string[] | undefined {
  if (fact.kind === "list") return fact.items.map((item) => item.text);
  return fact.kind === "membership" ? fact.members : undefined;
}

function instantOf(fact: Fact): InstantPeriod | undefined {
  const period = periodOf(fact);
  return period?.type === "instant" ? period : undefined;
}

/** The address as printed, from its street to its postal code. */
function addressOf(fact: Fact): Cell {
  if (fact.kind !== "address") return undefined;
  const { source, parts } = fact;
  const end = parts.postalCode.start + parts.postalCode.written.length;
  return source.quote.slice(parts.street.start - source.start, end - source.start);
}

function perOf(fact: Fact): { readonly value: number; readonly unit: string } | undefined {
  const period = periodOf(fact);
  if (fact.kind === "rate") return fact.per;
  return period?.type === "rate" ? { value: 1, unit: period.per } : undefined;
}

const columns: Readonly<Record<string, Column>> = {
  id: {
    ...text("Kebab-case name, stable for ever.", ({ id }) => id),
    constraints: { required: true, unique: true },
  },
  kind: required(text("What kind of fact it is, such as amount, event or list.", ({ kind }) => kind)),
  label: required(text("A short description in the project’s words.", ({ label }) => label)),
  section: required(text("The section of the document the quote stands in.", ({ section }) => section)),
  topics: required(listed("What the fact is about.", ({ topics }) => topics)),
  agencies: listed("The agencies the text itself credits; empty where it credits none.", ({ agencies }) => agencies),
  credit: text(
    "For several agencies, joint or several: whether they share one credit or have one each.",
    (fact) => fact.credit,
  ),
  quote: required(text("The document’s exact words.", ({ source }) => source.quote)),
  quote_start: offset("Offset of the quote’s first UTF-16 unit in source.txt.", ({ source }) => source.start),
  quote_end: offset("Offset after the quote’s last UTF-16 unit in source.txt.", ({ source }) => source.end),
  printed_value: number(
    "The figure as printed, in base units; empty where the text gives none.",
    (fact) => figureOf(fact)?.value,
  ),
  unit: text("The unit of printed_value, lower_bound and upper_bound.", (fact) => figureOf(fact)?.unit),
  written: text(
    "The words of the number, or of an event’s date.",
    (fact) => figureOf(fact)?.written ?? eventDate(fact)?.written,
  ),
  hedge: text("The words before the number that set its bounds, such as “more than”.", (fact) => figureOf(fact)?.hedge),
  lower_bound: number(
    "The lower bound the words set; empty where they set none.",
    (fact) => figureOf(fact)?.bounds.min,
  ),
  upper_bound: number(
    "The upper bound the words set; empty where they set none.",
    (fact) => figureOf(fact)?.bounds.max,
  ),
  lower_included: truth("Whether the figure may equal lower_bound.", (fact) => figureOf(fact)?.bounds.minIncluded),
  upper_included: truth("Whether the figure may equal upper_bound.", (fact) => figureOf(fact)?.bounds.maxIncluded),
  basis: text("What the bounds rest on: exact, stated or rounding.", (fact) => figureOf(fact)?.bounds.basis),
  measure: text("What is being counted.", (fact) => figureOf(fact)?.measure),
  series: text(
    "The thing measured through time: only figures of one series show growth.",
    (fact) => figureOf(fact)?.series,
  ),
  period_type: text(
    "Kind of period: year, span, instant, cumulative, rate or unstated.",
    (fact) => periodOf(fact)?.type,
  ),
  period_from: isoDate(text("Beginning of the period, as precise as the text.", (fact) => beginning(periodOf(fact)))),
  period_to: isoDate(text("End of the period, as precise as the text.", (fact) => ending(periodOf(fact)))),
  period_words: text("The words that give the period.", (fact) => {
    const period = periodOf(fact);
    return period?.type === "unstated" ? undefined : period?.written;
  }),
  calendar: text("Whether a year is a calendar or a fiscal year; unstated where the text does not say.", (fact) => {
    const period = periodOf(fact);
    return period?.type === "year" ? period.calendar : undefined;
  }),
  per_value: number("For rates, of how many.", (fact) => perOf(fact)?.value),
  per_unit: text("For rates, of what.", (fact) => perOf(fact)?.unit),
  stage: text("For money, what the document’s verb says was done with it, such as provided.", (fact) =>
    fact.kind === "amount" ? fact.stage : null,
  ),
  projected_by: text("For projections, who projects the figure.", (fact) => figureOf(fact)?.projected?.by),
  event_date: isoDate(text("For events, the date as precise as the text.", (fact) => eventDate(fact)?.value)),
  date_relation: text(
    "How an event or an instant stands to its date: in, on, since, during, asOf or byEndOf.",
    (fact) => eventDate(fact)?.relation ?? instantOf(fact)?.relation,
  ),
  is_inferred: truth("Whether the date or period is inferred, not printed; facts.json gives the ground.", isInferred),
  items: listed("For lists, the items in the document’s order; for memberships, the ids of the members.", itemsOf),
  is_complete: truth("For lists, whether the text claims to be complete.", (fact) =>
    fact.kind === "list" ? fact.complete : null,
  ),
  names: listed("The names under which the document speaks of the subject.", ({ names }) => names),
  address: text("For addresses, the address as printed.", addressOf),
  telephone: text("For telephones, the number as printed.", (fact) =>
    fact.kind === "telephone" ? fact.number.written : null,
  ),
  note: text("What the document repeats, gets wrong or leaves open here.", ({ note }) => note),
};

/** The columns of `facts.csv`, in order. */
export const csvColumns: readonly CsvColumn[] = Object.entries(columns).map(([name, column]) => ({ name, ...column }));

/** Booleans are TRUE and FALSE, as R, SQL and spreadsheets write them. */
function cell(value: Cell): string {
  const written = typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
  return /[",\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
}

/** Readers guess the types of columns from the first hundred rows, so the kinds that fill most of them come first. */
const FIRST_KINDS: readonly Fact["kind"][] = [
  "percent",
  "amount",
  "count",
  "indefinite-count",
  "rate",
  "duration",
  "rank",
  "event",
  "address",
  "telephone",
  "list",
  "membership",
];

function placeOf({ kind }: Fact): number {
  const place = FIRST_KINDS.indexOf(kind);
  return place < 0 ? FIRST_KINDS.length : place;
}

/**
 * The facts as CSV by RFC 4180: a header, one row a fact, lines ended by CRLF, a missing value empty. Figures come first,
 * then events, lists and the rest, each kind in document order.
 */
export function factsCsv(facts: readonly Fact[]): string {
  const rows = facts
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.source.start - b.source.start)
    .map((fact) => csvColumns.map(({ of }) => of(fact)));
  return [csvColumns.map(({ name }) => name), ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
