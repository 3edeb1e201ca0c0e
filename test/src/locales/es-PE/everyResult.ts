import {
  type DatedEvent,
  difference,
  elapsed,
  FactError,
  facts,
  figure,
  growth,
  multiply,
  perYear,
  type Result,
  ratio,
  share,
  total,
  totalByAgency,
  totalByTopic,
  type ValuedFigure,
} from "../../../../src/index.ts";

const figures = facts.filter((fact) => "bounds" in fact && "value" in fact) as unknown as ValuedFigure[];
const events = facts.filter((fact) => fact.kind === "event") as DatedEvent[];
const rate = figure({ id: "tasa", label: "Tipo de cambio", value: 3.8, unit: "PEN/USD", measure: "exchange-rate" });

/** What a helper gives, or nothing where it refuses. */
function allowed(call: () => unknown): Result[] {
  try {
    return [call() as Result];
  } catch (error) {
    if (error instanceof FactError) return [];
    throw error;
  }
}

function* ofOne(a: ValuedFigure): Generator<() => unknown> {
  yield () => total([a]);
  yield () => perYear(a, { asOf: "2022-09" });
  yield () => perYear(a);
  yield () => multiply(a, 0.5);
  yield () => multiply(a as ValuedFigure<"USD">, rate);
}

function* ofTwo(a: ValuedFigure, b: ValuedFigure): Generator<() => unknown> {
  yield () => total([a, b] as never);
  yield () => total([a, b] as never, { assumeDisjoint: true });
  yield () => growth(a as never, b as never);
  yield () => difference(a, b as never);
  yield () => ratio(a, b);
  yield () => share(a, b as never, { assumePartOf: true });
  yield () => multiply(ratio(a, b), 2);
}

/** Every result of every helper over all facts. */
export function everyResult(): Result[] {
  const calls = [
    ...figures.flatMap((a) => [...ofOne(a)]),
    ...figures.flatMap((a) => figures.flatMap((b) => (a === b ? [] : [...ofTwo(a, b)]))),
    ...events.flatMap((a) => [() => elapsed(a, "2022-09-10"), ...events.map((b) => () => elapsed(a, b))]),
    ...["usaid", "state", "peace-corps"].map((agency) => () => totalByAgency(agency as never)),
    ...["assistance", "health", "education"].map((topic) => () => totalByTopic(topic as never)),
  ];
  const results = calls.flatMap(allowed);
  const parts = results.flatMap((result) =>
    result.operation === "growth"
      ? (["change", "percent", "times", "years", "annualPercent"] as const).flatMap((name) => {
          const part = (result as unknown as Record<string, Result | undefined>)[name];
          return part === undefined ? [] : [part];
        })
      : [],
  );
  return [...results, ...parts];
}
