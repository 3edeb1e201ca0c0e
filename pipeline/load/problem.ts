/** One thing wrong with the data. */
export interface Problem {
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
