import { facts } from "../facts/facts.ts";
import type { DocumentFact, FactsByTopic, TopicIdByName } from "../facts/factTypes.ts";
import type { FactsOf, IdOfName } from "./AnyCase.ts";
import { findTopic, type TopicName } from "./findTopic.ts";

/**
 * The facts on one topic.
 *
 * @param topic - The id or the label of a topic, in any case.
 * @returns A frozen array in document order.
 * @throws {@link FactError} `unknown-name`, with the nearest names, where JavaScript passes one that does not exist.
 *
 * @example
 * ```ts
 * byTopic("consular-services").length; // => 22
 * ```
 *
 * @category Lookups
 */
export function byTopic<Name extends TopicName>(
  topic: Name,
): readonly FactsOf<FactsByTopic, IdOfName<TopicIdByName, Name>>[] {
  const { id } = findTopic(topic, "byTopic");
  return Object.freeze(
    facts.filter((fact: DocumentFact) => fact.topics.some((each) => each === id)) as FactsOf<
      FactsByTopic,
      IdOfName<TopicIdByName, Name>
    >[],
  );
}
