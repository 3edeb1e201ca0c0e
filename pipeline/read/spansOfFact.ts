import { type AuthoredFact, isFigure } from "../load/shapes.ts";

/** Words that a field records, and where they are said to stand. */
export interface RecordedSpan {
  readonly field: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface WrittenWords {
  readonly written?: string;
  readonly start?: number;
}

function spanOf(field: string, { written, start }: WrittenWords): RecordedSpan[] {
  return written === undefined || start === undefined
    ? []
    : [{ field, text: written, start, end: start + written.length }];
}

/** Every span of the text a fact records inside its quote, each with the field that holds it. */
export function spansOfFact(fact: AuthoredFact): RecordedSpan[] {
  if (isFigure(fact)) {
    const { written, writtenStart: start, period, projected } = fact;
    return [
      ...spanOf("written", { written, start }),
      ...(period.type === "unstated" ? [] : spanOf("period", period)),
      ...(period.type === "cumulative" ? spanOf("period.over", period.over ?? {}) : []),
      ...spanOf("projected", projected ?? {}),
      ...(fact.kind === "rate" ? spanOf("per", fact.per) : []),
    ];
  }
  switch (fact.kind) {
    case "event":
      return spanOf("date", fact.date);
    case "list":
      return [
        ...spanOf("openedBy", fact.openedBy ?? {}),
        ...fact.items.flatMap(({ text, start, end, number, shared }, index) => [
          { field: `items.${index}`, text, start, end },
          ...spanOf(`items.${index}.number`, number ?? {}),
          ...spanOf(`items.${index}.shared`, shared ?? {}),
        ]),
      ];
    case "address":
      return Object.entries(fact.parts).flatMap(([name, part]) => spanOf(`parts.${name}`, part));
    case "telephone":
      return spanOf("number", fact.number);
    default:
      return [];
  }
}
