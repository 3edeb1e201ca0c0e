import type { z } from "zod/v4";
import type { Relation } from "../model/document.ts";
import type { Fact } from "../model/fact.ts";
import * as shapes from "./factSchemas.ts";

export type { Relation } from "../model/document.ts";
export type { Fact } from "../model/fact.ts";

/**
 * The zod schema of any fact: strict, so an unknown field is an error.
 *
 * @category Schema
 */
export const factSchema: z.ZodType<Fact> = shapes.factSchema;

/**
 * The zod schema of an array of facts, such as `facts.json`.
 *
 * @category Schema
 */
export const factsSchema: z.ZodType<readonly Fact[]> = shapes.factsSchema;

/**
 * The zod schema of one relation, such as those of `relations.json`.
 *
 * @category Schema
 */
export const relationSchema: z.ZodType<Relation> = shapes.relationSchema;

/**
 * Checks that a value is a fact and returns it.
 *
 * @param value - Anything, such as an element of a parsed `facts.json`.
 * @returns The same data, typed.
 * @throws A `ZodError` that lists every difference from the shape of a fact.
 *
 * @example
 * ```ts
 * parseFact(JSON.parse(JSON.stringify(goodsTrade2021))).id; // => "goods-trade-2021"
 * ```
 *
 * @category Schema
 */
export function parseFact(value: unknown): Fact {
  return factSchema.parse(value);
}
