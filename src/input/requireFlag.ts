import { inspect } from "../model/inspect.ts";
import { invalidInput } from "./invalidInput.ts";
import { requireOptions } from "./requireOptions.ts";

/** The one yes-or-no option of a call; anything but a boolean is refused rather than taken for `true`. */
export function requireFlag(options: unknown, name: string, otherwise: boolean, call: string): boolean {
  const { [name]: flag = otherwise } = requireOptions(options, [name], call);
  if (typeof flag === "boolean") return flag;
  throw invalidInput({
    call,
    expected: `{ ${name}: true } or { ${name}: false }`,
    received: inspect(flag),
    remedy: `Pass { ${name}: ${!otherwise} }, or leave the options out.`,
  });
}
