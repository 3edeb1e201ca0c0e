/**
 * The folders of `src/`, from the bottom up. A folder may import what stands in a layer below its own, and nothing else.
 * Types of the ids come first: they are generated, import nothing and are part of the model's types.
 */
export const SRC_LAYERS: readonly (readonly string[])[] = [
  ["facts/ids.ts"],
  ["model"],
  ["facts", "words"],
  ["schema", "bounds", "input"],
  ["overlap", "lookup", "format"],
  ["arithmetic", "cite", "explain", "label"],
  ["claims"],
  ["index.ts"],
];

/** The folders of `pipeline/`, in the order in which data goes through them. */
export const PIPELINE_LAYERS: readonly (readonly string[])[] = [
  ["load"],
  ["read"],
  ["ledger"],
  ["verify"],
  ["emit", "edition"],
  ["commands"],
];
