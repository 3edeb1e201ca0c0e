import { expect, test } from "vitest";
import { axeProblems } from "./axeProblems.ts";
import { builtPages } from "./builtSite.ts";
import { watchPage } from "./chromium.ts";
import { kinds } from "./soundPages.ts";
import { useSite } from "./useSite.ts";

const site = useSite();

test("every page is readable without JavaScript", async () => {
  const page = await site.open("index.html", { javaScriptEnabled: false });
  for (const path of builtPages().filter((each) => each !== "404.html")) {
    await page.goto(site.at(path), { waitUntil: "domcontentloaded" });
    expect(await page.locator("h1").first().isVisible(), path).toBe(true);
    expect((await page.locator("#VPContent").innerText()).length, path).toBeGreaterThan(200);
  }
});

test.each([
  390, 1440,
])("nothing dead is shown without JavaScript at %i px, and the navigation can be reached", async (width) => {
  const page = await site.open("index.html", { javaScriptEnabled: false, viewport: { width, height: 900 } });
  for (const path of ["index.html", "es/index.html", "adding-up.html", "reference/arithmetic.html"]) {
    await page.goto(site.at(path), { waitUntil: "domcontentloaded" });
    const buttons = page.locator("button:visible:not(.VPFlyout button)");
    expect(await buttons.evaluateAll((all) => all.map(({ className }) => className)), path).toEqual([]);
    for (const link of await page.locator(".VPNavBarMenuLink").all()) expect(await link.isVisible(), path).toBe(true);
  }
  expect(await page.locator(".VPSidebar a").first().isVisible()).toBe(true);
});

test.each([390, 1440])("no code is cut at %i px, and every block has a button to copy it", async (width) => {
  const page = await site.open("index.html", { viewport: { width, height: 900 } });
  for (const path of [
    "index.html",
    "getting-started.html",
    "computing-with-results.html",
    "reference/arithmetic.html",
  ]) {
    await page.goto(site.at(path), { waitUntil: "load" });
    for (const block of await page.locator("div[class*='language-']").all()) {
      const cut = await block.locator("code").evaluate((code) => code.scrollWidth > code.clientWidth + 1);
      expect(cut, path).toBe(false);
      expect(
        await block
          .locator("button.copy")
          .evaluate((button) => button.ownerDocument.defaultView?.getComputedStyle(button).opacity),
        path,
      ).toBe("1");
    }
  }
});

test("a zoom of 400 percent leaves every kind of page readable without scrolling sideways", async () => {
  const page = await site.open("index.html", { viewport: { width: 320, height: 256 } });
  for (const path of kinds) {
    await page.goto(site.at(path), { waitUntil: "load" });
    expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBeLessThanOrEqual(320);
  }
});

test("dark chosen on one page stays on all others", async () => {
  const page = await site.open("index.html");
  await page.locator(".VPNavBarAppearance button").click();
  for (const path of ["document.html", "adding-up.html", "reference/arithmetic.html"]) {
    await page.goto(site.at(path), { waitUntil: "load" });
    expect(await page.evaluate("document.documentElement.classList.contains('dark')"), path).toBe(true);
  }
});

test("printing leaves out navigation and buttons, and clips no code", async () => {
  const page = await site.open("adding-up.html");
  await page.emulateMedia({ media: "print" });
  for (const hidden of [".VPNav", ".VPSidebar", ".VPDocFooter", ".runnable button"])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  expect(
    await page
      .locator("pre")
      .first()
      .evaluate((pre) => pre.scrollWidth <= pre.clientWidth + 1),
  ).toBe(true);
});

test("a missing page says so and leads on", async () => {
  const page = await site.open("index.html");
  await page.goto(site.at("404.html"), { waitUntil: "load" });
  expect(await page.locator("#VPContent").innerText()).toMatch(/page not found/i);
  expect(await page.locator("#VPContent a").count()).toBeGreaterThan(0);
});

test("axe would find a fault", async () => {
  const page = await site.open("index.html");
  const { page: faulty } = await watchPage(page.context().browser() as never);
  await faulty.setContent('<html lang="en"><title>A</title><main><h1>A</h1><img src="data:,"></main></html>');
  expect((await axeProblems(faulty)).join()).toContain("image-alt");
  await faulty.close();
});
