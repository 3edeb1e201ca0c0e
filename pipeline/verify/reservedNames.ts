import { readFileSync } from "node:fs";

/** What the package's entry exports by name: helpers, lists and the names a constant of a fact may not take. */
export const reservedNames: ReadonlySet<string> = new Set(
  [...readFileSync(new URL("../../src/index.ts", import.meta.url), "utf8").matchAll(/export \{([^}]*)\}/g)]
    .flatMap(([, names = ""]) => names.split(","))
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type ")),
);
