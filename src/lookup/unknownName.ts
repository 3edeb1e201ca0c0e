import { FactError } from "../model/FactError.ts";
import { inspect } from "../model/inspect.ts";
import { nearest } from "../words/nearest.ts";

/** How many names an error lists in full. */
const LISTED = 20;

/** What a call looks for, and the names it knows. */
export interface Known {
  readonly call: string;
  /** What has the names, with its article: `"an agency"`. */
  readonly what: string;
  /** The ids, which an error lists if they are few. */
  readonly ids: readonly string[];
  /** All names. Default: the ids. */
  readonly names?: readonly string[];
}

function remedyOf(wanted: unknown, { call, ids, names = ids }: Known): string {
  const near = typeof wanted === "string" ? nearest(wanted, names) : [];
  if (near.length > 0) return `Nearest: ${near.map(inspect).join(", ")}.`;
  return ids.length <= LISTED
    ? `Pass one of ${ids.map(inspect).join(", ")}${names === ids ? "" : ", or the name of one"}.`
    : `Pass the id of one of the facts, such as ${call}(${inspect(ids[0])}).`;
}

/** The error for a name that is none of the known ones. */
export function unknownName(wanted: unknown, known: Known): FactError {
  const reason = `${known.call} expected the name of ${known.what}, received ${inspect(wanted)}.`;
  return new FactError("unknown-name", [], reason, remedyOf(wanted, known));
}
