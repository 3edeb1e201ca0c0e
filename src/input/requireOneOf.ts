import { inspect } from "../model/inspect.ts";
import { invalidInput } from "./invalidInput.ts";

/** An option that is one of some words. */
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
    remedy: "Correct the option, or leave it out.",
  });
}
