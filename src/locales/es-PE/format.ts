import { groupDigits } from "../../format/groupDigits.ts";
import type {
  DateParts,
  FormatWords,
  PeriodWords,
  SpokenBound,
  SpokenNumber,
  SpokenQuantity,
} from "../../model/locale.ts";
import { NUMBER_WORDS, type RateTime, type Scale } from "../../model/vocabulary.ts";
import { isCurrency } from "../../words/isCurrency.ts";
import { singularOf } from "../../words/singularOf.ts";
import { SMALL_NUMBERS } from "./spanishList.ts";
import { terms } from "./terms.ts";
import { type Noun, units } from "./units.ts";
import { withArticle } from "./withArticle.ts";

/** Ranks of a rate, *la tasa*. */
const RANKS: Readonly<Record<string, string>> = {
  highest: "la más alta",
  first: "la primera",
  second: "la segunda",
  third: "la tercera",
};

const PLACES: Readonly<Record<string, string>> = {
  "1": "primer lugar",
  "2": "segundo lugar",
  "3": "tercer lugar",
};

/** A Spanish *billón* is a million millions, so a billion is a thousand millions. */
const SCALES: Readonly<Record<Scale, { one: string; many: string; moved: number }>> = {
  // Digits with *mil* are not written: 2.5 thousand are 2,500, and 17.2 billion are 17,200 millones.
  thousand: { one: "", many: "", moved: 3 },
  million: { one: "millón", many: "millones", moved: 0 },
  billion: { one: "millones", many: "millones", moved: 3 },
  trillion: { one: "billón", many: "billones", moved: 0 },
};

const COUNT_WORDS: Readonly<Record<Scale, string>> = {
  thousand: "miles",
  million: "millones",
  billion: "miles de millones",
  trillion: "billones",
};

const MONTHS = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "setiembre",
  "octubre",
  "noviembre",
  "diciembre",
] as const;

const EVERY = { day: "cada día", month: "cada mes", year: "cada año" } as const satisfies Record<RateTime, string>;

/** Time after a number: “al año”, and not “por año”. */
const PER_TIME: Readonly<Record<string, string>> = { day: "al día", month: "al mes", year: "al año" };

/** A unit that no table knows is printed as it was given, and its gender is not guessed. */
type AnyNoun = Omit<Noun, "gender"> & { readonly gender: Noun["gender"] | undefined };

function nounOf(unit: string): AnyNoun {
  return Object.hasOwn(units, unit) ? (units[unit] as Noun) : { one: unit, many: unit, gender: undefined };
}

/** The noun of what a quantity counts or measures. */
function headNoun(unit: string | null): AnyNoun {
  return nounOf(unit?.split("/")[0] ?? "");
}

function isPercent(unit: string | null): boolean {
  return unit === "percent";
}

function isOne(number: SpokenNumber): boolean {
  return number.form === "word" ? number.word === "one" : number.form === "digits" && number.digits === "1";
}

/** Plain digits with the point moved to the right: 17.2 by three places is 17200. */
function moved(digits: string, places: number): string {
  if (places === 0) return digits;
  const [whole = "", decimals = ""] = digits.split(".");
  const padded = decimals.padEnd(places, "0");
  const rest = padded.slice(places);
  return `${BigInt(whole + padded.slice(0, places))}${rest === "" ? "" : `.${rest}`}`;
}

function wordText(word: string, scale: Scale | null, gender: AnyNoun["gender"]): string {
  const isSingle = word === "one";
  const text = SMALL_NUMBERS[NUMBER_WORDS.indexOf(word as (typeof NUMBER_WORDS)[number])] ?? word;
  if (scale === null && isSingle && gender !== "m") return gender === "f" ? "una" : "1";
  if (scale === null) return text;
  if (scale === "thousand") return isSingle ? "mil" : `${text} mil`;
  if (scale === "billion") return isSingle ? "mil millones" : `${text} mil millones`;
  return `${text} ${isSingle ? SCALES[scale].one : SCALES[scale].many}`;
}

function numberText(number: SpokenNumber, gender: AnyNoun["gender"]): string {
  if (number.form === "countWords") {
    return `${number.base === "tens" ? "decenas" : "cientos"} de ${COUNT_WORDS[number.scale]}`;
  }
  if (number.form === "word") return wordText(number.word, number.scale, gender);
  if (number.scale === null) return groupDigits(number.digits);
  const { one, many, moved: places } = SCALES[number.scale];
  return `${groupDigits(moved(number.digits, places))} ${isOne(number) ? one : many}`.trim();
}

