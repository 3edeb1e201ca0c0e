import { expectTypeOf, test } from "vitest";
import {
  type Amount,
  type DocumentFact,
  type DocumentFigure,
  type Figure,
  facts,
  figures,
  goodsTrade2009,
  isFigure,
  multiply,
  ratio,
  type Total,
  total,
  type ValuedFigure,
} from "../../src/index.ts";

test("a helper of one’s own over total", () => {
  function sumOf<Unit extends string, Measure extends string>(
    list: readonly ValuedFigure<Unit, Measure>[],
  ): Total<Unit, Measure> {
    return total(list);
  }
  expectTypeOf(sumOf([goodsTrade2009])).toEqualTypeOf<Total<"USD", "trade">>();
});

test("helpers of one’s own over the others", () => {
  function twice<Unit extends string>(one: ValuedFigure<Unit>): ValuedFigure {
    return multiply(one, 2);
  }
  function perHead(one: ValuedFigure<"USD">, people: ValuedFigure<"people">): ValuedFigure<"USD/person"> {
    return ratio(one, people);
  }
  function inSoles<Measure extends string>(one: ValuedFigure<"USD", Measure>, rate: ValuedFigure<"PEN/USD">) {
    return multiply(one, rate);
  }
  expectTypeOf(twice(goodsTrade2009)).toEqualTypeOf<ValuedFigure>();
  expectTypeOf(perHead).returns.toEqualTypeOf<ValuedFigure<"USD/person">>();
  expectTypeOf(inSoles({} as ValuedFigure<"USD", "trade">, {} as ValuedFigure<"PEN/USD">).value).toBeNumber();
});

test("a filter by kind narrows, with a predicate of one’s own", () => {
  const amounts = figures.filter(
    (figure): figure is Extract<DocumentFigure, { kind: "amount" }> => figure.kind === "amount",
  );
  expectTypeOf(amounts[0]).exclude<undefined>().toExtend<Amount>();
  const ofKind =
    <Kind extends DocumentFact["kind"]>(kind: Kind) =>
    (fact: DocumentFact): fact is Extract<DocumentFact, { kind: Kind }> =>
      fact.kind === kind;
  expectTypeOf(facts.filter(ofKind("percent"))[0])
    .exclude<undefined>()
    .toHaveProperty("value")
    .toEqualTypeOf<167>();
});

test("a reducer over mixed figures", () => {
  const byUnit = facts.filter(isFigure).reduce<Record<string, Figure[]>>((groups, figure) => {
    groups[figure.unit] = [...(groups[figure.unit] ?? []), figure];
    return groups;
  }, {});
  expectTypeOf(byUnit).toEqualTypeOf<Record<string, Figure[]>>();
  const sum = figures.reduce((so, figure) => so + (figure.value ?? 0), 0);
  expectTypeOf(sum).toBeNumber();
});
