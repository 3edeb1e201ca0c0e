import type { Agency, Section } from "../../src/model/document.ts";
import type { Fact } from "../../src/model/fact.ts";
import { constantName } from "../load/constantName.ts";
import { figureWords } from "./figureWords.ts";
import { literal } from "./literal.ts";

export const GENERATED = "// Generated from data/ by `npm run generate`. Do not edit: change the data.\n";

/** The type of each kind and which of its fields are its literal parameters, in order. */
const TYPES: Record<Fact["kind"], readonly [name: string, ...parameters: string[]]> = {
  amount: ["Amount", "id", "value", "measure", "series"],
  count: ["Count", "id", "value", "unit", "measure", "series"],
  "indefinite-count": ["IndefiniteCount", "id", "unit", "measure", "series"],
  rate: ["Rate", "id", "value", "unit", "measure", "series"],
  percent: ["Percent", "id", "value", "measure", "series"],
  duration: ["Duration", "id", "value", "measure", "series"],
  rank: ["Rank", "id", "value", "measure", "series"],
  event: ["DatedEvent", "id", "date.value"],
  list: ["EnumeratedList", "id"],
  statement: ["Statement", "id"],
  agreement: ["Agreement", "id"],
  program: ["Program", "id"],
  organization: ["Organization", "id"],
  place: ["Place", "id"],
  role: ["Role", "id"],
  term: ["Term", "id"],
  membership: ["Membership", "id"],
  address: ["Address", "id"],
  telephone: ["Telephone", "id"],
};

function fieldOf(fact: Fact, path: string): unknown {
  return path.split(".").reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], fact);
}

/** The declared type of a fact's constant. */
function typeOf(fact: Fact): string {
  const [name, ...parameters] = TYPES[fact.kind];
  return `${name}<${parameters.map((path) => JSON.stringify(fieldOf(fact, path))).join(", ")}>`;
}

/** How a doc comment says what agencies share. */
const CREDIT_WORDS = { joint: ", jointly", several: ", each by itself" } as const;

function docComment(fact: Fact, section: Section, agencies: readonly Agency[]): string {
  const credited = fact.agencies.map((id) => agencies.find((agency) => agency.id === id)?.name ?? id);
  const shared = fact.credit === undefined ? "" : CREDIT_WORDS[fact.credit];
  const lines = [
    `${fact.label}.`,
    "",
    `> ${fact.source.quote}`,
    "",
    `Section: ${section.title}. Agency: ${credited.join("; ") || "none credited"}${shared}.`,
    ...("bounds" in fact ? ["", figureWords(fact)] : []),
    ...(fact.kind === "event"
      ? ["", `Date: ${fact.date.value}${fact.date.inferred ? `, inferred. ${fact.date.inferred.ground}` : ""}`]
      : []),
    ...(fact.kind === "list"
      ? [
          "",
          `Items: ${fact.items.map(({ text }) => text).join("; ")}. ${fact.complete ? "The list is printed as complete." : `“${fact.openedBy?.written}” leaves the list open.`}`,
        ]
      : []),
    ...(fact.note === undefined ? [] : ["", `Note: ${fact.note}`]),
    "",
    `@category ${section.title}`,
  ];
  return `/**\n${lines.map((line) => (line === "" ? " *" : ` * ${line}`)).join("\n")}\n */`;
}

/** The module of the constants of one section. */
export function factModule(section: Section, facts: readonly Fact[], agencies: readonly Agency[]): string {
  const ofSection = facts.filter((fact) => fact.section === section.id);
  const types = [...new Set(ofSection.map(({ kind }) => TYPES[kind][0]))].sort();
  const constants = ofSection.map((fact) => {
    const fields = Object.entries(fact).map(([key, value]) => `  ${key}: ${literal(value)},`);
    return `${docComment(fact, section, agencies)}\nexport const ${constantName(fact.id)}: ${typeOf(fact)} = /* @__PURE__ */ deepFreeze({\n${fields.join("\n")}\n});\n`;
  });
  return `${GENERATED}\nimport { deepFreeze } from "../model/deepFreeze.ts";\nimport type { ${types.join(", ")} } from "../model/fact.ts";\n\n${constants.join("\n")}`;
}
