import { type AuthoredRelation, type Data, isFigure } from "../../load/shapes.ts";
import { readRelation } from "../../read/readRelation.ts";
import type { LocatedFinding, Rule } from "../rule.ts";

const REMEDY = "Correct the relation, remove it, or teach pipeline/read/readRelation.ts the words that say so.";

function pairOf(a: string, b: string): string {
  return [a, b].sort().join(" / ");
}

function describeRelation({ relation, by }: { relation: string; by?: string | undefined }): string {
  return by === undefined ? relation : `${relation} by ${by}`;
}

/** A relation is one of two figures, once, and what their words say. */
function checkRelations(data: Data): LocatedFinding[] {
  const figures = new Map(data.facts.flatMap(({ value }) => (isFigure(value) ? [[value.id, value]] : [])));
  const seen = new Set<string>();

  return data.relations.flatMap(({ file, value }): LocatedFinding[] => {
    const fact = `${value.a} / ${value.b}`;
    const [a, b] = [figures.get(value.a), figures.get(value.b)];
    const pair = pairOf(value.a, value.b);
    const isRepeated = seen.has(pair);
    seen.add(pair);

    if (a === undefined || b === undefined || a === b || isRepeated) {
      const odd = a === undefined ? value.a : value.b;
      const found = isRepeated ? "a second relation of the pair" : `${odd}, which is no other figure`;
      const expected = "one relation between two different figures";
      return [{ code: "wrong-relation", file, fact, found, expected, remedy: REMEDY }];
    }

    const read = readRelation(a, b, data);
    if (read?.relation === value.relation && read.by === value.by) return [];
    const expected = read ? `${describeRelation(read)}, by the words of the two` : "no relation: the words give none";
    return [{ code: "wrong-relation", file, fact, found: describeRelation(value), expected, remedy: REMEDY }];
  });
}

/** A relation’s quote stands in the paragraph of one of its figures; one that sets them apart is of its words. */
function checkGround({ file, value }: { file: string; value: AuthoredRelation }, data: Data): LocatedFinding[] {
  const { a, b, source, relation } = value;
  const sources = data.facts.filter(({ value: { id } }) => id === a || id === b).map((fact) => fact.value.source);
  const overlaps = ({ start, end }: { start: number; end: number }) => source.start < end && start < source.end;
  const paragraphs = sources.map(({ start, end }) => ({
    start: data.text.lastIndexOf("\n", start),
    end: data.text.indexOf("\n", end),
  }));

  const isGround = (relation === "disjoint" ? sources : paragraphs).some(overlaps);
  if (isGround) return [];
  return [
    {
      code: "wrong-relation",
      file,
      fact: `${a} / ${b}`,
      found: `source: ${JSON.stringify(source.quote)}`,
      expected: relation === "disjoint" ? "words of one of the two quotes" : "words of a paragraph of the two",
      remedy: "Quote the words the relation rests on.",
    },
  ];
}

/** Every pair whose words put it in a relation has one. */
function missingRelations(data: Data): LocatedFinding[] {
  const recorded = new Set(data.relations.map(({ value: { a, b } }) => pairOf(a, b)));
  const figures = data.facts.map(({ value }) => value).filter(isFigure);

  return figures.flatMap((a, index) =>
    figures.slice(index + 1).flatMap((b): LocatedFinding[] => {
      const read = recorded.has(pairOf(a.id, b.id)) ? undefined : readRelation(a, b, data);
      if (read === undefined) return [];
      return [
        {
          code: "missing-relation",
          file: "data/relations.json",
          fact: `${a.id} / ${b.id}`,
          found: "no relation",
          expected: `${describeRelation(read)}, by the words of the two`,
          remedy: "Add the relation, with its ground and the words it rests on.",
        },
      ];
    }),
  );
}

/** Rule 8: figures stand to each other as their words say, and no pair is left out. */
export const relations: Rule = {
  number: 8,
  title: "relations are what the words of both figures say",
  checkData: (data) => [
    ...checkRelations(data),
    ...data.relations.flatMap((entry) => checkGround(entry, data)),
    ...missingRelations(data),
  ],
};
