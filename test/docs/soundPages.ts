import { describe, expect, test } from "vitest";
import { axeProblems } from "./axeProblems.ts";
import { useSite } from "./useSite.ts";

/** One page of every kind, and the longest of each. */
export const kinds = [
  "index.html",
  "es/index.html",
  "document.html",
  "es/document.html",
  "adding-up.html",
  "other-languages.html",
  "ledger.html",
  "data.html",
  "about.html",
  "changelog.html",
  "404.html",
  "reference/index.html",
  "reference/arithmetic.html",
  "reference/types.html",
  "reference/us-assistance-to-peru.html",
];

/** Tests that every kind of page is sound for axe and fits the window, in one view: axe takes most of the time of all tests. */
export function testSoundPages(colorScheme: "light" | "dark", width: number): void {
  const site = useSite();

  describe.each(kinds)("%s", (path) => {
    test(`is sound for axe, and fits, in ${colorScheme} at ${width} px`, async () => {
      const page = await site.open(path, { colorScheme, viewport: { width, height: 800 } });
      expect(await axeProblems(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    });
  });
}
