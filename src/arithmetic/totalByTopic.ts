import { byTopic } from "../lookup/byTopic.ts";
import { findTopic, type TopicName } from "../lookup/findTopic.ts";
import { FactError } from "../model/FactError.ts";
import type { Amount, Fact } from "../model/fact.ts";
import type { Total } from "../model/result.ts";
import { type TotalOptions, total } from "./total.ts";

/**
 * The total of the dollar amounts on a topic.
 *
 * @param topic - The id or the label of a topic, in any case.
 * @param options - Those of `total`.
 * @returns A frozen total in U.S. dollars; ask `additive` before reading `value`.
 * @throws {@link FactError} `unknown-name`; `nothing-to-add` where the topic has no amount; what `total` throws.
 *
 * @example
 * ```ts
 * totalByTopic("migration").additive; // => true
 * ```
 *
 * @category Arithmetic
 */
export function totalByTopic(topic: TopicName, options: TotalOptions = {}): Total<"USD"> {
  const { id, label } = findTopic(topic, "totalByTopic");
  const amounts = (byTopic(topic) as readonly Fact[]).filter((fact): fact is Amount => fact.kind === "amount");
  if (amounts.length > 0) return total(amounts, options);
  throw new FactError(
    "nothing-to-add",
    [],
    `The document gives no dollar amount on the topic “${label}”.`,
    `Look at what it gives: byTopic(${JSON.stringify(id)}).`,
  );
}
