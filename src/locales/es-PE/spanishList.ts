import { groupDigits } from "../../format/groupDigits.ts";

/** “y” becomes “e” before the sound of i, but not before hia, hie or hio. */
function and(next: string): string {
  return /^[^\p{L}\d]*(?:i|í|hi(?![aeo]))/iu.test(next) ? "e" : "y";
}

/** A list in Spanish; `rest` items are counted and not named. */
export function spanishList(items: readonly string[], rest = 0): string {
  const listed = rest === 0 ? items : [...items, more(rest)];
  const last = listed.at(-1) ?? "";
  return listed.length < 2 ? last : `${listed.slice(0, -1).join(", ")} ${and(last)} ${last}`;
}

/** Zero to ten before a masculine noun. */
export const SMALL_NUMBERS = [
  "cero",
  "un",
  "dos",
  "tres",
  "cuatro",
  "cinco",
  "seis",
  "siete",
  "ocho",
  "nueve",
  "diez",
] as const;

/** A count before a masculine noun: below 10 in words. */
export function counted(count: number): string {
  return (count < 10 ? SMALL_NUMBERS[count] : undefined) ?? groupDigits(String(count));
}

/** “una más”, “cinco más”: items that are not named, each a figure (*una cifra*). */
export function more(count: number): string {
  return `${count === 1 ? "una" : counted(count)} más`;
}
