import { SCALES, type Scale, type Stage } from "../../../src/model/vocabulary.ts";
import { readNumber, toNumber } from "../../../src/words/readNumber.ts";
import { type AuthoredFigure, isFigure } from "../../load/shapes.ts";
import { readHedge } from "../../read/readHedge.ts";
import type { Finding, Rule } from "../rule.ts";

const VERBS: Record<Stage, readonly string[]> = {
  allocated: ["allocated"],
  provided: ["provided"],
  invested: ["invested", "invests", "investing"],
  contributed: ["contributed"],
  announced: ["announced"],
  budgeted: ["budget has set aside"],
  received: ["received"],
};
const STAGES = Object.keys(VERBS) as Stage[];
const ANY_VERB = new RegExp(String.raw`\b(?:${Object.values(VERBS).flat().join("|")})\b`, "g");

/** No bounds are written for a hedge behind its number. */
const HEDGE_AFTER = /^(?:\+| or (?:more|fewer|less|so)\b| at (?:least|most)\b)/;

function checkValue(figure: AuthoredFigure): Finding[] {
  const number = readNumber(figure.written);
  if (number === undefined) {
    return [
      {
        code: "unreadable-number",
        found: `written: ${JSON.stringify(figure.written)}`,
        expected: "a number the reader understands",
        remedy: "Record the number's own words and nothing else, or teach src/words/readNumber.ts the form.",
      },
    ];
  }

  const findings: Finding[] = [];

  const value = number.type === "countWords" ? undefined : toNumber(number.digits, number.exponent);
  if (figure.value !== value) {
    findings.push({
      code: "wrong-value",
      found: `value: ${figure.value ?? "none"}`,
      expected: `${value ?? "no value"}, read from ${JSON.stringify(figure.written)}`,
      remedy: "Correct value or written.",
    });
  }

  const sign = number.type === "countWords" ? null : number.sign;
  const signOfUnit = figure.unit === "USD" || figure.unit === "percent" ? figure.unit : null;
  if (sign !== signOfUnit) {
    findings.push({
      code: "wrong-unit",
      found: `unit: ${figure.unit}`,
      expected: sign ?? `a unit other than ${figure.unit}: ${JSON.stringify(figure.written)} has no sign of it`,
      remedy: "Correct unit or written.",
    });
  }

  return findings;
}

function checkWhole(figure: AuthoredFigure, text: string): Finding[] {
  const before = text.slice(0, figure.writtenStart);
  const after = text.slice(figure.writtenStart + figure.written.length);
  const isCut =
    /[\p{L}\p{N}$.,]$/u.test(before) ||
    /^(?:[\p{L}\p{N}%]|[.,]\p{N}| (?:hundred|thousand|million|billion|trillion|percent)\b)/u.test(after);
  if (!isCut) return [];

  const around = `${before.slice(-8)}${figure.written}${after.slice(0, 12)}`;
  return [
    {
      code: "cut-number",
      found: `written: ${JSON.stringify(figure.written)}, a piece of ${JSON.stringify(around)}`,
      expected: "the whole number",
      remedy: "Lengthen written to the whole number, with its sign and scale.",
    },
  ];
}

function checkHedge(figure: AuthoredFigure, text: string): Finding[] {
  const after = text.slice(figure.writtenStart + figure.written.length);
  const read = HEDGE_AFTER.test(after) ? undefined : readHedge(text, figure.writtenStart);
  if (read && read.hedge === figure.hedge && read.start >= figure.source.start) return [];

  const before = text.slice(Math.max(0, figure.writtenStart - 20), figure.writtenStart);
  const around = JSON.stringify(`${before}${figure.written}${after.slice(0, 10)}`);
  return [
    {
      code: "wrong-hedge",
      found: `hedge: ${JSON.stringify(figure.hedge)}`,
      expected: `the hedge inside the quote: ${around} reads as ${read ? JSON.stringify(read.hedge) : "a hedge no rule is written for"}`,
      remedy: "Correct hedge, lengthen the quote, or write the rule of bounds for a new hedge.",
    },
  ];
}

/** The stage whose verb stands last before the amount: a sentence may provide one amount and invest another. */
function readStage(before: string): Stage | null {
  const last = [...before.matchAll(ANY_VERB)].at(-1)?.[0] ?? "";
  return STAGES.find((stage) => VERBS[stage].includes(last)) ?? null;
}

function checkStage(figure: AuthoredFigure, text: string): Finding[] {
  if (figure.kind !== "amount") return [];
  const read = readStage(text.slice(figure.source.start, figure.writtenStart));
  if (read === figure.stage) return [];
  return [
    {
      code: "wrong-stage",
      found: `stage: ${figure.stage}`,
      expected: `${read}, by the last of the document's verbs before the amount in the quote`,
      remedy: "Correct stage, or begin the quote before the verb.",
    },
  ];
}

function checkPer(figure: AuthoredFigure): Finding[] {
  if (figure.kind !== "rate") return [];
  const { written, value, unit } = figure.per;
  const [, scale = "", noun] = /^per (?:(thousand|million|billion) )?(\w+)$/.exec(written) ?? [];
  const read = scale === "" ? 1 : 10 ** SCALES[scale as Scale];
  const unitName = `/${scale === "" ? "" : `${scale} `}${unit}`;
  if (read === value && noun === unit && figure.unit.endsWith(unitName)) return [];

  return [
    {
      code: "wrong-per",
      found: `per: ${value} ${unit}, unit: ${figure.unit}`,
      expected: `what ${JSON.stringify(written)} says, and a unit that ends in ${JSON.stringify(unitName)}`,
      remedy: "Correct per or unit.",
    },
  ];
}

/** Rule 3: an independent reader turns the written number into the value, and the hedge before it into the hedge. */
export const figures: Rule = {
  number: 3,
  title: "a figure is readable in its quote",

  checkFact(fact, { text }) {
    if (!isFigure(fact)) return [];
    return [
      ...checkValue(fact),
      ...checkWhole(fact, text),
      ...checkHedge(fact, text),
      ...checkStage(fact, text),
      ...checkPer(fact),
    ];
  },
};
