import { type Data, TRANSLATED, type TranslatedGroup } from "../load/shapes.ts";
import { GENERATED } from "./factModule.ts";

const SUMMARIES: Readonly<Record<TranslatedGroup, string>> = {
  facts: "Labels of the facts, by id.",
  notes: "Notes on facts, by the fact’s id.",
  grounds: "Grounds of inferred dates, by the fact’s id.",
  agencies: "Names of agencies and offices, by id.",
  topics: "Labels of the topics, by id.",
  topicDescriptions: "What belongs to each topic, by id.",
  sections: "Headings of the sections, by id.",
  claims: "The document’s derived statements, by id.",
  relations: "Grounds of relations, by the two ids in the order of the relation.",
};

/** `labels.ts` of the Spanish locale: its words, without the English they were made from. */
export function spanishLabelsModule({ spanish }: Data): string {
  const tables = TRANSLATED.map((group) => {
    const fields = spanish[group].map(({ value }) => `  ${JSON.stringify(value.id)}: ${JSON.stringify(value.es)},\n`);
    return `/** ${SUMMARIES[group]} */\nexport const ${group}: Readonly<Record<string, string>> = {\n${fields.join("")}};\n`;
  });
  return `${GENERATED}\n${tables.join("\n")}`;
}
