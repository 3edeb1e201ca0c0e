import { withPlainSpaces } from "../read/nameOccurrences.ts";
import { tokenize } from "../read/tokens.ts";
import type { Range } from "./mapRange.ts";

const NUMERAL = String.raw`\$?\d[\d,]*(?:\.\d+)?(?:\s(?:thousand|million|billion|trillion))?`;
const RANGES = [
  new RegExp(String.raw`\bbetween\s${NUMERAL}\sand\s${NUMERAL}`, "gi"),
  new RegExp(`${NUMERAL}[-–]${NUMERAL}`, "g"),
];

const NUMBERS = ["money", "percent", "number", "number word"];

/** “Between 31 and 35” or “31–35”, where a number is one end of it. */
function wholeRange(text: string, { start, end }: Range): Range {
  const around = RANGES.flatMap((form) => [...text.matchAll(form)]).find(
    ({ 0: words, index }) => index <= start && end <= index + words.length,
  );
  return around === undefined ? { start, end } : { start: around.index, end: around.index + around[0].length };
}

/** The words a range has become, widened to the whole number that stands there. */
export function numberAt(text: string, range: Range): Range | undefined {
  const tokens = tokenize(withPlainSpaces(text)).filter(
    ({ class: kind, start, end }) => NUMBERS.includes(kind) && start < range.end && end > range.start,
  );
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last && wholeRange(text, { start: first.start, end: last.end });
}
