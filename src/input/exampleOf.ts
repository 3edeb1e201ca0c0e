import type { Figure } from "../model/figure.ts";
import type { Period } from "../model/period.ts";

const EXAMPLES: Readonly<Partial<Record<string, string>>> = {
  agencies: '["USAID"]',
  bounds: '{ min: 1000, max: null, minIncluded: true, maxIncluded: false, basis: "stated" }',
  credit: '"joint", agencies: ["State", "USAID"]',
  hedge: '"more than"',
  label: '"Visitors to the museum"',
  note: '"Counted at the door."',
  series: '"visitors-a-year"',
  source: '{ title: "World Development Indicators", url: "https://…" }',
  stage: '"provided"',
  unitSingular: '"mouse"',
};

const PERIODS: Readonly<Record<Period["type"], string>> = {
  year: '{ type: "year", year: 2021, calendar: "calendar" }',
  span: '{ type: "span", from: 2009, to: 2021 }',
  instant: '{ type: "instant", date: "2022-06-10", relation: "on" }',
  cumulative: '{ type: "cumulative", since: "2001", asOf: "2022-06" }',
  rate: '{ type: "rate", per: "month", statistic: "mean" }',
  unstated: '{ type: "unstated" }',
};

/** How a field of a figure is written; a period in the form of its type. */
export function exampleOf(field: string, { period }: Partial<Figure>): string | undefined {
  const [name = ""] = field.split(".");
  const type = period?.type ?? "year";
  const example = name === "period" ? PERIODS[Object.hasOwn(PERIODS, type) ? type : "year"] : EXAMPLES[name];
  return example && `${name}: ${example}`;
}
