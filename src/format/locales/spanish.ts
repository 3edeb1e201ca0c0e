import type { DateParts, FormatLocale, Scale, SpokenAmount, SpokenNumber } from "../formatLocale.ts";
import { singularOf } from "./english.ts";

/** One, many, and how “one” is said before the noun. */
const NOUNS: Readonly<Record<string, readonly [one: string, many: string, article: "un" | "una"]>> = {
  areas: ["área", "áreas", "un"],
  artifacts: ["artefacto", "artefactos", "un"],
  centers: ["centro", "centros", "un"],
  days: ["día", "días", "un"],
  deaths: ["muerte", "muertes", "una"],
  doses: ["dosis", "dosis", "una"],
  followers: ["seguidor", "seguidores", "un"],
  jobs: ["empleo", "empleos", "un"],
  months: ["mes", "meses", "un"],
  nations: ["nación", "naciones", "una"],
  offices: ["oficina", "oficinas", "una"],
  people: ["persona", "personas", "una"],
  percent: ["por ciento", "por ciento", "un"],
  programs: ["programa", "programas", "un"],
  projects: ["proyecto", "proyectos", "un"],
  regions: ["región", "regiones", "una"],
  students: ["estudiante", "estudiantes", "un"],
  times: ["vez", "veces", "una"],
  USD: ["dólar", "dólares", "un"],
  volunteers: ["voluntario", "voluntarios", "un"],
  years: ["año", "años", "un"],
};

const WORDS: Readonly<Record<string, string>> = {
  zero: "cero",
  one: "un",
  two: "dos",
  three: "tres",
  four: "cuatro",
  five: "cinco",
  six: "seis",
  seven: "siete",
  eight: "ocho",
  nine: "nueve",
  ten: "diez",
};

const RANKS: Readonly<Record<string, string>> = {
  highest: "el más alto",
  first: "primero",
  second: "segundo",
  third: "tercero",
};

/** A Spanish billón is a million millions, so a billion is a thousand millions. */
const SCALES: Readonly<Record<Scale, readonly [one: string, many: string]>> = {
  thousand: ["mil", "mil"],
  million: ["millón", "millones"],
  billion: ["mil millones", "mil millones"],
  trillion: ["billón", "billones"],
};

const COUNT_WORDS: Readonly<Record<Scale, string>> = {
  thousand: "miles",
  million: "millones",
  billion: "miles de millones",
  trillion: "billones",
};

const PER_TIME: Readonly<Record<string, string>> = { day: " al día", month: " al mes", year: " al año" };

const MONTHS = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
] as const;

const EVERY = { day: "cada día", month: "cada mes", year: "cada año" } as const;

function entry<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function nounOf(unit: string, isOne: boolean): string {
  return entry(NOUNS, unit)?.[isOne ? 0 : 1] ?? unit;
}

/** “ por proyecto”, “ al año”, “ por millón de personas”. */
function perUnit(unit: string): string {
  const scaled = /^(thousand|million|billion|trillion) (.+)$/.exec(unit);
  if (scaled !== null) {
    const scale = scaled[1] as Scale;
    return ` por ${SCALES[scale][0]}${scale === "thousand" ? "" : " de"} ${nounOf(scaled[2] as string, false)}`;
  }
  const plural = Object.keys(NOUNS).find((each) => singularOf(each) === unit) ?? unit;
  return entry(PER_TIME, singularOf(plural)) ?? ` por ${nounOf(plural, true)}`;
}

function isOne(number: SpokenNumber): boolean {
  return number.form === "word" ? number.word === "one" : number.form === "digits" && number.digits === "1";
}

function textOf(number: SpokenNumber, article: "un" | "una"): string {
  if (number.form === "countWords") {
    return `${number.base === "tens" ? "decenas" : "cientos"} de ${COUNT_WORDS[number.scale]}`;
  }
  const one = isOne(number);
  if (number.form === "word") {
    const word = one && number.scale === null ? article : (entry(WORDS, number.word) ?? number.word);
    if (number.scale === null) return word;
    const scale = SCALES[number.scale][one ? 0 : 1];
    return one && (number.scale === "thousand" || number.scale === "billion") ? scale : `${word} ${scale}`;
  }
  if (number.scale === null) return number.digits;
  // “1 mil millones” is not said; the digit stays in “1,000 millones”.
  if (one && number.scale === "billion") return "1,000 millones";
  return `${number.digits} ${SCALES[number.scale][one ? 0 : 1]}`;
}

function amount(number: SpokenNumber, unit: string | null): SpokenAmount {
  const [of = "", ...per] = unit === null ? [] : unit.split("/");
  const perUnits = per.map(perUnit).join("");
  const sign = number.form === "digits" && number.negative ? "-" : "";
  const text = sign + textOf(number, entry(NOUNS, of)?.[2] ?? "un");
  if (of === "USD" && number.form === "digits") return { head: `USD ${text}`, tail: perUnits };
  if (of === "rank") {
    return { head: number.form === "word" ? (entry(RANKS, number.word) ?? text) : `n.º ${text}`, tail: perUnits };
  }
  const takesDe = number.scale !== null && (number.form === "countWords" || number.scale !== "thousand");
  const noun = nounOf(of, isOne(number) && number.scale === null);
  if (noun === "") return { head: text, tail: perUnits };
  return { head: text, tail: `${takesDe && of !== "percent" ? " de" : ""} ${noun}${perUnits}` };
}

function date({ year, month, day }: DateParts): string {
  const name = MONTHS[(month ?? 0) - 1];
  if (name === undefined) return String(year);
  return day === undefined ? `${name} de ${year}` : `${day} de ${name} de ${year}`;
}

/** A day takes the article: “desde el 10 de junio”, but “desde junio”. */
function withArticle(when: string): string {
  return /\d de /.test(when) ? `el ${when}` : when;
}

/** Spanish as written in Peru: a decimal point, commas between thousands, `USD` before the amount. */
export const spanish: FormatLocale = {
  hedges: {
    "more than": "más de",
    over: "más de",
    "at least": "al menos",
    nearly: "casi",
    almost: "casi",
    "less than": "menos de",
    "fewer than": "menos de",
    under: "menos de",
    "up to": "hasta",
    "at most": "como máximo",
    "no more than": "no más de",
    approximately: "aproximadamente",
    about: "alrededor de",
    around: "alrededor de",
    roughly: "alrededor de",
    some: "unos",
    "an average of": "un promedio de",
  },
  amount,
  about: "alrededor de",
  exactly: "exactamente",
  moreThan: "más de",
  atLeast: "al menos",
  lessThan: () => "menos de",
  atMost: "como máximo",
  and: "y",
  noUpperLimit: ", sin límite superior",
  noLowerLimit: ", sin límite inferior",
  noLimit: "sin límite inferior ni superior",
  every: (per) => ` ${EVERY[per]}`,
  onAverage: ", en promedio",
  date,
  since: (since) => `desde ${withArticle(since)}`,
  through: (asOf) => `hasta ${withArticle(asOf)}`,
  sinceThrough: (since, asOf) => `desde ${withArticle(since)} hasta ${withArticle(asOf)}`,
  asOf: (asOf) => `a ${withArticle(asOf)}`.replace("a el ", "al "),
  fiscalYear: (year) => `año fiscal ${year}`,
  calendarYear: (year) => `año calendario ${year}`,
  span: (from, to) => `de ${from} a ${to}`,
  undatedInstant: "en un momento que el texto no indica",
  undatedCumulative: "a lo largo de un tiempo que el texto no indica",
  unstatedPeriod: "período no indicado",
};
