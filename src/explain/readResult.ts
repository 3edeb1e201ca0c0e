import { FactError } from "../model/FactError.ts";
import type { DatedEvent } from "../model/fact.ts";
import type { Figure } from "../model/figure.ts";
import { describe } from "../model/inspect.ts";
import type { Conflict } from "../model/remark.ts";
import type { AnyResult, Quantity } from "../model/result.ts";

/** What of a result is put into sentences, read once and checked. */
export interface ReadResult extends Omit<Quantity, "value"> {
  readonly operation: AnyResult["operation"];
  readonly value: number | undefined;
  readonly basisFrom: readonly string[];
  readonly inputs: readonly (Figure | DatedEvent)[];
  readonly assumptions: readonly string[];
  readonly caveats: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly conflictCount: number;
  /** Of a growth: the change, and the compound annual percent with its years where it has them. */
  readonly change: Quantity | undefined;
  readonly years: Quantity | undefined;
  readonly annualPercent: Quantity | undefined;
  /** Of an elapsed time: the date counted to. */
  readonly at: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const OPERATIONS: readonly unknown[] = [
  "total",
  "growth",
  "share",
  "ratio",
  "perYear",
  "difference",
  "elapsed",
] satisfies AnyResult["operation"][];

/** Those of two figures; a total takes any number. */
const OF_TWO: readonly unknown[] = ["growth", "share", "ratio", "difference"] satisfies AnyResult["operation"][];

function invalid(found: string): FactError {
  return new FactError(
    "invalid-input",
    [],
    `explain got ${found}, expected what a helper returned.`,
    "Pass the result itself: explain(growth(goodsTrade2009, goodsTrade2021)).",
  );
}

function fieldsOf(candidate: unknown, name: string): Fields {
  if (typeof candidate === "object" && candidate !== null && !Array.isArray(candidate)) return candidate as Fields;
  throw invalid(`${describe(candidate)} as the ${name}`);
}

function textsOf(candidate: unknown, name: string): string[] {
  if (Array.isArray(candidate) && candidate.every((each) => typeof each === "string")) return [...candidate];
  throw invalid(`${name} that are no list of texts`);
}

function remarksOf(candidate: unknown, name: string): string[] {
  if (!Array.isArray(candidate)) throw invalid(`${name} that are no list`);
  return textsOf(
    candidate.map((remark) => fieldsOf(remark, "remark")["text"]),
    name,
  );
}

function conflictsOf(candidate: unknown): Conflict[] {
  if (candidate === undefined) return [];
  if (!Array.isArray(candidate)) throw invalid("conflicts that are no list");
  return candidate.map((each) => {
    const { pair, reason, quotes } = fieldsOf(each, "conflict");
    const ids = textsOf(pair, "ids of a conflict");
    if (ids.length !== 2) throw invalid("a conflict of other than two figures");
    return {
      code: (each as Conflict).code,
      pair: ids as [string, string],
      reason: textsOf([reason], "reasons")[0] as string,
      quotes: textsOf(quotes, "quotes"),
    };
  });
}

/** Reads a result once; anything a helper could not have returned is refused. */
export function readResult(candidate: unknown): ReadResult {
  // A plain copy, so that what was checked is what is printed.
  const fields = fieldsOf(JSON.parse(JSON.stringify(candidate) ?? "null"), "result");
  const { operation, inputs, conflictCount = 0, at } = fields;
  if (!OPERATIONS.includes(operation)) throw invalid("an object that is no result");
  if (!Array.isArray(inputs) || inputs.length === 0) throw invalid("a result without inputs");
  if (OF_TWO.includes(operation) && (fields["operands"] as unknown[])?.length !== 2)
    throw invalid(`a ${operation} of other than two figures`);
  if (!Number.isSafeInteger(conflictCount) || (conflictCount as number) < 0) {
    throw invalid("a number of conflicts that is no count");
  }
  if (operation === "elapsed" && typeof at !== "string") throw invalid("an elapsed time without its second date");
  return {
    operation: operation as AnyResult["operation"],
    value: fields["value"] as number | undefined,
    unit: fields["unit"] as string,
    bounds: fields["bounds"] as Quantity["bounds"],
    basisFrom: textsOf(fields["basisFrom"], "ids"),
    inputs: inputs.map((input: unknown) => fieldsOf(input, "input") as unknown as Figure),
    assumptions: remarksOf(fields["assumptions"], "assumptions"),
    caveats: remarksOf(fields["caveats"], "caveats"),
    conflicts: conflictsOf(fields["conflicts"]),
    conflictCount: conflictCount as number,
    change: fields["change"] as Quantity | undefined,
    years: fields["years"] as Quantity | undefined,
    annualPercent: fields["annualPercent"] as Quantity | undefined,
    at: at as string | undefined,
  };
}
