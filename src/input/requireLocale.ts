import { inspect } from "../model/inspect.ts";
import type { Locale } from "../model/locale.ts";
import { invalidInput } from "./invalidInput.ts";

/** The language of a call, with the part the call needs; `undefined` is English. */
export function requireLocale(candidate: unknown, part: keyof Locale, call: string): Locale | undefined {
  if (candidate === undefined) return undefined;
  const locale = candidate as Locale | null;
  if (typeof locale?.[part] === "object") return locale;
  throw invalidInput({
    call,
    expected: "a locale such as esPE of us-peru-relations/es-PE",
    received: inspect(candidate),
    remedy: 'Import it: import { esPE } from "us-peru-relations/es-PE".',
  });
}
