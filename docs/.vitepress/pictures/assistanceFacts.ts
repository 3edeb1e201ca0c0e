import { type Amount, agencies, byKind } from "../../../src/index.ts";

/** The dollar amounts of assistance, in document order. */
export function assistanceAmounts() {
  return byKind("amount").filter((fact) => fact.measure === "assistance");
}

/** Who is credited with an amount, in words. */
export function creditOf({ agencies: credited }: Pick<Amount, "agencies">): string {
  const names = credited.map((id) => {
    const agency = agencies.find((each) => each.id === id);
    // The shortest printed form leaves room for the picture; “the Department” would name any of them.
    const names = [agency?.name ?? id, ...(agency?.aliases ?? [])].filter((name) => /^\p{Lu}/u.test(name));
    return names.sort((a, b) => a.length - b.length)[0] ?? id;
  });
  return names.length === 0 ? "No agency credited" : names.join(" and ");
}
