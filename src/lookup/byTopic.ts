import { facts } from "../facts/facts.ts";
import type { DocumentFact, FactsByTopic } from "../facts/factTypes.ts";
import { findTopic } from "./findTopic.ts";

/**
 * The facts on one topic.
 *
 * @param topic - The id of a topic.
 * @returns A frozen array in document order.
 * @throws {@link FactError} `unknown-name`, with the nearest names, where JavaScript passes one that does not exist.
 *
 * @example
 * ```ts
 * byTopic("consular-services").length; // => 10
 * ```
 *
 * @category Lookups
 */
export function byTopic<Id extends keyof FactsByTopic>(topic: Id): readonly FactsByTopic[Id][] {
  const { id } = findTopic(topic, "byTopic");
  return Object.freeze(
    facts.filter((fact: DocumentFact) => fact.topics.some((each) => each === id)) as FactsByTopic[Id][],
  );
}
