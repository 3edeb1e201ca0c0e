import { FACT_KINDS, type FactKind } from "../model/vocabulary.ts";
import { plainName } from "../words/plainName.ts";
import type { AnyCase } from "./AnyCase.ts";
import { unknownName } from "./unknownName.ts";

/**
 * The name of a kind of fact, in any case.
 *
 * @category Types
 */
export type KindName = AnyCase<FactKind>;

/** The kind of a name. */
export function findKind(name: unknown, call: string): FactKind {
  const wanted = typeof name === "string" ? plainName(name).replaceAll(" ", "-") : undefined;
  const found = FACT_KINDS.find((kind) => kind === wanted);
  if (found !== undefined) return found;
  throw unknownName(name, { call, what: "a kind of fact", ids: FACT_KINDS });
}
