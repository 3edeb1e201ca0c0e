import type { Fact } from "../../src/model/fact.ts";
import type { Period } from "../../src/model/period.ts";

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

const text = (description: string, of: Column["of"]): Column => ({ type: "string", description, of });
const number = (description: string, of: Column["of"]): Column => ({ type: "number", description, of });
const offset = (description: string, of: Column["of"]): Column => ({
  ...required(text(description, of)),
  type: "integer",
});
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

function itemsOf(fact: Fact): Cell {
  if (fact.kind === "list") return fact.items.map((item) => item.text).join(" | ");
  return fact.kind === "membership" ? fact.members.join(" | ") : undefined;
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
  topics: required(text("What the fact is about; several are separated by a space.", ({ topics }) => topics.join(" "))),
  agencies: text(
    "The agencies the text itself credits, separated by a space: none where it credits none, several for joint credit.",
    ({ agencies }) => agencies.join(" "),
  ),
  quote: required(text("The document’s exact words.", ({ source }) => source.quote)),
  start: offset("Offset of the quote’s first UTF-16 unit in source.txt.", ({ source }) => source.start),
  end: offset("Offset after the quote’s last UTF-16 unit in source.txt.", ({ source }) => source.end),
  value: number(
    "The figure as printed, in base units; empty where the text gives none.",
    (fact) => figureOf(fact)?.value,
  ),
  unit: text("The unit of value, min and max.", (fact) => figureOf(fact)?.unit),
  written: text("The number’s own words.", (fact) => figureOf(fact)?.written ?? eventDate(fact)?.written),
  hedge: text(
    "The words before the number that move its limits, such as “more than”.",
    (fact) => figureOf(fact)?.hedge,
  ),
  min: number("The lower limit the words set; empty where they set none.", (fact) => figureOf(fact)?.bounds.min),
  max: number("The upper limit the words set; empty where they set none.", (fact) => figureOf(fact)?.bounds.max),
  min_included: truth("Whether the figure may equal min.", (fact) => figureOf(fact)?.bounds.minIncluded),
  max_included: truth("Whether the figure may equal max.", (fact) => figureOf(fact)?.bounds.maxIncluded),
  basis: text("What the limits rest on: exact, stated or rounding.", (fact) => figureOf(fact)?.bounds.basis),
  measure: text("What is being counted.", (fact) => figureOf(fact)?.measure),
  series: text(
    "The thing measured through time: only figures of one series show growth.",
    (fact) => figureOf(fact)?.series,
  ),
  period: text("Kind of period: year, span, instant, cumulative, rate or unstated.", (fact) => periodOf(fact)?.type),
  from: isoDate(text("Beginning of the period, as precise as the text.", (fact) => beginning(periodOf(fact)))),
  to: isoDate(text("End of the period, as precise as the text.", (fact) => ending(periodOf(fact)))),
  calendar: text("Whether a year is a calendar or a fiscal year; unstated where the text does not say.", (fact) => {
    const period = periodOf(fact);
    return period?.type === "year" ? period.calendar : undefined;
  }),
  per_value: number("For rates, of how many.", (fact) => perOf(fact)?.value),
  per_unit: text("For rates, of what.", (fact) => perOf(fact)?.unit),
  stage: text("For money, the document’s verb, such as provided.", (fact) =>
    fact.kind === "amount" ? fact.stage : null,
  ),
  date: isoDate(text("For events, the date as precise as the text.", (fact) => eventDate(fact)?.value)),
  date_relation: text(
    "How the event stands to the date: in, on, since or during.",
    (fact) => eventDate(fact)?.relation,
  ),
  inferred: truth("Whether the date or period is inferred, not printed; facts.json gives the ground.", isInferred),
  items: text("For lists and memberships, the items in the document’s order, separated by “ | ”.", itemsOf),
  complete: truth("For lists, whether the text claims to be complete.", (fact) =>
    fact.kind === "list" ? fact.complete : null,
  ),
  names: text("The names under which the document speaks of the subject, separated by “ | ”.", ({ names }) =>
    names?.join(" | "),
  ),
  note: text("What the document repeats, gets wrong or leaves open here.", ({ note }) => note),
};

/** The columns of `facts.csv`, in order. */
export const csvColumns: readonly CsvColumn[] = Object.entries(columns).map(([name, column]) => ({ name, ...column }));

function cell(value: Cell): string {
  const written = String(value ?? "");
  return /[",\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
}

/** The facts as CSV by RFC 4180: a header, one row a fact, lines ended by CRLF, a missing value empty. */
export function factsCsv(facts: readonly Fact[]): string {
  const rows = facts.map((fact) => csvColumns.map(({ of }) => of(fact)));
  return [csvColumns.map(({ name }) => name), ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
