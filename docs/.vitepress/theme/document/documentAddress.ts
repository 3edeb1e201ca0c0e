import { findFact } from "../../../../src/index.ts";
import { readSteps, writeSteps } from "../../calculator/address.ts";
import type { Step } from "../../calculator/Step.ts";
import { type Switch, switches } from "./switches.ts";

/** What the address of the page holds: the chosen fact, the calculation, the search, the switches. */
export interface DocumentAddress {
  readonly chosen: string | null;
  readonly steps: readonly Step[];
  readonly query: string;
  readonly shown: ReadonlySet<Switch>;
}

/** Reads an address, as far as it makes sense; a link that works without JavaScript leads to the same fact. */
export function readAddress({ search, hash }: { search: string; hash: string }): DocumentAddress {
  const parts = new URLSearchParams(search);
  const id = decodeURIComponent(hash.slice(1)).replace(/^about-/, "");
  return {
    chosen: findFact(id) === undefined ? null : id,
    steps: readSteps(parts),
    query: parts.get("q") ?? "",
    shown: new Set(switches.filter((name) => parts.get("show")?.split(",").includes(name))),
  };
}

/** Writes what stands behind the path, as `readAddress` reads it. */
export function writeAddress({ chosen, steps, query, shown }: DocumentAddress): string {
  const parts = [
    writeSteps(steps),
    query === "" ? "" : `q=${encodeURIComponent(query)}`,
    shown.size === 0 ? "" : `show=${[...shown].join(",")}`,
  ].filter((part) => part !== "");

  return `${parts.length === 0 ? "" : `?${parts.join("&")}`}${chosen === null ? "" : `#${chosen}`}`;
}
