import { type AuthoredFigure, type Data, isFigure } from "../../load/shapes.ts";
import { clauseAt } from "../../read/clauseAt.ts";
import { withPlainSpaces } from "../../read/nameOccurrences.ts";
import { readMeasure } from "../../read/readMeasure.ts";
import type { Finding, Rule } from "../rule.ts";

function checkMeasure(figure: AuthoredFigure, text: string): Finding[] {
  const read = readMeasure(figure, text);
  if (read?.measure === figure.measure && read.unit === figure.unit) return [];
  return [
    {
      code: "wrong-measure",
      found: `measure: ${figure.measure}, unit: ${figure.unit}`,
      expected: read ? `${read.measure} in ${read.unit}, by the words of its sentence` : "words the reader knows",
      remedy: "Correct measure or unit, or teach pipeline/read/readMeasure.ts the words.",
    },
  ];
}

/** A figure belongs to the series whose name its sentence prints; growth and ranks belong to none. */
function checkSeries(figure: AuthoredFigure, data: Data): Finding[] {
  const sentence = withPlainSpaces(clauseAt(data.text, figure).sentence);
  const isMeasured = figure.kind === "amount" || figure.kind === "count";
  const series = isMeasured && data.series.find(({ value }) => sentence.includes(value.label));
  const expected = series ? series.value.id : null;
  if (figure.series === expected) return [];
  return [
    {
      code: "wrong-series",
      found: `series: ${figure.series}`,
      expected: `${expected}, by the words of its sentence`,
      remedy: "Correct series; the label of a series is printed in the sentence of each of its figures.",
    },
  ];
}

/** Who projects a figure stands right before it: “the UN projects 1.45 million”. */
function checkProjection(figure: AuthoredFigure, text: string): Finding[] {
  const { before } = clauseAt(text, figure);
  const [written, by] = /\bthe (\w+) projects(?= $)/.exec(before) ?? [];
  if (figure.projected?.written === written && figure.projected?.by === by) return [];
  return [
    {
      code: "wrong-projection",
      found: `projected: ${JSON.stringify(figure.projected ?? null)}`,
      expected: written === undefined ? "no projection" : `${JSON.stringify(written)}, by ${by}`,
      remedy: "Correct projected.",
    },
  ];
}

/** Rule 8: what a figure counts, the series it belongs to and who projects it are what its sentence says. */
export const measures: Rule = {
  number: 8,
  title: "a figure counts what its sentence says",

  checkFact(fact, data) {
    if (!isFigure(fact)) return [];
    return [...checkMeasure(fact, data.text), ...checkSeries(fact, data), ...checkProjection(fact, data.text)];
  },
};
