import { type AuthoredFact, type Data, isFigure } from "../../load/shapes.ts";
import type { Finding, LocatedFinding, Rule } from "../rule.ts";

type Claim = Data["claims"][number]["value"];

/** Words by which the document derives a statement, and how each is recomputed; every one of them is a claim. */
const FORMS: readonly (readonly [words: RegExp, method: string])[] = [
  [/\ban increase of \d+ percent\b/g, "percentChange"],
  [/\b(?:increased|jumped) from\b/g, "increase"],
  [/\b\w+ years (?:after|of)\b|\bFor more than \d+ years\b/g, "yearsBetween"],
  [/\bevery \d+ years\b/g, "multipleOfYears"],
  [/\b\w+ \w+: 1\)/g, "countOfList"],
  [/\bboth \w+ \w+ and an\b/g, "pair"],
  [/\ba total of\b|\ban average of\b|\bfollowers combined\b|\bcumulative\b/g, "notRecomputable: parts"],
  [/\badditional assistance\b[^.]*\bincluding \$/g, "notRecomputable: whole"],
  [/\bhighest per capita\b|\bpandemic lows\b/g, "notRecomputable: comparedFigures"],
  [/\d+ projects in Peru including\b/g, "notRecomputable: shareOfWhole"],
];

function methodOf({ check }: Claim): string {
  return check.method === "notRecomputable" ? `notRecomputable: ${check.missing}` : check.method;
}

/** The operands a claim takes, by the words of its quote. */
function readOperands({ source, check }: Claim, facts: readonly AuthoredFact[]): Readonly<Record<string, unknown>> {
  const isInside = (start: number) => source.start <= start && start < source.end;
  const printed = facts.filter(isFigure).filter((figure) => isInside(figure.writtenStart));
  const last = printed.toSorted((a, b) => a.writtenStart - b.writtenStart).at(-1)?.id ?? null;
  const amounts = printed.filter(({ kind }) => kind === "amount").map(({ id }) => id);
  const list = facts.find((fact) => fact.kind === "list" && isInside(fact.items[0]?.start ?? -1))?.id;

  const events = facts
    .filter((fact) => fact.kind === "event" && isInside(fact.date.start))
    .toSorted((a, b) => (a.kind === "event" && b.kind === "event" ? a.date.value.localeCompare(b.date.value) : 0))
    .map(({ id }) => id);

  switch (check.method) {
    case "percentChange":
      return { from: amounts[0], to: amounts[1], printed: last };
    case "increase":
      return { from: amounts[0], to: amounts[1] };
    case "yearsBetween":
      return { from: events.at(-2) ?? null, to: events.at(-1) ?? null, printed: last };
    case "multipleOfYears":
      // The second date is printed in a sentence of its own.
      return { from: events[0], to: check.to, printed: last };
    case "countOfList":
      return { list, printed: last };
    case "pair":
      return { list };
    case "notRecomputable":
      return { printed: last };
  }
}

function checkOperands(claim: Claim, data: Data): Finding[] {
  const facts = data.facts.map(({ value }) => value);
  const operands: Readonly<Record<string, unknown>> = { ...claim.check };
  return Object.entries(readOperands(claim, facts))
    .filter(([field, id]) => operands[field] !== id)
    .map(([field, id]) => ({
      code: "wrong-operands",
      found: `check.${field}: ${JSON.stringify(operands[field])}`,
      expected: `${JSON.stringify(id ?? null)}, by the words of the quote`,
      remedy: "Correct the id, or the quote.",
    }));
}

/** “Renewed every 5 years”: the second date is that of an event of the same paragraph, later than the first. */
function checkSecondDate({ source, check }: Claim, data: Data): Finding[] {
  if (check.method !== "multipleOfYears") return [];
  const dateOf = (id: string) => {
    const fact = data.facts.find(({ value }) => value.id === id)?.value;
    return fact?.kind === "event" ? fact.date : undefined;
  };
  const [from, to] = [dateOf(check.from), dateOf(check.to)];
  const isBehind = to !== undefined && to.start >= source.end && !data.text.slice(source.end, to.start).includes("\n");
  if (isBehind && from !== undefined && from.value < to.value) return [];
  return [
    {
      code: "wrong-operands",
      found: `check.to: ${JSON.stringify(check.to)}`,
      expected: "a later event, printed behind the quote in its paragraph",
      remedy: "Correct the id.",
    },
  ];
}

function checkMethod(claim: Claim): Finding[] {
  const words = FORMS.find(([, method]) => method === methodOf(claim))?.[0];
  if (words !== undefined && claim.source.quote.search(words) >= 0) return [];
  return [
    {
      code: "wrong-operands",
      found: `check.method: ${methodOf(claim)}`,
      expected: `words of this method in the quote: ${words?.source ?? "none are known"}`,
      remedy: "Correct the method or the quote.",
    },
  ];
}

/** Words that derive a statement which no claim of their method quotes. */
function missingClaims(data: Data): LocatedFinding[] {
  const isQuoted = (method: string, start: number, end: number) =>
    data.claims.some(({ value }) => methodOf(value) === method && value.source.start < end && start < value.source.end);

  return FORMS.flatMap(([words, method]) =>
    [...data.text.matchAll(words)]
      .filter(({ 0: found, index }) => !isQuoted(method, index, index + found.length))
      .map(({ 0: found, index }) => ({
        code: "wrong-operands",
        file: "data/claims.json",
        fact: `the text at ${index}`,
        found: `no claim of ${JSON.stringify(found)}`,
        expected: `a claim with the method ${method}`,
        remedy: "Add the claim.",
      })),
  );
}

/** Rule 8: a claim is recomputed from the figures its quote prints, and no derived statement is left out. */
export const claims: Rule = {
  number: 8,
  title: "a claim rests on the figures its quote prints",
  checkData: (data) => [
    ...data.claims.flatMap(({ file, value }) =>
      [...checkMethod(value), ...checkOperands(value, data), ...checkSecondDate(value, data)].map((finding) => ({
        ...finding,
        file,
        fact: value.id,
      })),
    ),
    ...missingClaims(data),
  ],
};
