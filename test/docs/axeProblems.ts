import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What of the document's page changes while it is used; the rest is judged once for every page. */
export const changing = [".toolbar", ".text > .paragraph", ".exemptions", ".panel"];

/** What axe-core finds on a page, or in parts of it: the rule, the element and the reason. */
export async function axeProblems(page: Page, parts?: readonly string[]): Promise<string[]> {
  await page.evaluate(`typeof axe === "undefined" && (() => { ${axe} })()`);
  const context =
    parts === undefined ? "document" : `${JSON.stringify(parts)}.filter((part) => document.querySelector(part))`;
  const { violations }: AxeResults = await page.evaluate(
    // Style sheets are not loaded a second time: from disk that is refused.
    `axe.run(${context}, { resultTypes: ["violations"], preload: false })`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}