/** “de” between millones and the noun; “mil” takes none. */
function takesDe(number: SpokenNumber): boolean {
  return number.form === "countWords" || (number.scale !== null && number.scale !== "thousand");
}

/** “ por proyecto”, “ al año”, “ por millón de personas”. */
function perUnit(unit: string): string {
  const time = PER_TIME[unit] ?? PER_TIME[singularOf(unit)];
  if (time !== undefined) return ` ${time}`;
  const scaled = /^(thousand|million|billion|trillion) (.+)$/.exec(unit);
  if (scaled !== null) {
    const scale = scaled[1] as Scale;
    const words = { thousand: "mil", million: "millón de", billion: "mil millones de", trillion: "billón de" };
    return ` por ${words[scale]} ${nounOf(scaled[2] as string).many}`;
  }
  const plural = Object.keys(units).find((each) => each === unit || singularOf(each) === unit);
  return ` por ${plural === undefined ? unit : nounOf(plural).one}`;
}

/** A quantity cut where two numbers can share the unit: “85,000” and “ estudiantes”. */
function parts({ number, unit, unitSingular, change }: SpokenQuantity): { head: string; tail: string } {
  const [of = "", ...per] = unit === null ? [] : unit.split("/");
  const tail = (change === "fall" && !isPercent(of) ? " menos" : "") + per.map(perUnit).join("");
  const noun = headNoun(unit);
  const sign = number.form === "digits" && number.isNegative ? "-" : "";
  const text = numberText(number, noun.gender);
  if (of === "rank") return { head: rankText(number, sign + text), tail };
  if (isPercent(of)) return { head: sign + text, tail: `${number.scale === null ? "" : " por ciento"}${tail}` };
  if (isCurrency(of) && number.form === "digits") {
    return { head: `${sign}${of === "PEN" ? "S/" : of} ${text}`, tail };
  }

  // Personas por persona son un número y nada más.
  if (per[0] === singularOf(of)) return { head: sign + text, tail: "" };
  const singular = Object.hasOwn(units, of) ? noun.one : (unitSingular ?? singularOf(of));
  const name = isOne(number) && number.scale === null ? singular : noun.many;
  if (name === "") return { head: sign + text, tail };
  return { head: sign + text, tail: `${takesDe(number) ? " de" : ""} ${name}${tail}` };
}

function rankText(number: SpokenNumber, text: string): string {
  if (number.form === "word") return RANKS[number.word] ?? text;
  return PLACES[text] ?? `puesto ${text}`;
}

/** The sign of a percent stands at its number: 87.43% y 90.61%. */
function withSign({ number, unit }: SpokenQuantity, head: string): string {
  return isPercent(unit?.split("/")[0] ?? null) && number.scale === null ? `${head}%` : head;
}

function fallOf({ unit, change }: SpokenQuantity): string {
  return change === "fall" && isPercent(unit) ? "una caída de " : "";
}

function phrase(hedge: string, quantity: SpokenQuantity): string {
  const { head, tail } = parts(quantity);
  return `${fallOf(quantity)}${hedge}${hedge === "" ? "" : " "}${withSign(quantity, head)}${tail}`;
}

/** “unas 150,000 personas”; with a percent, decimals, one, or a unit no table knows it is “alrededor de”. */
function approximate(quantity: SpokenQuantity): string {
  const { number, unit } = quantity;
  const isWhole = number.form === "digits" && (number.scale !== null || !number.digits.includes("."));
  const { gender } = headNoun(unit);
  const isNegative = number.form === "digits" && number.isNegative;
  if (!isWhole || isNegative || isOne(number) || gender === undefined || isPercent(unit)) return "alrededor de";
  // Un millón is masculine, whatever is counted.
  return gender === "f" && !takesDe(number) ? "unas" : "unos";
}

function upper({ included }: SpokenBound): string {
  return included ? "hasta" : "menos de";
}

function lower({ included }: SpokenBound): string {
  return included ? "al menos" : "más de";
}

function date({ year, month, day }: DateParts): string {
  const name = MONTHS[(month ?? 0) - 1];
  if (name === undefined) return String(year);
  return day === undefined ? `${name} de ${year}` : `${day} de ${name} de ${year}`;
}

