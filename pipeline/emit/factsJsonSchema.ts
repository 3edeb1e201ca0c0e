import { z } from "zod/v4";
import { factSchemas, factsSchema, partSchemas } from "../../src/schema/factSchemas.ts";

const DESCRIPTION =
  "JSON Schema compares no two values. What it leaves out, parseFact checks: that a quote is as long as its place, that min is at most max, that a period ends after it begins, and that several agencies have a credit.";

/** The shape of `facts.json` as JSON Schema 2020-12, for validators of other languages; each kind and each part of one is a definition. */
export function factsJsonSchema(): object {
  const definitions = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({ ...factSchemas, ...partSchemas })) definitions.add(schema, { id });

  const schema = z.toJSONSchema(factsSchema, {
    target: "draft-2020-12",
    reused: "inline",
    metadata: definitions,
    // TypeScript's `readonly` says nothing to a reader of JSON.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return { ...schema, title: "Facts of “U.S. Relations With Peru”", description: DESCRIPTION };
}
