import { expect, expectTypeOf, test } from "vitest";
import { type Singular, singularOf } from "../../../src/words/singularOf.ts";

test.each([
  ["people", "person"],
  ["countries", "country"],
  ["agencies", "agency"],
  ["boxes", "box"],
  ["churches", "church"],
  ["dishes", "dish"],
  ["classes", "class"],
  ["visitors", "visitor"],
  ["times", "time"],
  ["houses", "house"],
  ["USD", "USD"],
  ["status", "status"],
  ["species-basis", "species-basis"],
])("one of %s is a %s", (unit, singular) => {
  expect(singularOf(unit)).toBe(singular);
});

test("the type says the same", () => {
  expectTypeOf<Singular<"people">>().toEqualTypeOf<"person">();
  expectTypeOf<Singular<"countries">>().toEqualTypeOf<"country">();
  expectTypeOf<Singular<"boxes">>().toEqualTypeOf<"box">();
  expectTypeOf<Singular<"classes">>().toEqualTypeOf<"class">();
  expectTypeOf<Singular<"visitors">>().toEqualTypeOf<"visitor">();
  expectTypeOf<Singular<"USD">>().toEqualTypeOf<"USD">();
});
