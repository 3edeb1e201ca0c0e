import { createHash } from "node:crypto";
import manifest from "../../package.json" with { type: "json" };
import type { Data } from "../load/shapes.ts";
import { csvColumns } from "./factsCsv.ts";

const PUBLIC_DOMAIN = {
  name: "other-pd",
  path: "https://www.usa.gov/government-copyright",
  title: "Work of the U.S. federal government: not subject to copyright in the United States",
};

const DESCRIPTIONS: Readonly<Record<string, { readonly title: string; readonly mediatype: string }>> = {
  "facts.csv": { title: "The facts, one a row, without nested detail", mediatype: "text/csv" },
  "facts.json": { title: "The facts in full; facts.schema.json describes them", mediatype: "application/json" },
  "relations.json": {
    title: "How figures relate to each other by the document’s words",
    mediatype: "application/json",
  },
  "facts.schema.json": { title: "JSON Schema of facts.json", mediatype: "application/schema+json" },
  "source.txt": { title: "The document, byte for byte", mediatype: "text/plain" },
};

/**
 * The Frictionless descriptor of the published data files, readable by tools of version 1 (`profile`) and 2 (`$schema`).
 *
 * @param files - The content of each file, by name.
 */
export function dataPackage(data: Data, files: ReadonlyMap<string, string | Uint8Array>): object {
  const document = data.document.value;
  const resources = [...files].map(([path, content]) => {
    const bytes = Buffer.from(content);
    const isTable = path === "facts.csv";
    return {
      name: path.replaceAll(".", "-"),
      path,
      ...DESCRIPTIONS[path],
      format: path.slice(path.lastIndexOf(".") + 1),
      encoding: "utf-8",
      bytes: bytes.length,
      hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
      profile: isTable ? "tabular-data-resource" : "data-resource",
      ...(isTable && {
        type: "table",
        dialect: { lineTerminator: "\r\n" },
        schema: {
          fields: csvColumns.map(({ of: _, ...field }) => field),
          primaryKey: ["id"],
          missingValues: [""],
        },
      }),
    };
  });
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    profile: "data-package",
    name: manifest.name,
    title: document.title.text,
    description: manifest.description,
    version: manifest.version,
    keywords: manifest.keywords,
    licenses: [PUBLIC_DOMAIN],
    sources: document.urls.map(({ url, role }) => ({
      title: `${document.publisher.name}, ${document.title.text} (${role})`,
      path: url,
    })),
    resources,
  };
}
