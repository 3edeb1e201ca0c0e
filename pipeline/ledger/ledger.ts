import { type AuthoredFact, type Data, isFigure } from "../load/shapes.ts";
import { nameOccurrences } from "../read/nameOccurrences.ts";
import { readHedge } from "../read/readHedge.ts";
import { type Token, tokenize } from "../read/tokens.ts";

/** A span of text that the data holds in structured form. */
interface Cover {
  readonly start: number;
  readonly end: number;
  /** Id of the fact, agency or section that holds it. */
  readonly by: string;
  /** List items hold names; a number inside one needs a fact of its own. */
  readonly namesOnly?: boolean;
}

/** A token of the document with what accounts for it. */
export interface LedgerEntry {
  readonly token: Token;
  /** Ids of the facts, agencies and headings that hold the token in structured form. */
  readonly coveredBy: readonly string[];
  /** The recorded reason why no fact holds it. */
  readonly exemption: string | null;
}

function coversOf(fact: AuthoredFact, text: string): Cover[] {
  const by = fact.id;
  const written = (part: { written?: string; start?: number }): Cover[] =>
    part.written === undefined || part.start === undefined
      ? []
      : [{ start: part.start, end: part.start + part.written.length, by }];
  if (isFigure(fact)) {
    const { writtenStart, period } = fact;
    return [
      { start: readHedge(text, writtenStart)?.start ?? writtenStart, end: writtenStart + fact.written.length, by },
      ...(period.type === "unstated" ? [] : written(period)),
      ...(fact.kind === "rate" ? written(fact.per) : []),
    ];
  }
  switch (fact.kind) {
    case "event":
      return written(fact.date);
    case "list":
      return [
        ...fact.items.map(({ start, end }) => ({ start, end, by, namesOnly: true })),
        ...fact.items.flatMap(({ number }) => (number ? written(number) : [])),
        ...(fact.openedBy ? written(fact.openedBy) : []),
      ];
    case "address":
      return Object.values(fact.parts).flatMap(written);
    case "telephone":
      return written(fact.number);
    default:
      return [];
  }
}

function documentCovers({ document }: Data): Cover[] {
  const { title, sections } = document.value;
  return [
    ...title.starts.map((start) => ({ start, end: start + title.text.length, by: "title" })),
    ...sections.map(({ id, start, end }) => ({ start, end, by: `section ${id}` })),
  ];
}

/** Accounts for every token of the document. */
export function ledger(data: Data): LedgerEntry[] {
  const covers: Cover[] = [
    ...documentCovers(data),
    ...data.facts.flatMap(({ value }) => coversOf(value, data.text)),
    ...nameOccurrences(data).map(({ start, end, owner }) => ({ start, end, by: owner })),
  ];
  const exemptions = new Map(
    data.exemptions.flatMap(({ value }) => value.starts.map((start) => [`${start} ${value.text}`, value.reason])),
  );
  const boilerplate = data.document.value.boilerplate;
  return tokenize(data.text).map((token) => {
    const holds = ({ start, end, namesOnly }: Cover) =>
      start <= token.start && token.end <= end && (namesOnly !== true || token.class === "name");
    const ofPage = boilerplate.find(({ start, end }) => start <= token.start && token.end <= end);
    return {
      token,
      coveredBy: [...new Set(covers.filter(holds).map(({ by }) => by))],
      exemption: exemptions.get(`${token.start} ${token.text}`) ?? ofPage?.reason ?? null,
    };
  });
}
