import type { ClaimReason, ClaimReasonCode } from "../model/claimReason.ts";
import type { Claim } from "../model/document.ts";
import { FactError } from "../model/FactError.ts";
import type { DatedEvent, EnumeratedList, Fact } from "../model/fact.ts";
import type { ValuedFigure } from "../model/figure.ts";
import type { Locale, RemarkContext } from "../model/locale.ts";
import type { MissingPart } from "../model/vocabulary.ts";
import { labelIn } from "../words/labelIn.ts";
import { asPrinted } from "./asPrinted.ts";
import type { ClaimCheck, Finding } from "./ClaimCheck.ts";
import { increase, percentChange } from "./changeClaims.ts";
import { type ClaimFinding, claimReason } from "./claimReason.ts";
import { english } from "./english.ts";
import { countOfList, pair } from "./listClaims.ts";
import { multipleOfYears, yearsBetween } from "./yearClaims.ts";

type Sentence = (values: ClaimFinding["values"], context: RemarkContext) => string;

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

/** A reason with its sentence. */
function wordedReason(
  { code, values }: ClaimFinding,
  facts: readonly string[],
  findFact: FindFact,
  locale: Locale | undefined,
): ClaimReason {
  const context: RemarkContext = {
    figure: (id) => findFact(id) as ValuedFigure | undefined,
    label: (id) => labelIn(findFact(id) as Fact, locale?.label) as string,
  };
  const sentences = (locale?.claims ?? english) as Record<ClaimReasonCode, Sentence>;
  return { code, facts, values, text: sentences[code](values, context) };
}

/**
 * Recomputes one claim from the facts it names.
 *
 * @param locale - The language of the claim and the reason. Default: English.
 * @throws {@link FactError} `unknown-name` where a fact it names does not exist.
 */
export function checkClaim(claim: Claim, findFact: FindFact, locale?: Locale): ClaimCheck {
  const { id, source, check } = claim;
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
  return {
    id,
    claim: labelIn(claim, locale?.label) as string,
    quote: source.quote,
    ...finding,
    reason: wordedReason(reason, inputs, findFact, locale),
    inputs,
  };
}