function at(when: string, precision: "year" | "month" | "day"): string {
  return precision === "day" ? `el ${when}` : `en ${when}`;
}

/** “al 10 de junio de 2022”, “a junio de 2022”, “en 2018”. */
function asOf(when: string): string {
  if (/^\d{4}$/.test(when)) return `en ${when}`;
  return withArticle(when).startsWith("el ") ? `al ${when}` : `a ${when}`;
}

const period: PeriodWords = {
  year: (year) => `${year}`,
  fiscalYear: (year) => `año fiscal ${year}`,
  calendarYear: (year) => `año calendario ${year}`,
  span: (from, to) => `de ${from} a ${to}`,
  since: (since) => `desde ${withArticle(since)}`,
  sinceThrough: (since, through) => `desde ${withArticle(since)} hasta ${withArticle(through)}`,
  toDocumentDate: (when) => `a la fecha del documento, en ${when}`,
  over: (length) => `a lo largo de ${length}`,
  asOf,
  cumulativeAsOf: (when) => (/^\d{4}$/.test(when) ? `hasta ${when}` : asOf(when)),
  on: at,
  during: (when, precision) => `en curso ${at(when, precision)}`,
  byEndOf: (when) => `para fines de ${when}`,
  announced: (when, precision) => `según anuncio de${precision === "day" ? "l" : ""} ${when}`,
  projectedBy: (when, author) => `${when}, según una proyección de ${author === "UN" ? "la ONU" : author}`,
  atDocumentTime: "a la fecha del documento",
  cumulative: "en un período que el texto no precisa",
  unstated: "período no indicado",
};

/** Two numbers side by side are both digits, unless both are words. */
function alike(quantity: SpokenQuantity, other: SpokenQuantity): SpokenQuantity {
  const { number } = quantity;
  if (number.form !== "word" || other.number.form !== "digits" || quantity.unit === "rank") return quantity;
  const digits = String(NUMBER_WORDS.indexOf(number.word as (typeof NUMBER_WORDS)[number]));
  return { ...quantity, number: { form: "digits", digits, scale: number.scale, isNegative: false } };
}

function range(min: SpokenQuantity, max: SpokenQuantity): string {
  const [least, most] = [parts(alike(min, max)), parts(alike(max, min))];
  return `entre ${withSign(min, least.head)} y ${withSign(max, most.head)}${most.tail}`;
}

/** Spanish as written in Peru: a decimal point, commas between thousands, the currency before the amount. */
export const format: FormatWords = {
  quantity: (quantity) => phrase("", quantity),
  hedged: (hedge, quantity) => phrase(hedge === "some" ? approximate(quantity) : terms.hedge[hedge], quantity),
  about: (quantity) => phrase(approximate(quantity), quantity),
  exactly: (quantity) => phrase(quantity.unit === "rank" ? "" : "exactamente", quantity),
  above: (bound) => phrase(lower(bound), bound.quantity),
  below: (bound) => phrase(upper(bound), bound.quantity),
  between(min, max) {
    const fall = fallOf(max.quantity);
    if (min.included && max.included) return fall + range(min.quantity, max.quantity);
    const [least, most] = [parts(alike(min.quantity, max.quantity)), parts(alike(max.quantity, min.quantity))];
    const [low, high] = [withSign(min.quantity, least.head), withSign(max.quantity, most.head)];
    return `${fall}${lower(min)} ${low} y ${upper(max)} ${high}${most.tail}`;
  },
  range,
  noUpperBound: (text) => `${text}, sin límite superior`,
  noLowerBound: (text) => `${text}, sin límite inferior`,
  noBounds: "sin límites en el texto",
  asPrinted: (quantity) => `${quantity} según las cifras impresas (el texto no fija límites)`,
  riseNotRuledOut: ({ quantity, included }) =>
    `una caída de ${phrase(upper({ quantity, included }), { ...quantity, change: undefined })}; no se descarta un alza`,
  fromFallToRise(fall, rise) {
    const { unit } = fall.quantity;
    if (isPercent(unit)) return `entre ${phrase("", fall.quantity)} y un alza de ${phrase("", rise.quantity)}`;
    return `entre ${phrase("", fall.quantity)} y ${phrase("", rise.quantity)} más`;
  },
  every: (text, per) => `${text} ${EVERY[per]}`,
  onAverage: (text) => `${text}, en promedio`,
  date,
  period,
};
