import { inspect } from "../model/inspect.ts";
import { invalidInput } from "./invalidInput.ts";

/** One of the words that are allowed. */
export function requireOneOf<Word extends string>(
  candidate: unknown,
  words: readonly Word[],
  name: string,
  call: string,
): Word {
  if (words.includes(candidate as Word)) return candidate as Word;
  throw invalidInput({
    call,
    expected: `the ${name} ${words.map((word) => `"${word}"`).join(", ")}`,
    received: inspect(candidate),
    remedy: "Pass one of them.",
  });
}
