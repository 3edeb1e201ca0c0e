import { type Amount, agencies, byKind, type Topic, topics } from "../../../src/index.ts";

/** The dollar amounts of assistance, in document order. */
export function assistanceAmounts() {
  return byKind("amount").filter((fact) => fact.measure === "assistance");
}

/** A name of an agency that is short enough for a picture. */
export function shortName(id: string): string {
  const agency = agencies.find((each) => each.id === id);
  const names = [agency?.name ?? id, ...(agency?.aliases ?? [])].filter((name) => /^\p{Lu}/u.test(name));
  const shortest = names.sort((a, b) => a.length - b.length)[0] ?? id;
  return shortest.replace(/^Department of (?:Defense (?=\p{Lu}))?| Department$/u, "");
}

/** Who is credited with an amount, or `null`. */
export function creditOf({ agencies: credited }: Pick<Amount, "agencies">): string | null {
  return credited.length === 0 ? null : credited.map(shortName).join(" + ");
}

/** The topic that says what an amount is for: the first that is not assistance itself. */
export function purposeOf({ topics: ids }: Pick<Amount, "topics">): Topic {
  const id = ids.find((topic) => topic !== "assistance") ?? "assistance";
  return topics.find((topic) => topic.id === id) as Topic;
}
