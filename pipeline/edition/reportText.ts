import type { Change } from "./Change.ts";
import type { EditionReport } from "./compareEditions.ts";
import type { FactOutcome } from "./compareFact.ts";
import type { Draft } from "./draftData.ts";

const quoted = (text: string | null) => (text === null ? "–" : `“${text}”`);

function changeLine({ field, from, to }: Change): string {
  if (field === "words") return "    - words only: its number, date, names, agencies and items read as before\n";
  if (field === "typography")
    return "    - typography only: the same words with other apostrophes, quotes, dashes or spaces\n";
  return `    - ${field}: ${quoted(from)} → ${quoted(to)}\n`;
}

function outcomesOf<Status extends FactOutcome["status"]>({ outcomes }: EditionReport, status: Status) {
  return outcomes.filter((outcome): outcome is Extract<FactOutcome, { status: Status }> => outcome.status === status);
}

function changedSection(report: EditionReport): string {
  const changed = outcomesOf(report, "changed");
  const entries = [...new Set(changed.map(({ pair }) => pair))].map((pair) => {
    const facts = changed.filter((outcome) => outcome.pair === pair);
    const lines = facts.map(
      ({ fact, changes }) => `  - **${fact.id}** (${fact.label})\n${changes.map(changeLine).join("")}`,
    );
    return `- was: ${pair.before.text}\n- is: ${pair.after.text}\n${lines.join("")}`;
  });
  return `## Changed: ${changed.length}\n\n${entries.join("\n")}`;
}

function goneSection(report: EditionReport): string {
  const gone = outcomesOf(report, "gone");
  const entries = gone.map(({ fact, sentence }) => `- **${fact.id}** (${fact.label})\n  - was: ${sentence.text}\n`);
  return `## Gone: ${gone.length}\n\n${entries.join("\n")}`;
}

function unaccountedSection({ unaccounted }: EditionReport): string {
  const sentences = [...new Set(unaccounted.map(({ sentence }) => sentence))];
  const entries = sentences.map((sentence) => {
    const tokens = unaccounted.filter((each) => each.sentence === sentence).map(({ token }) => token);
    const shown = tokens.map(({ class: kind, text, start }) => `“${text}” (${kind}, at ${start})`);
    return `- ${shown.join(", ")}\n  - in: ${sentence.text}\n`;
  });
  return `## No fact accounts for: ${unaccounted.length}\n\n${entries.join("\n")}`;
}

function unchangedSection(report: EditionReport): string {
  const unchanged = outcomesOf(report, "unchanged");
  const lines = unchanged.map(({ fact, places, movedTo }) => {
    const now = places.length === 1 ? String(places[0]) : `${places.length} places: ${places.join(", ")}`;
    return `- ${fact.id}: ${fact.source.start} → ${now}${movedTo === undefined ? "" : `, now under “${movedTo}”`}\n`;
  });
  return `## Unchanged words: ${unchanged.length}\n\nOffset of the quote in the stored text → in the new one.\n\n${lines.join("")}`;
}

function openSection({ open, reanchored }: Draft, count: number): string {
  const lines = open.map(({ file, id, reason }) => `- ${file}: ${id}: ${reason}\n`);
  return `## Left open in the draft: ${open.length}\n\n${reanchored} of ${count} facts are re-anchored. The rest is left to you:\n\n${lines.join("")}`;
}

/** The whole report as Markdown: what has changed first, what stands as it stood last. */
export function reportText(report: EditionReport, draft: Draft): string {
  const { name, outcomes, unaccounted, missingHeadings } = report;
  const count = (status: FactOutcome["status"]) => outcomesOf(report, status).length;
  const headings = missingHeadings.length === 0 ? "" : `\nHeadings that are gone: ${missingHeadings.join("; ")}.\n`;
  return [
    `# ${name} against data/source.txt\n\n${outcomes.length} facts: ${count("unchanged")} unchanged, ${count("changed")} changed, ${count("gone")} gone. ` +
      `New numbers, dates and names: ${unaccounted.length}.\n${headings}`,
    changedSection(report),
    goneSection(report),
    unaccountedSection(report),
    openSection(draft, outcomes.length),
    unchangedSection(report),
  ].join("\n");
}
