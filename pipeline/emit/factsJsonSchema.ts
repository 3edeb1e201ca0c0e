import { z } from "zod";
import { factSchemas, factsSchema } from "../../src/schema/factSchemas.ts";

/** The shape of `facts.json` as JSON Schema 2020-12, for validators of other languages; each kind is a definition. */
export function factsJsonSchema(): object {
  const kinds = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(factSchemas)) kinds.add(schema, { id });
  const schema = z.toJSONSchema(factsSchema, {
    target: "draft-2020-12",
    reused: "ref",
    metadata: kinds,
    // TypeScript's `readonly` says nothing to a reader of JSON.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return { ...schema, title: "Facts of “U.S. Relations With Peru”" };
}
