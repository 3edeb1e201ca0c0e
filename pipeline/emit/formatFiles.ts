import { factsSchema } from "../../src/schema/factSchemas.ts";
import type { Data } from "../load/shapes.ts";
import { completeFacts } from "./completeFacts.ts";
import { dataPackage } from "./dataPackage.ts";
import { factsCsv } from "./factsCsv.ts";
import { factsJsonSchema } from "./factsJsonSchema.ts";

/** One entry a line: small, and a difference between versions shows which fact changed. */
function toJsonLines(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`;
}

/** The published files for readers that are not TypeScript, by name. */
export function formatFiles(data: Data): Map<string, string | Uint8Array> {
  const facts = factsSchema.parse(completeFacts(data));
  const files = new Map<string, string | Uint8Array>([
    ["facts.csv", factsCsv(facts)],
    ["facts.json", toJsonLines(facts)],
    ["relations.json", toJsonLines(data.relations.map(({ value }) => value))],
    ["facts.schema.json", `${JSON.stringify(factsJsonSchema())}\n`],
    ["source.txt", data.bytes],
  ]);
  return files.set("datapackage.json", `${JSON.stringify(dataPackage(data, files))}\n`);
}
