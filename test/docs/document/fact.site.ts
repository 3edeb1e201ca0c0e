import { describe, expect, test } from "vitest";
import * as constants from "../../../src/index.ts";
import { cite, facts, format } from "../../../src/index.ts";
import { axeProblems } from "../axeProblems.ts";
import { useSite } from "../useSite.ts";
import {
  address,
  card,
  isInWindow,
  mark,
  operation,
  telephone,
  title,
  tray,
  wordsAreInSight,
  wordsInSight,
} from "./documentPage.ts";

const site = useSite();

describe("a fact", () => {
  test("is reached by its address, with its words in sight, each of them", async () => {
    const page = await site.open("document.html");
    // All in the page: to ask for each from here takes longer than to answer.
    const missed = await page.evaluate(`(async () => {
      const frame = () => new Promise(requestAnimationFrame);
      const title = () => document.querySelector(".panel .card h2")?.textContent.trim();
      const missed = [];
      for (const { id, label } of ${JSON.stringify(facts.map(({ id, label }) => ({ id, label })))}) {
        location.hash = id;
        for (let frames = 0; frames < 100 && title() !== label; frames++) await frame();
        // The page scrolls in the second frame from then.
        for (let frames = 0; frames < 3; frames++) await frame();
        if (title() !== label || !${wordsAreInSight}) missed.push(id);
      }
      return missed;
    })()`);
    expect(missed).toEqual([]);
  });

  test.each([
    "goods-trade-2021",
    "embassy-of-peru-telephone",
    "summit-of-the-americas",
    facts.at(-1)?.id ?? "",
  ])("is in sight when a link leads to it from elsewhere: %s", async (id) => {
    const page = await site.open(`document.html#${id}`);
    await card(page).waitFor();
    await page.waitForTimeout(300);
    expect(await wordsInSight(page)).toBe(true);
  });

  test("shows its sentence, range, import line, citation and link, and no empty rows", async () => {
    const page = await site.open("document.html");
    const fact = constants.foreignAssistance2021;
    await mark(page, fact.id).click();
    expect(address(page)).toBe(`#${fact.id}`);

    const text = await card(page).innerText();
    for (const words of [
      fact.label,
      fact.source.quote,
      format(fact),
      format(fact, { style: "bounds" }),
      'import { foreignAssistance2021 } from "us-peru-relations";',
      cite(fact),
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/\bnone\b|null|undefined|unstated|Credited to/);
    expect(await card(page).locator("a", { hasText: "In the reference" }).getAttribute("href")).toMatch(
      /\/reference\/us-assistance-to-peru\.html#foreignassistance2021$/,
    );
  });

  test("can be gone through one after the other, and left by Escape back to its words", async () => {
    const page = await site.open("document.html");
    const place = facts.findIndex(({ id }) => id === "goods-trade-2021");
    await mark(page, "goods-trade-2021").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Next fact" }).click();
    expect(await title(page)).toBe(facts[place + 1]?.label);
    await page.getByRole("button", { name: "Previous fact" }).click();
    expect(await title(page)).toBe(facts[place]?.label);

    await page.keyboard.press("Escape");
    expect(await card(page).count()).toBe(0);
    expect(await page.locator(":focus").getAttribute("href")).toBe("#about-goods-trade-2021");
  });

  test("leads to the others in the same words", async () => {
    const page = await site.open("document.html#usaid-programs");
    await card(page).getByRole("link", { name: constants.usaidInvestment.label }).last().click();
    expect(await title(page)).toBe(constants.usaidInvestment.label);
  });

  test("can be linked to and copied", async () => {
    const page = await site.open("document.html#goods-trade-2021");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy the link to this fact" }).click();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(site.at("document.html#goods-trade-2021"));
    await page.getByRole("button", { name: "Copy Import" }).click();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      'import { goodsTrade2021 } from "us-peru-relations";',
    );

    const copied: string[] = [];
    for (const form of ["Text", "Markdown", "BibTeX", "CSL-JSON"]) {
      await page.getByRole("button", { name: `${form} Citation` }).click();
      copied.push(await page.evaluate("navigator.clipboard.readText()"));
    }
    const fact = constants.goodsTrade2021;
    expect(copied).toEqual([
      cite(fact),
      cite(fact, { style: "markdown" }),
      cite(fact, { style: "bibtex" }),
      JSON.stringify([cite(fact, { style: "csl-json" })], null, 2),
    ]);
  });
});

describe("on a telephone", () => {
  test("the chosen words stay in sight above the sheet, and so does the result", async () => {
    const page = await site.open("document.html", telephone);
    await mark(page, "usaid-investment").tap();
    await page.waitForTimeout(200);
    expect(await wordsInSight(page)).toBe(true);

    await operation(page, "Add").tap();
    await mark(page, "usaid-investment-last-year").scrollIntoViewIfNeeded();
    await page.evaluate("scrollBy(0, 250)");
    await mark(page, "usaid-investment-last-year").tap();
    const headline = tray(page).locator(".headline").first();
    await headline.waitFor();
    expect(await headline.evaluate(isInWindow)).toBe(true);
    expect(await axeProblems(page, "main.document")).toEqual([]);
  });

  test("the sheet can be made smaller and closed", async () => {
    const page = await site.open("document.html#usaid-investment", telephone);
    const height = () => page.locator(".panel").evaluate((panel) => panel.getBoundingClientRect().height);
    const before = await height();
    await page.getByRole("button", { name: "Make smaller" }).tap();
    expect(await height()).toBeLessThan(before / 3);
    await page.getByRole("button", { name: "Close" }).tap();
    expect(await card(page).count()).toBe(0);
  });

  test("every button is large enough to touch", async () => {
    const page = await site.open("document.html#usaid-investment", telephone);
    const small = await page
      .locator(".panel button:visible")
      .evaluateAll((buttons) =>
        buttons.filter((button) => button.getBoundingClientRect().height < 24).map((button) => button.textContent),
      );
    expect(small).toEqual([]);
  });
});

test("printing covers nothing and leaves out what only a screen can use", async () => {
  const page = await site.open("document.html?use=goods-trade-2009,goods-trade-2021&op=growth#goods-trade-2021");
  await page.emulateMedia({ media: "print" });
  expect(
    await page.locator(".panel").evaluate((panel) => panel.ownerDocument.defaultView?.getComputedStyle(panel).position),
  ).toBe("static");
  for (const hidden of [".VPNav", ".toolbar", ".panel .handle", ".panel .operations"])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
});

test("without JavaScript every mark leads to its fact in the list", async () => {
  const page = await site.open("document.html", { javaScriptEnabled: false });
  await mark(page, "goods-trade-2021").click();
  const entry = page.locator("#about-goods-trade-2021");
  expect(await entry.innerText()).toContain(format(constants.goodsTrade2021, { style: "bounds" }));
  expect(await page.locator("[id^=about-]").count()).toBe(facts.length);
});
