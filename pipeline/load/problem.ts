/** What kind of thing is wrong; code branches on it, never on the words of a problem. */
type ProblemCode =
  // Loading
  | "missing-file"
  | "invalid-json"
  | "wrong-shape"
  | "stale-file"
  // Rules 1 and 2: the text and its quotes
  | "changed-source"
  | "misplaced-words"
  | "cut-words"
  | "words-outside-quote"
  | "wide-quote"
  // Rule 3: figures
  | "unreadable-number"
  | "wrong-value"
  | "wrong-unit"
  | "cut-number"
  | "wrong-hedge"
  | "wrong-stage"
  | "wrong-per"
  // Rule 4: ids and references
  | "repeated-id"
  | "reserved-id"
  | "unknown-reference"
  | "repeated-reference"
  | "wrong-section"
  | "wrong-parent"
  | "unused-entry"
  // Rule 5: dates
  | "wrong-date"
  | "wrong-precision"
  | "wrong-date-relation"
  | "wrong-period"
  | "wrong-window"
  // Rule 6: completeness
  | "unquoted-words"
  | "unaccounted-token"
  | "needless-exemption"
  // Rule 7: oddities
  | "missing-note"
  // Rule 8: what the text gives ground for
  | "wrong-credit"
  | "wrong-measure"
  | "wrong-series"
  | "wrong-relation"
  | "missing-relation"
  | "wrong-openness"
  | "wrong-items"
  | "wrong-item-order"
  | "wrong-members"
  | "wrong-names"
  | "wrong-operands"
  | "wrong-projection"
  // Rule 9: translations
  | "stale-translation";

/** One thing wrong with the data. */
export interface Problem {
  readonly code: ProblemCode;
  /** The file to open, with line and column where they are known. */
  readonly file: string;
  /** The fact, or the part of the file, that is wrong. */
  readonly fact: string;
  /** The rule that is broken. */
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  /** What to do. */
  readonly remedy: string;
}

/** Characters that look like a space or like nothing, by their number. */
function showInvisible(text: string): string {
  return text.replace(/[\u00A0\u00AD\u200B-\u200F\u202A-\u202F\u2060-\u2069\uFEFF]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** All problems at once, for a terminal. */
export function formatReport(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const entries = problems.map(
    ({ file, fact, rule, found, expected, remedy }) =>
      `${file} › ${fact}\n  rule:     ${rule}\n  found:    ${found}\n  expected: ${expected}\n  to do:    ${remedy}\n`,
  );
  return showInvisible(`The data has ${count}. Nothing was generated.\n\n${entries.join("\n")}`);
}
