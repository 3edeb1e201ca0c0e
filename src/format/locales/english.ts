import type { DateParts, FormatLocale, SpokenAmount, SpokenNumber } from "../formatLocale.ts";

const SINGULARS: Readonly<Record<string, string>> = {
  areas: "area",
  artifacts: "artifact",
  centers: "center",
  days: "day",
  deaths: "death",
  doses: "dose",
  followers: "follower",
  jobs: "job",
  months: "month",
  nations: "nation",
  offices: "office",
  people: "person",
  programs: "program",
  projects: "project",
  regions: "region",
  students: "student",
  USD: "dollar",
  volunteers: "volunteer",
  years: "year",
};

/** Units that are measured and not counted: “less than”, where people are “fewer than”. */
const MEASURED: readonly (string | null)[] = [null, "USD", "percent", "rank", "times", "years", "months", "days"];

const MONTHS = [
  ["January", "Jan."],
  ["February", "Feb."],
  ["March", "March"],
  ["April", "April"],
  ["May", "May"],
  ["June", "June"],
  ["July", "July"],
  ["August", "Aug."],
  ["September", "Sept."],
  ["October", "Oct."],
  ["November", "Nov."],
  ["December", "Dec."],
] as const;

/** The one of a unit in the plural; a unit it does not know is printed as it is. */
export function singularOf(unit: string): string {
  return (Object.hasOwn(SINGULARS, unit) && SINGULARS[unit]) || unit;
}

function textOf(number: SpokenNumber): string {
  if (number.form === "countWords") return `${number.base} of ${number.scale}s`;
  const scale = number.scale === null ? "" : ` ${number.scale}`;
  return (number.form === "word" ? number.word : number.digits) + scale;
}

function isOne(number: SpokenNumber): boolean {
  if (number.scale !== null) return false;
  return number.form === "word" ? number.word === "one" : number.digits === "1";
}

function amount(number: SpokenNumber, unit: string | null): SpokenAmount {
  const [of = "", ...per] = unit === null ? [] : unit.split("/");
  const perUnits = per.map((each) => ` per ${singularOf(each)}`).join("");
  const sign = number.form === "digits" && number.negative ? "-" : "";
  const text = textOf(number);
  if (of === "USD" && number.form === "digits") return { head: `${sign}$${text}`, tail: perUnits };
  if (of === "rank") return { head: number.form === "digits" ? `No. ${sign}${text}` : text, tail: perUnits };
  const noun = of === "USD" ? (isOne(number) ? "dollar" : "dollars") : isOne(number) ? singularOf(of) : of;
  const before = number.form === "countWords" ? " of " : " ";
  return { head: sign + text, tail: (noun === "" ? "" : before + noun) + perUnits };
}

function date({ year, month, day }: DateParts): string {
  const [name, short] = MONTHS[(month ?? 0) - 1] ?? [];
  if (name === undefined) return String(year);
  return day === undefined ? `${name} ${year}` : `${short} ${day}, ${year}`;
}

/** English, in AP style. */
export const english: FormatLocale = {
  hedges: {
    "more than": "more than",
    over: "over",
    "at least": "at least",
    nearly: "nearly",
    almost: "almost",
    "less than": "less than",
    "fewer than": "fewer than",
    under: "under",
    "up to": "up to",
    "at most": "at most",
    "no more than": "no more than",
    approximately: "approximately",
    about: "about",
    around: "around",
    roughly: "roughly",
    some: "some",
    "an average of": "an average of",
  },
  amount,
  about: "about",
  exactly: "exactly",
  moreThan: "more than",
  atLeast: "at least",
  lessThan: (unit) => (MEASURED.includes(unit?.split("/")[0] ?? null) ? "less than" : "fewer than"),
  atMost: "at most",
  and: "and",
  noUpperLimit: ", with no upper limit",
  noLowerLimit: ", with no lower limit",
  noLimit: "no limit either way",
  every: (per) => ` every ${per}`,
  onAverage: ", on average",
  date,
  since: (since) => `since ${since}`,
  through: (asOf) => `through ${asOf}`,
  sinceThrough: (since, asOf) => `from ${since} through ${asOf}`,
  asOf: (asOf) => `as of ${asOf}`,
  fiscalYear: (year) => `fiscal year ${year}`,
  calendarYear: (year) => `calendar year ${year}`,
  span: (from, to) => `from ${from} to ${to}`,
  undatedInstant: "at a time the text does not state",
  undatedCumulative: "over a time the text does not state",
  unstatedPeriod: "period not stated",
};
