import { expect, expectTypeOf, test } from "vitest";
import type { AssumptionCode, CaveatCode, ClaimReasonCode, ConflictCode, Verdict } from "../../../../src/index.ts";
import type { claims } from "../../../../src/locales/es-PE/claims.ts";
import { terms } from "../../../../src/locales/es-PE/terms.ts";
import { FACT_ERROR_CODES } from "../../../../src/model/FactError.ts";
import type { Operation } from "../../../../src/model/result.ts";
import { BASES, FACT_KINDS, HEDGES, RELATIONS, STAGES } from "../../../../src/model/vocabulary.ts";

test.each([
  ["basis", BASES],
  ["hedge", Object.keys(HEDGES)],
  ["kind", FACT_KINDS],
  ["refusal", FACT_ERROR_CODES],
  ["relation", RELATIONS],
  ["stage", STAGES],
] as const)("every %s has its Spanish, and nothing else has", (group, values) => {
  expect(Object.keys(terms[group]).sort()).toEqual([...values].sort());
});

test("every code of a remark, conflict, verdict and reason has its Spanish, which the compiler checks", () => {
  expectTypeOf<keyof typeof terms.assumption>().toEqualTypeOf<AssumptionCode>();
  expectTypeOf<keyof typeof terms.caveat>().toEqualTypeOf<CaveatCode>();
  expectTypeOf<keyof typeof terms.conflict>().toEqualTypeOf<ConflictCode>();
  expectTypeOf<keyof typeof terms.operation>().toEqualTypeOf<Operation>();
  expectTypeOf<keyof typeof terms.verdict>().toEqualTypeOf<Verdict>();
  expectTypeOf<keyof typeof claims>().toEqualTypeOf<ClaimReasonCode>();
});
