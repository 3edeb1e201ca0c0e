import type { AuthoredFact } from "../../load/shapes.ts";
import { withPlainSpaces } from "../../read/nameOccurrences.ts";
import { sentenceAt } from "../../read/sentenceAt.ts";
import type { Finding, LocatedFinding, Rule } from "../rule.ts";

/** Kinds of facts that are there for a name. */
const NAMED: readonly AuthoredFact["kind"][] = ["program", "organization", "place", "term"];

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.()/]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "u").test(
    withPlainSpaces(text),
  );
}

/** The short forms a name gives itself in brackets: “Law Enforcement (INL) Lima” is “INL Lima” from then on. */
function shortFormsOf(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const [, short, rest] = /\(([\p{L}\p{N}]+)\)( \p{Lu}\p{L}*)?$/u.exec(name) ?? [];
    return short === undefined ? [] : [`${short}${rest ?? ""}`];
  });
}

/** Short forms the text uses by themselves and the names do not have. */
function missingForms(names: readonly string[], text: string): string[] {
  const rest = names.reduce((left, name) => left.replaceAll(name, ""), withPlainSpaces(text));
  return shortFormsOf(names).filter((form) => !names.includes(form) && hasWord(rest, form));
}

function missingForm(names: readonly string[], form: string): Finding {
  return {
    code: "wrong-names",
    found: `names: ${names.join("; ")}`,
    expected: `also ${JSON.stringify(form)}, which the text prints by itself`,
    remedy: "Add the name.",
  };
}

/** A fact that is there for a name has it, and quotes no more than the words around it. */
function checkNamed(fact: AuthoredFact, text: string): Finding[] {
  if (!NAMED.includes(fact.kind)) return [];
  const { names = [], source } = fact;
  const findings: Finding[] = [];

  if (!names.some((name) => hasWord(source.quote, name))) {
    findings.push({
      code: "wrong-names",
      found: `names: ${names.join("; ") || "none"}`,
      expected: "a name that stands in the quote",
      remedy: "Record the name as the quote prints it.",
    });
  }

  if (source.quote === sentenceAt(text, source.start).text) {
    findings.push({
      code: "wide-quote",
      found: `source: ${JSON.stringify(source.quote)}`,
      expected: "the words around the name, not the whole sentence",
      remedy: "Shorten the quote.",
    });
  }

  return findings;
}

/** Rule 8: what has a name has the names under which the text speaks of it. */
export const names: Rule = {
  number: 8,
  title: "names are those the text prints",

  checkFact(fact, { text }) {
    const ownNames = fact.names ?? [];
    return [...checkNamed(fact, text), ...missingForms(ownNames, text).map((form) => missingForm(ownNames, form))];
  },

  checkData({ agencies, text }): LocatedFinding[] {
    return agencies.flatMap(({ file, value: { id, name, aliases } }) => {
      const ownNames = [name, ...aliases];
      return missingForms(ownNames, text).map((form) => ({ ...missingForm(ownNames, form), file, fact: id }));
    });
  },
};
