import type { Plugin } from "esbuild";
import { facts } from "../../src/facts/facts.ts";
import { constantName } from "../load/constantName.ts";

const factsModule = `
  import { deepFreeze } from "../model/deepFreeze.ts";
  import json from "./facts.json";
  export const facts = deepFreeze(json);
`;

const relationsModule = `
  import { deepFreeze } from "../model/deepFreeze.ts";
  import json from "./relations.json";
  export const relations = deepFreeze(json);
`;

function sectionModule(section: string): string {
  const constants = facts.map(({ id, section: own }, index) =>
    own === section ? `export const ${constantName(id)} = facts[${index}];\n` : "",
  );
  return `import { facts } from "./facts.ts";\n${constants.join("")}`;
}

/**
 * Makes the CommonJS build read facts and relations from the published JSON: bundlers cannot leave anything out of
 * CommonJS anyway, and the package holds them once less.
 */
export const factsFromJson: Plugin = {
  name: "facts-from-json",
  setup(build) {
    const sections = new Set<string>(facts.map(({ section }) => section));
    build.onLoad({ filter: /[\\/]src[\\/]facts[\\/][a-z-]+\.ts$/ }, ({ path }) => {
      const module = /([a-z-]+)\.ts$/.exec(path)?.[1] ?? "";
      if (module === "facts") return { contents: factsModule };
      if (module === "relations") return { contents: relationsModule };
      return sections.has(module) ? { contents: sectionModule(module) } : undefined;
    });
    build.onResolve({ filter: /\/(facts|relations)\.json$/ }, ({ path }) => ({ path, external: true }));
  },
};
