import { english as englishFormat } from "../format/english.ts";
import { formatPeriodOf } from "../format/formatPeriodOf.ts";
import { groupDigits } from "../format/groupDigits.ts";
import type { Figure } from "../model/figure.ts";
import type { ExplainStep, ExplainWords, RemarkContext } from "../model/locale.ts";
import type { Remark } from "../model/remark.ts";
import { NUMBER_WORDS } from "../model/vocabulary.ts";

/** A result of an earlier step, by what was done. */
const THAT: Readonly<Record<string, string>> = {
  total: "that total",
  growth: "that growth",
  "growth.change": "that change",
  "growth.percent": "that growth",
  "growth.annualPercent": "that annual growth",
  share: "that share",
  ratio: "that ratio",
  perYear: "that yearly average",
  difference: "that difference",
  multiply: "that product",
  elapsed: "that time",
};

function list(items: readonly string[], more = 0): string {
  const listed = more === 0 ? items : [...items, `${more} more`];
  const last = listed.at(-1) ?? "";
  return listed.length < 2 ? last : `${listed.slice(0, -1).join(", ")} and ${last}`;
}

/** AP style: numbers below 10 are words. */
function counted(count: number): string {
  return count < 10 ? (NUMBER_WORDS[count] as string) : groupDigits(String(count));
}

function totalStep({ operands, moreOperands, outcome, conflicts }: ExplainStep): string {
  const all = list(operands, moreOperands);
  if (operands.length === 1) return `The only figure is ${all}.`;
  if (conflicts === undefined || conflicts.count === 0) return `${all} add up to ${outcome}.`;

  const { count, reasons } = conflicts;
  const rest = count - reasons.length;
  const sentences = [
    `${all} can’t be added up${count === 1 ? "" : `: ${counted(count)} pairs of them may overlap`}.`,
    ...reasons,
    ...(reasons.length === 0 || rest === 0
      ? []
      : [rest === 1 ? "There is one more such pair." : `There are ${counted(rest)} more such pairs.`]),
    outcome === englishFormat.noBounds
      ? "Nothing is known of their sum."
      : `All that is known is that their sum is ${outcome}.`,
  ];
  return sentences.join(" ");
}

function growthStep({ operands: [from, to], outcome, isFall, change, annual, years }: ExplainStep): string {
  const first = `From ${from} to ${to} is ${isFall ? "" : "growth of "}${outcome}.`;
  if (change === undefined) return first;
  const compounded = annual === undefined ? "" : `, or ${annual} a year compounded over ${years}`;
  return `${first} The change is ${change}${compounded}.`;
}

function step(parts: ExplainStep): string {
  const { operation, operands, outcome, isFall } = parts;
  const [first, second] = operands;
  switch (operation) {
    case "total":
      return totalStep(parts);
    case "growth":
      return growthStep(parts);
    case "growth.change":
      return `The change from ${first} to ${second} is ${outcome}.`;
    case "growth.times":
      return `${second} divided by ${first} is ${outcome}.`;
    case "growth.years":
      return `The time from ${first} to ${second} is ${outcome}.`;
    case "growth.percent":
      return `From ${first} to ${second} is ${outcome}.`;
    case "growth.annualPercent":
      return `From ${first} to ${second} is ${outcome} a year, compounded.`;
    case "share":
      return `${first} is ${outcome} of ${second}.`;
    case "ratio":
      return `${first} divided by ${second} is ${outcome}.`;
    case "perYear":
      return `${first} spread evenly over its years is ${outcome}.`;
    case "difference":
      return isFall
        ? `Compared with ${second}, ${first} is ${outcome}.`
        : `Subtracting ${second} from ${first} leaves ${outcome}.`;
    case "multiply":
      return `${first} multiplied by ${second} is ${outcome}.`;
    default:
      return `From ${first} to ${second} is ${outcome}.`;
  }
}

/** Items a sentence names before it counts the rest. */
const NAMED = 6;

/** Periods are worded as everywhere in `explain`; every other remark brings its own sentence. */
function remark({ code, facts, text }: Remark, { label, figure }: RemarkContext): string {
  if (code !== "periods-differ") return text;
  const periods = facts.slice(0, NAMED).map((id) => {
    const found = figure(id) as Figure | undefined;
    return `“${label(id)}”: ${(found && formatPeriodOf(found, englishFormat)) ?? "no stated period"}`;
  });
  const rest = facts.length - periods.length;
  return `The periods differ. ${periods.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}.`;
}

/** The sentences of `explain` in English. */
export const english: ExplainWords = {
  step,
  list,
  named: (words, label, period) => `${words} (${label}${period === null ? "" : `, ${period}`})`,
  that: (operation, outcome) => `${THAT[operation] ?? "that result"} (${outcome})`,
  withBounds: (outcome, bounds) => `${outcome} (${bounds})`,
  printedValue: (value) => `The printed values give ${value}.`,
  stated: (words, hasBoth) => `The ${hasBoth ? "bounds come" : "bound comes"} from ${words}.`,
  rounding: (words, hasBoth) => `The ${hasBoth ? "bounds allow" : "bound allows"} for the rounding of ${words}.`,
  caveatCount: (count) => (count === 1 ? "one caveat applies." : `${counted(count)} caveats apply.`),
  notFromDocument: (labels) => `Not from the document: ${labels}.`,
  quoted: (quote, section) => `“${quote}” (${section})`,
  documentWords: (quotes) => `The document’s words: ${quotes}.`,
  source: (publisher, title) => `Source: ${publisher}, “${title},” which prints no date.`,
  remark,
  conflict: ({ reason }) => reason,
};
