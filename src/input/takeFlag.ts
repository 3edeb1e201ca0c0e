import { FactError } from "../model/FactError.ts";
import { unknownOption } from "./unknownOption.ts";

/** One yes-or-no option of a call; anything else than a boolean is refused rather than taken for `true`. */
export function takeFlag(options: unknown, name: string, otherwise: boolean, call: string): boolean {
  try {
    const { [name]: flag = otherwise } = options as Readonly<Record<string, unknown>>;
    const isKnown = unknownOption(options as object, [name]) === undefined;
    if (typeof options === "object" && isKnown && typeof flag === "boolean") return flag;
  } catch {
    // null, or a getter that throws: no options either.
  }
  throw new FactError(
    "invalid-input",
    [],
    `${call} got options other than { ${name}: true } or { ${name}: false }.`,
    `Pass { ${name}: ${!otherwise} }, or leave the options out.`,
  );
}
