import { type Switch, switches } from "./switches.ts";

/** What a reader put into the page before its code came. */
export interface EarlyInput {
  readonly query: string;
  readonly shown: readonly Switch[];
}

/** Reads the search and the switches as they stand in the page: hydration empties them. */
export function readEarlyInput(): EarlyInput {
  const query = document.querySelector<HTMLInputElement>("#fact-search")?.value ?? "";
  const shown = switches.filter(
    (name) => document.querySelector<HTMLInputElement>(`.switch input[value="${name}"]`)?.checked,
  );
  return { query, shown };
}
