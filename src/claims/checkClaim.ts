import type { Claim } from "../model/document.ts";
import { FactError } from "../model/FactError.ts";
import type { DatedEvent, EnumeratedList, Fact } from "../model/fact.ts";
import type { ValuedFigure } from "../model/figure.ts";
import type { MissingPart } from "../model/vocabulary.ts";
import { asPrinted } from "./asPrinted.ts";
import type { ClaimCheck, Finding } from "./ClaimCheck.ts";
import { claimReason } from "./ClaimReason.ts";
import { increase, percentChange } from "./changeClaims.ts";
import { countOfList, pair } from "./listClaims.ts";
import { multipleOfYears, yearsBetween } from "./yearClaims.ts";

/** Where the facts of a claim are looked up. */
export type FindFact = (id: string) => Fact | undefined;

function notRecomputable(missing: MissingPart, printed: ValuedFigure | undefined): Finding {
  return {
    verdict: "undetermined",
    printed: printed === undefined ? null : asPrinted(printed),
    recomputed: null,
    otherValuesThatPass: null,
    reason: claimReason("missing", { part: missing }),
  };
}

/**
 * Recomputes one claim from the facts it names.
 *
 * @throws {@link FactError} `unknown-name` where a fact it names does not exist.
 */
export function checkClaim({ id, claim, source, check }: Claim, findFact: FindFact): ClaimCheck {
  const inputs: string[] = [];

  const find = <Found extends Fact | ValuedFigure>(name: string): Found => {
    const found = findFact(name);
    if (found === undefined) {
      throw new FactError(
        "unknown-name",
        [name],
        `The claim ${id} names the fact ${name}, which is not there.`,
        "Give checkClaim a lookup that knows it.",
      );
    }
    inputs.push(name);
    return found as Found;
  };
  const findIfNamed = <Found extends Fact | ValuedFigure>(name: string | null) =>
    name === null ? undefined : find<Found>(name);

  const findings = (): Finding => {
    switch (check.method) {
      case "percentChange":
        return percentChange(find(check.from), find(check.to), find(check.printed));
      case "increase":
        return increase(find(check.from), find(check.to));
      case "yearsBetween":
        return yearsBetween(findIfNamed(check.from), findIfNamed(check.to), find(check.printed));
      case "multipleOfYears":
        return multipleOfYears(find<DatedEvent>(check.from), find<DatedEvent>(check.to), find(check.printed));
      case "countOfList":
        return countOfList(find<EnumeratedList>(check.list), find(check.printed));
      case "pair":
        return pair(find<EnumeratedList>(check.list));
      case "notRecomputable":
        return notRecomputable(check.missing, findIfNamed(check.printed));
    }
  };

  const { reason, ...finding } = findings();
  return { id, claim, quote: source.quote, ...finding, reason: { ...reason, facts: inputs }, inputs };
}
