import { z } from "zod/v4";
import { factSchemas, factsSchema, partSchemas } from "../../src/schema/factSchemas.ts";
import { conditionsOf } from "./schemaConditions.ts";

const DESCRIPTION =
  "JSON Schema cannot compare two values. parseFact checks the rest: that value, unit and bounds are what the words say, that the words stand in the quote at their offsets, that a quote is as long as its place, that items stand in order, and that a period ends after it begins.";

/** The shape of `facts.json` as JSON Schema 2020-12, for validators of other languages; each kind and each part of one is a definition. */
export function factsJsonSchema(): object {
  const definitions = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({ ...factSchemas, ...partSchemas })) definitions.add(schema, { id });

  const schema = z.toJSONSchema(factsSchema, {
    target: "draft-2020-12",
    reused: "inline",
    metadata: definitions,
    override: ({ jsonSchema }) => {
      // TypeScript's `readonly` says nothing to a reader of JSON.
      delete jsonSchema.readOnly;
      if (jsonSchema.type === "array") jsonSchema.uniqueItems = true;
      const conditions = conditionsOf(jsonSchema.properties ?? {});
      if (conditions.length > 0) jsonSchema.allOf = conditions;
    },
  });
  return { ...schema, title: "Facts of “U.S. Relations With Peru”", description: DESCRIPTION };
}
