import type { TopicIdByName } from "../facts/factTypes.ts";
import { topics } from "../facts/topics.ts";
import type { Topic } from "../model/document.ts";
import { plainName } from "../words/plainName.ts";
import type { AnyCase } from "./AnyCase.ts";
import { unknownName } from "./unknownName.ts";

/**
 * A name of a topic: its id or its label, in any case.
 *
 * @category Types
 */
export type TopicName = AnyCase<keyof TopicIdByName>;

/** The topic of a name. */
export function findTopic(name: unknown, call: string): Topic {
  const wanted = typeof name === "string" ? plainName(name) : undefined;
  const found = topics.find(({ id, label }) => id === wanted || plainName(label) === wanted);
  if (found !== undefined) return found;
  const ids = topics.map(({ id }) => id);
  throw unknownName(name, { call, what: "a topic", ids, names: topics.flatMap(({ id, label }) => [id, label]) });
}
