import type { Agency, Section } from "../../src/model/document.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { Data } from "../load/shapes.ts";
import { completeFacts } from "./completeFacts.ts";
import { factModule } from "./factModule.ts";
import {
  agenciesModule,
  claimsModule,
  factsModule,
  factTypesModule,
  idsModule,
  relationsModule,
  sectionsModule,
  sourceModule,
  topicsModule,
} from "./indexModules.ts";
import { ledgerModule } from "./ledgerModule.ts";
import { ledgerPage } from "./ledgerPage.ts";
import { pairsPage } from "./pairsPage.ts";
import { reviewPage } from "./reviewPage.ts";
import { spanishLabelsModule } from "./spanishLabelsModule.ts";

/** Every generated file of the repository, by path. */
export function generateFiles(data: Data): Map<string, string> {
  const facts: readonly Fact[] = completeFacts(data);
  const sections = data.document.value.sections as readonly Section[];
  const agencies = data.agencies.map(({ value }) => value as Agency);
  return new Map([
    ["src/facts/ids.ts", idsModule(data)],
    ...sections.map((section): [string, string] => [
      `src/facts/${section.id}.ts`,
      factModule(section, facts, agencies),
    ]),
    ["src/facts/facts.ts", factsModule(facts, sections)],
    ["src/facts/factTypes.ts", factTypesModule(facts, data)],
    ["src/facts/agencies.ts", agenciesModule(data)],
    ["src/facts/topics.ts", topicsModule(data)],
    ["src/facts/sections.ts", sectionsModule(data)],
    ["src/facts/relations.ts", relationsModule(data)],
    ["src/facts/claims.ts", claimsModule(data)],
    ["src/facts/source.ts", sourceModule(data)],
    ["src/facts/ledger.ts", ledgerModule(data)],
    ["src/locales/es-PE/labels.ts", spanishLabelsModule(data)],
    ["docs/ledger.md", ledgerPage(data)],
    ["docs/pairs.md", pairsPage(data)],
    ["docs/review.md", reviewPage(data)],
  ]);
}
