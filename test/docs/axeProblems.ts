import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds on a page, or in the parts a selector names: the rule, the element and the reason. */
export async function axeProblems(page: Page, part = ":root"): Promise<string[]> {
  await page.evaluate(`typeof axe === "undefined" && (() => { ${axe} })()`);
  const { violations }: AxeResults = await page.evaluate(
    // Style sheets are not loaded a second time: from disk that is refused.
    `axe.run(${JSON.stringify(part)}, { resultTypes: ["violations"], preload: false })`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}
