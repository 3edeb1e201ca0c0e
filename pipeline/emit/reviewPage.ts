import type { AuthoredFact, Data } from "../load/shapes.ts";

/** A value of the data in words: strings as they are, fields by name. Offsets say nothing to a reader. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join("; ") || "none";
  if (typeof value !== "object" || value === null) return String(value ?? "none");

  const fields = Object.entries(value).filter(([key]) => !["start", "end", "writtenStart"].includes(key));
  return fields.map(([key, field]) => (key === "text" ? inWords(field) : `${key} ${inWords(field)}`)).join(" · ");
}

/** The fields of an entry as a list, without those its heading shows. */
function fieldLines(entry: object, shown: readonly string[]): string[] {
  const fields = Object.entries(entry).filter(([key]) => ![...shown, "writtenStart", "note"].includes(key));
  const note = "note" in entry ? [["note", entry.note] as const] : [];
  return [...fields, ...note].map(([key, value]) => `- ${key}: ${inWords(value)}`);
}

function factBlock(fact: AuthoredFact): string {
  const shown = ["id", "kind", "label", "section", "source"];
  return [
    `### ${fact.id}`,
    `${fact.label} (${fact.kind})`,
    `> ${fact.source.quote}`,
    fieldLines(fact, shown).join("\n"),
  ].join("\n\n");
}

function entryBlock(name: string, entry: object, shown: readonly string[]): string {
  return `### ${name}\n\n${fieldLines(entry, shown).join("\n")}`;
}

/**
 * `docs/review.md`: all that the data says, for a reader to judge what no rule can: labels, topics, notes and grounds. It is
 * committed, so that every change of the data shows in a diff in plain words.
 */
export function reviewPage(data: Data): string {
  const { sections } = data.document.value;
  const facts = data.facts.map(({ value }) => value).toSorted((a, b) => a.source.start - b.source.start);

  const ofSections = sections.map(({ id, title }) => {
    const blocks = facts.filter(({ section }) => section === id).map(factBlock);
    return `## ${title}\n\n${blocks.join("\n\n")}`;
  });
  const ofEntries = (title: string, entries: readonly { value: { id: string } }[]) =>
    `## ${title}\n\n${entries.map(({ value }) => entryBlock(value.id, value, ["id"])).join("\n\n")}`;
  const relations = data.relations.map(({ value }) => entryBlock(`${value.a} and ${value.b}`, value, ["a", "b"]));
  const exemptions = data.exemptions.map(({ value }) => `- “${value.text}”, ${value.starts.length}: ${value.reason}`);

  return `${[
    "<!-- Generated from data/ by `npm run generate`. Do not edit. -->",
    "# The data, for review",
    [
      "What does the data say, and who checks what no rule can? Rules compare numbers, hedges, dates, credit, lists, measures,",
      "relations and names with the text. Whether a label is faithful, a topic fits, a note is right or a ground convinces,",
      "only a reader can decide. This page shows all of it in plain words. It changes with the data, and the build fails when it",
      "is stale: so every change of the data stands in a diff of this page, for a reviewer to compare with the quote above it.",
    ].join("\n"),
    ...ofSections,
    ofEntries("Agencies", data.agencies),
    ofEntries("Topics", data.topics),
    ofEntries("Series", data.series),
    `## Relations\n\n${relations.join("\n\n")}`,
    ofEntries("Claims", data.claims),
    `## Exemptions\n\n${exemptions.join("\n")}`,
    entryBlock("The document", data.document.value, []).replace("###", "##"),
  ].join("\n\n")}\n`;
}
