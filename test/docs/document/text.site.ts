import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as constants from "../../../src/index.ts";
import { ledger } from "../../../src/index.ts";
import { axeProblems } from "../axeProblems.ts";
import { useSite } from "../useSite.ts";
import { address, card, isInWindow, title, wordsInSight } from "./documentPage.ts";

const site = useSite();

describe("the text", () => {
  test("is the whole document, character by character but for the lines between paragraphs", async () => {
    const page = await site.open("document.html");
    const shown = await page
      .locator(".text > .paragraph")
      .evaluateAll((nodes) => nodes.map((node) => node.textContent));
    const printed = readFileSync("data/source.txt", "utf8").split(/\n+/);
    expect(shown).toEqual(printed.filter((line) => line !== ""));
  });

  test("marks figures and dates, and other kinds by a switch that the address keeps", async () => {
    const page = await site.open("document.html");
    expect(await page.locator(".text .key.figure").count()).toBeGreaterThan(35);
    expect(await page.locator(".text .key.event").count()).toBeGreaterThan(8);
    expect(await page.locator(".text .key.name, .text .sign").count()).toBe(0);

    await page.getByLabel("Names", { exact: true }).check();
    await page.getByLabel("Lists", { exact: true }).check();
    expect(await page.locator(".text .key.name").count()).toBeGreaterThan(20);
    expect(await page.locator(".text .sign.list").count()).toBeGreaterThan(5);
    expect(address(page)).toBe("?show=name,list");
    await page.reload();
    await page.locator(".text .sign.list").first().waitFor();
    expect(await page.getByLabel("Names", { exact: true }).isChecked()).toBe(true);
    expect(await axeProblems(page, "main.document")).toEqual([]);
  });

  test("has links that say what they lead to, and leaves most words without one", async () => {
    const page = await site.open("document.html");
    const links = await page.locator(".text .paragraph a").allInnerTexts();
    expect(links.filter((words) => !/\w{2}|\d/.test(words) || /^(?:the|in|of)$/i.test(words.trim()))).toEqual([]);
    expect(links.join("").length).toBeLessThan(0.15 * readFileSync("data/source.txt", "utf8").length);
  });

  test("shows exempted words with their reasons, and how much of it is facts", async () => {
    const page = await site.open("document.html");
    expect(await page.locator(".strip figcaption").innerText()).toContain(String(ledger.covered));
    expect(await page.locator(".strip path").count()).toBeGreaterThan(5);

    await page.getByLabel("Exempted words").check();
    expect(await page.locator(".text .exempted").count()).toBe(ledger.exempted);
    expect(await page.locator(".exemptions li").allInnerTexts()).toHaveLength(ledger.exemptions.length);
    expect(await page.locator(".exemptions li").first().evaluate(isInWindow)).toBe(true);
    expect(await axeProblems(page, "main.document")).toEqual([]);
  });
});

describe("the search", () => {
  test("counts beside the field, and Enter goes from match to match", async () => {
    const page = await site.open("document.html");
    const field = page.getByRole("searchbox");
    await field.fill("Fulbright");
    const count = page.locator(".toolbar .count");
    expect(await count.innerText()).toMatch(/^\d+ matches$/);
    expect(await count.evaluate(isInWindow)).toBe(true);

    await field.press("Enter");
    const first = await title(page);
    await page.waitForTimeout(100);
    expect(await count.innerText()).toMatch(/^1 of/);
    expect(await wordsInSight(page)).toBe(true);
    await field.press("Enter");
    expect(await title(page)).not.toBe(first);
    await field.press("Shift+Enter");
    expect(await title(page)).toBe(first);
  });

  test.each([
    ["goods-trade-2021", 1, 3],
    ["goodsTrade2021", 1, 3],
    ["import", 0, 20],
    ["no such words", 0, 0],
  ])("finds facts and not the page's own words: %s", async (query, least, most) => {
    const page = await site.open("document.html");
    await page.getByRole("searchbox").fill(query);
    const text = await page.locator(".toolbar .count").innerText();
    const found = Number(/\d+/.exec(text)?.[0] ?? 0);
    expect(found).toBeGreaterThanOrEqual(least);
    expect(found).toBeLessThanOrEqual(most);
  });

  test("of the whole site finds facts, guides and reference, and Enter leads there", async () => {
    const page = await site.open("index.html");
    const search = async (words: string) => {
      await page.keyboard.press("Control+k");
      // It opens with the words of the last search and their results.
      await page.locator("#localsearch-input").fill("");
      await page.locator(".VPLocalSearchBox .result").first().waitFor({ state: "detached" });
      await page.locator("#localsearch-input").fill(words);
      await page.locator(".VPLocalSearchBox .result").first().waitFor();
      return (
        await page
          .locator(".VPLocalSearchBox .result")
          .evaluateAll((all) => all.map((each) => each.getAttribute("href")))
      ).join();
    };
    expect(await search("Fulbright")).toContain("document.html#fulbright");
    await page.keyboard.press("Escape");
    expect(await search("mixed-measures")).toMatch(/errors|adding-up|reference/);
    await page.keyboard.press("Escape");
    expect(await search("perYear")).toContain("reference/");
    await page.keyboard.press("Escape");
    await search("goods-trade-2021");
    await page.keyboard.press("Enter");
    await page.waitForURL(/document\.html#goods-trade-2021/);
    await card(page).waitFor();
    expect(await title(page)).toBe(constants.goodsTrade2021.label);
  });
});
