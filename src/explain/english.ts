import type { ExplainStep, ExplainWords } from "../model/locale.ts";

/** A result of an earlier step, by what was done. */
const THAT: Readonly<Record<string, string>> = {
  total: "that total",
  growth: "that growth",
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

function totalStep({ operands, moreOperands, outcome, conflicts }: ExplainStep): string {
  const all = list(operands, moreOperands);
  if (operands.length === 1) return `The only figure is ${all}.`;
  if (conflicts === undefined) return `${all} add up to ${outcome}.`;

  const pairs = conflicts.count === 1 ? "" : `: ${conflicts.count} pairs of them may overlap`;
  const rest = conflicts.count - conflicts.reasons.length;
  const more = rest > 0 ? ` The same holds for ${rest} more ${rest === 1 ? "pair" : "pairs"}.` : "";
  const reasons = conflicts.reasons.join(" ");
  return `${all} can’t be added up${pairs}. ${reasons}${more} Together they come to ${outcome}.`;
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

/** The sentences of `explain` in English. */
export const english: ExplainWords = {
  step,
  list,
  named: (words, label, period) => `${words} (${label}${period === null ? "" : `, ${period}`})`,
  that: (operation, outcome) => `${THAT[operation] ?? "that result"} (${outcome})`,
  withBounds: (outcome, bounds) => `${outcome} (${bounds})`,
  printedValue: (value) => `The printed values give ${value}.`,
  stated: (words, hasBoth) => `The ${hasBoth ? "bounds come" : "bound comes"} from ${words}.`,
  rounding: (words) => `The bounds allow for the rounding of ${words}.`,
  assumed: (text) => `Assumed: ${text}`,
  caveatCount: (count) => (count === 1 ? "One caveat applies." : `${count} caveats apply.`),
  notFromDocument: (labels) => `Not from the document: ${labels}.`,
  quoted: (quote, section) => `“${quote}” (${section})`,
  documentWords: (quotes) => `The document’s words: ${quotes}.`,
  source: (publisher, title) => `Source: ${publisher}, “${title},” which prints no date.`,
  remark: ({ text }) => text,
  conflict: ({ reason }) => reason,
};
