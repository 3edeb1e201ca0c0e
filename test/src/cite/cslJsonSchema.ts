// The rules of CSL-JSON 1.0.2 (https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json, MIT licence),
// written as lists of the standard's item types and variables: a closed set of properties, each with its type.
const words = (list: string) => list.trim().split(/\s+/);

const ITEM_TYPES = words(`
  article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
  document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
  manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
  personal_communication post post-weblog regulation report review review-book software song speech standard thesis
  treaty webpage`);

const NAMES = words(`
  author chair collection-editor compiler composer container-author contributor curator director editor
  editorial-director executive-producer guest host interviewer illustrator narrator organizer original-author performer
  producer recipient reviewed-author script-writer series-creator translator`);

const DATES = words("accessed available-date event-date issued original-date submitted");

const TEXTS = words(`
  language journalAbbreviation shortTitle abstract annote archive archive_collection archive_location archive-place
  authority call-number citation-label collection-title container-title container-title-short dimensions division DOI
  event event-title event-place genre ISBN ISSN jurisdiction keyword medium note original-publisher
  original-publisher-place original-title part-title PMCID PMID publisher publisher-place references reviewed-genre
  reviewed-title scale section source status title title-short URL version volume-title volume-title-short year-suffix`);

const NUMBERS = words(`
  id chapter-number citation-number collection-number edition first-reference-note-number issue locator number
  number-of-pages number-of-volumes page page-first part printing supplement volume`);

const each = (names: readonly string[], schema: object) => Object.fromEntries(names.map((name) => [name, schema]));

const scalar = { type: ["string", "number", "boolean"] };

const nameVariable = {
  type: "object",
  properties: {
    ...each(words("family given dropping-particle non-dropping-particle suffix literal"), { type: "string" }),
    ...each(words("comma-suffix static-ordering parse-names"), scalar),
  },
  additionalProperties: false,
};

const dateVariable = {
  type: "object",
  properties: {
    "date-parts": {
      type: "array",
      items: { type: "array", items: { type: ["string", "number"] }, minItems: 1, maxItems: 3 },
      minItems: 1,
      maxItems: 2,
    },
    season: { type: ["string", "number"] },
    circa: scalar,
    literal: { type: "string" },
    raw: { type: "string" },
  },
  additionalProperties: false,
};

/** A list of CSL-JSON items. */
export const cslJsonSchema = {
  type: "array",
  items: {
    type: "object",
    properties: {
      type: { type: "string", enum: ITEM_TYPES },
      categories: { type: "array", items: { type: "string" } },
      custom: { type: "object" },
      ...each(NAMES, { type: "array", items: nameVariable }),
      ...each(DATES, dateVariable),
      ...each(TEXTS, { type: "string" }),
      ...each(NUMBERS, { type: ["string", "number"] }),
    },
    required: ["type", "id"],
    additionalProperties: false,
  },
};
