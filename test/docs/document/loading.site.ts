import type { Route } from "playwright-core";
import { describe, expect, test } from "vitest";
import * as constants from "../../../src/index.ts";
import { facts } from "../../../src/index.ts";
import { useSite } from "../useSite.ts";
import { address, card, mark, telephone, title, wordsInSight } from "./documentPage.ts";

const site = useSite();

test("shows its pictures and its list also to who comes from another page of the site", async () => {
  const page = await site.open("adding-up.html");
  await page.locator('.VPNavBarMenu a[href$="document.html"]').click();
  await page.locator("#picture-trade").waitFor();
  expect(await page.locator("[id^=about-]").count()).toBe(facts.length);

  await page.locator(".VPNavBarTitle a").click();
  await page.locator(".home").waitFor();
  expect(await page.locator("#picture-trade").count()).toBe(0);
});

test("a figure of the first page leads to its words, under pictures that come later than the text", async () => {
  const page = await site.open("index.html", telephone);
  await page.locator("blockquote a").first().click();
  await card(page).waitFor();
  await page.waitForTimeout(500);
  expect(await title(page)).toBe(constants.usaidInvestment.label);
  expect(await wordsInSight(page)).toBe(true);
});

describe("before its code has come", () => {
  /** Opens the document as a slow connection does: its code comes when the test lets it. */
  async function openSlowly(path: string) {
    const page = await site.open("about.html");
    const held: Route[] = [];
    let isHeld = true;
    await page.route(/AnnotatedDocument\.[^/]*\.js$/, async (route) => {
      if (isHeld) held.push(route);
      else await route.continue();
    });
    await page.goto(site.at(path), { waitUntil: "load" });
    const release = async () => {
      await expect.poll(() => held.length).toBeGreaterThan(0);
      isHeld = false;
      await Promise.all(held.map((route) => route.continue()));
    };
    return { page, held, release };
  }

  test("a reader who only reads does not load it", async () => {
    const { page, held, release } = await openSlowly("document.html");
    await page.waitForTimeout(500);
    expect(held).toEqual([]);
    await page.mouse.move(300, 300);
    await page.mouse.move(310, 310);
    await release();
  });

  test("a fact that is pressed opens when it comes, and going back leads to the text", async () => {
    const { page, release } = await openSlowly("document.html");
    await mark(page, "goods-trade-2021").click();
    await release();
    await card(page).waitFor();
    expect(await title(page)).toBe(constants.goodsTrade2021.label);
    expect(await wordsInSight(page)).toBe(true);
    await page.goBack();
    await card(page).waitFor({ state: "detached" });
  });

  test("words that are typed and switches that are set stay", async () => {
    const { page, release } = await openSlowly("document.html");
    await page.getByRole("searchbox").fill("Fulbright");
    await page.getByLabel("Names", { exact: true }).check();
    await release();
    await page.locator(".text .key.name").first().waitFor();
    expect(await page.getByRole("searchbox").inputValue()).toBe("Fulbright");
    expect(await page.locator(".toolbar .count").innerText()).toMatch(/^\d+ matches$/);
    expect(await page.getByLabel("Names", { exact: true }).isChecked()).toBe(true);
    expect(address(page)).toBe("?q=Fulbright&show=name");
  });

  test("a search that is sent with Enter is made when it comes", async () => {
    const { page } = await openSlowly("document.html");
    await page.unrouteAll();
    await page.getByRole("searchbox").fill("Fulbright");
    await page.getByRole("searchbox").press("Enter");
    await page.locator(".toolbar .count", { hasText: /match|of/ }).waitFor();
    expect(await page.getByRole("searchbox").inputValue()).toBe("Fulbright");
  });
});

test.each([
  "index.html",
  "document.html",
  "es/document.html",
])("%s weighs less than 200 kB, compressed, with the code that answers when it is used", async (path) => {
  const page = await site.open("about.html");
  await page.waitForLoadState("networkidle");
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  // Pages that links lead to are fetched when the browser is idle: by the page before, and by this one.
  const counted = new Set<string>();
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (request.initialPriority !== "VeryLow") counted.add(requestId);
  });
  let bytes = 0;
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (counted.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(site.at(path), { waitUntil: "networkidle" });
  const beforeUse = bytes;
  await site.use(page);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1000);
  expect(beforeUse).toBeGreaterThan(20_000);
  expect(bytes).toBeGreaterThanOrEqual(beforeUse);
  expect(bytes).toBeLessThan(200_000);
});
