import type { Sentence } from "./sentences.ts";

/** A sentence of the stored text and what became of it. */
export interface SentencePair {
  readonly before: Sentence;
  readonly after: Sentence;
  readonly isSame: boolean;
}
