import { expect, test } from "vitest";
import { format } from "../../../src/format/format.ts";
import { figure } from "../../../src/input/figure.ts";
import { figures } from "../../../src/lookup/figures.ts";

const printed = figures.filter(({ unit, period }) => unit !== "rank" && period.type !== "rate");

test.each(printed.map((each) => [format(each), each] as const))("“%s” is read back", (words, {
  unit,
  value,
  bounds,
  hedge,
}) => {
  expect(figure({ id: "read-back", measure: "words", unit, written: words })).toMatchObject({
    hedge,
    bounds,
    ...(value === undefined ? {} : { value }),
  });
});
