import type { Agency, Claim, Section, Topic } from "../model/document.ts";
import type { FactBase } from "../model/fact.ts";
import type { Figure } from "../model/figure.ts";
import type { LabelWords } from "../model/locale.ts";
import type { Result } from "../model/result.ts";

/** What has a label. */
export type Labelled = FactBase | Figure | Agency | Topic | Section | Claim;

function own(table: Readonly<Record<string, string>> | undefined, id: string): string | undefined {
  return table !== undefined && Object.hasOwn(table, id) ? table[id] : undefined;
}

/** The label of anything that has one, in English where the language has no word for it. */
export function labelIn(x: Labelled, words: LabelWords | undefined): string | undefined {
  if ("operation" in x) {
    const { operation, operands, label } = x as Result;
    return words === undefined
      ? label
      : words.result(
          operation,
          operands.map((each) => labelIn(each, words) as string),
        );
  }
  if ("aliases" in x) return own(words?.agencies, x.id) ?? x.name;
  if ("title" in x) return own(words?.sections, x.id) ?? x.title;
  if ("claim" in x) return own(words?.claims, x.id) ?? x.claim;
  // A figure of one's own may bear the id of a fact; only a fact has a section.
  if ("section" in x) return own(words?.facts, x.id) ?? x.label;
  return "measure" in x ? x.label : (own(words?.topics, x.id) ?? x.label);
}
