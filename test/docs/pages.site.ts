import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeProblems } from "./axeProblems.ts";
import { launchChromium, watchPage } from "./chromium.ts";
import { serveSite } from "./serveSite.ts";
import { apiPages, ownPages, siteFolder } from "./siteFolder.ts";

/** One page of each sort TypeDoc makes, and its longest. */
const apiSample = [
  "api/index.html",
  "api/modules/us-peru-relations.html",
  "api/modules/us-peru-relations_schema.html",
  "api/variables/us-peru-relations.goodsTrade2021.html",
  "api/variables/us-peru-relations.facts.html",
  "api/variables/us-peru-relations_schema.factSchema.html",
  "api/functions/us-peru-relations.total.html",
  "api/functions/us-peru-relations.cite.html",
  "api/classes/us-peru-relations.FactError.html",
  "api/interfaces/us-peru-relations.Bounds.html",
  "api/types/us-peru-relations.DocumentFact.html",
];
/** Narrow and wide, light and dark. */
const views = [
  { colorScheme: "light", width: 1440 },
  { colorScheme: "dark", width: 320 },
] as const;

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  browser = await launchChromium();
  site = await serveSite();
});
afterAll(async () => {
  site.close();
  await browser.close();
});

test("the sample of the reference exists", () => {
  expect(apiPages).toEqual(expect.arrayContaining(apiSample));
});

describe.each([...ownPages, ...apiSample])("%s", (path) => {
  test.each(views)("is sound in $colorScheme at $width px", async ({ colorScheme, width }) => {
    const { page, errors, requests } = await watchPage(browser, { colorScheme, viewport: { width, height: 800 } });
    await page.goto(`${site.origin}/${path}`);
    expect(await axeProblems(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(`${site.origin}/`))).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.close();
  });

  test("opens from disk", async () => {
    const { page, errors, requests } = await watchPage(browser);
    await page.goto(pathToFileURL(`${siteFolder}/${path}`).href, { waitUntil: "load" });
    expect(await page.locator("h1").first().isVisible()).toBe(true);
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
    await page.close();
  });
});

test("axe would find a fault", async () => {
  const { page } = await watchPage(browser);
  await page.setContent('<html lang="en"><title>A</title><main><h1>A</h1><img src="data:,"></main></html>');
  expect((await axeProblems(page)).join()).toContain("image-alt");
  await page.close();
});
