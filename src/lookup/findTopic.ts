import { topics } from "../facts/topics.ts";
import type { Topic } from "../model/document.ts";
import { unknownName } from "./unknownName.ts";

/** The topic of an id. */
export function findTopic(id: string, call: string): Topic {
  const found = topics.find((topic) => topic.id === id);
  if (found === undefined) {
    const ids = topics.map((topic) => topic.id);
    throw unknownName("topic", id, ids, call);
  }
  return found;
}
