import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { constantName } from "../../pipeline/emit/constantName.ts";
import * as constants from "../../src/index.ts";
import {
  byAgency,
  byKind,
  byTopic,
  cite,
  facts,
  format,
  growth,
  ledger,
  ratio,
  relations,
  total,
} from "../../src/index.ts";
import { axeProblems } from "./axeProblems.ts";
import { launchChromium, type WatchedPage, watchPage } from "./chromium.ts";
import { siteFolder } from "./siteFolder.ts";

const address = pathToFileURL(`${siteFolder}/document.html`).href;
let browser: Browser;
let watched: WatchedPage;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  watched = await watchPage(browser);
  page = watched.page;
  await page.goto(address);
});
afterEach(async () => {
  expect(watched.errors).toEqual([]);
  await page.close();
});

const chosen = () => page.locator(".card.chosen");
const chosenId = async () => (await chosen().getAttribute("id"))?.replace("about-", "");
const hash = () => new URL(page.url()).hash;
const cardsShown = () => page.locator("#ui-cards > li:visible").count();

describe("the text", () => {
  test("is the whole document, character by character but for the lines between paragraphs", async () => {
    const paragraphs = await page.locator("#ui-text > *").evaluateAll((nodes) => nodes.map((node) => node.textContent));
    const source = readFileSync("data/source.txt", "utf8");
    expect(paragraphs).toEqual(
      source
        .split(/\n{2,}/)
        .map((part) => part.replace(/^\n|\n$/g, ""))
        .filter((part) => part !== ""),
    );
  });

  test("has a mark and a card for every fact", async () => {
    expect(await page.locator("#ui-cards > li").count()).toBe(facts.length);
    for (const { id } of facts) expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
  });
});

describe("choosing a mark", () => {
  test("by mouse shows everything about the fact", async () => {
    await page.locator('[id="foreign-assistance-2021"]').click();
    expect(hash()).toBe("#foreign-assistance-2021");
    const card = await chosen().innerText();
    const fact = constants.foreignAssistance2021;
    for (const words of [
      fact.label,
      fact.source.quote,
      'import { foreignAssistance2021 } from "us-peru-relations";',
      "“more than”",
      "98000000",
      format(fact, { style: "bounds" }),
      format(fact.period),
      "none credited",
      "U.S. Assistance to Peru",
      cite(fact),
    ])
      expect(card).toContain(words);
    const link = chosen().locator('a[href^="api/"]');
    expect(await link.getAttribute("href")).toBe("api/variables/us-peru-relations.foreignAssistance2021.html");
    expect(await page.locator("#ui-text .current").count()).toBeGreaterThan(0);
  });

  test("by keyboard does the same, and Escape goes back to the mark", async () => {
    await page.locator('[id="goods-trade-2021"]').focus();
    await page.keyboard.press("Enter");
    expect(await chosenId()).toBe("goods-trade-2021");
    expect(await page.locator(":focus").getAttribute("data-fact")).toBe("goods-trade-2021");
    expect(await page.locator(":focus").getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await chosen().count()).toBe(0);
    expect(await page.locator(":focus").getAttribute("id")).toBe("goods-trade-2021");
    expect(hash()).toBe("");
  });

  test("again goes through all facts whose words they are", async () => {
    const mark = page.locator('[id="usaid-investment"]');
    const held = facts.filter(
      ({ source }) =>
        source.start <= constants.usaidInvestment.writtenStart && constants.usaidInvestment.writtenStart < source.end,
    );
    expect(held.length).toBeGreaterThan(2);
    const seen = new Set<string | undefined>();
    for (const _ of held) {
      await mark.click();
      seen.add(await chosenId());
    }
    expect(seen).toEqual(new Set(held.map(({ id }) => id)));
  });

  test("reaches every fact at its own mark", async () => {
    for (const { id } of facts) {
      await page.goto(`${address}#${id}`);
      expect(await chosenId(), id).toBe(id);
    }
  });

  test("shows relations with their ground, and leads to the other figure", async () => {
    const relation = relations.find(({ relation }) => relation === "partOf");
    await page.goto(`${address}#${relation?.a}`);
    expect(await chosen().innerText()).toContain(relation?.ground);
    await chosen().locator(`a[data-fact="${relation?.b}"]`).first().click();
    expect(await chosenId()).toBe(relation?.b);
    expect(await chosen().innerText()).toContain("Includes");
  });

  test("names what else stands in the same words", async () => {
    await page.goto(`${address}#usaid-programs`);
    await chosen().locator('a[data-fact="usaid-years-in-peru"]').click();
    expect(await chosenId()).toBe("usaid-years-in-peru");
  });
});

test("an address opens its fact and scrolls to it, and so does going back", async () => {
  await page.goto(`${address}#goods-trade-2021`);
  const mark = page.locator('[id="goods-trade-2021"]');
  const inView = `(() => { const { top, bottom } = document.getElementById("goods-trade-2021").getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })()`;
  expect(await chosenId()).toBe("goods-trade-2021");
  expect(await page.evaluate(inView)).toBe(true);
  await page.locator('[id="foreign-assistance-2021"]').click();
  await page.goBack();
  expect(await chosenId()).toBe("goods-trade-2021");
  expect(await mark.isVisible()).toBe(true);
});

test("the import line and the citation can be copied", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${address}#goods-trade-2021`);
  await page.reload();
  await page.getByRole("button", { name: "Copy the import line" }).click();
  expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
    'import { goodsTrade2021 } from "us-peru-relations";',
  );
  await chosen().getByRole("combobox", { name: "Form of the citation" }).selectOption("bibtex");
  await page.getByRole("button", { name: "Copy the citation" }).click();
  expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
    cite(constants.goodsTrade2021, { style: "bibtex" }),
  );
  expect(await chosen().locator(".copied").last().innerText()).toBe("Copied");
});

describe("the filters", () => {
  test.each([
    ["Kind", "amount", byKind("amount").length],
    ["Agency", "usaid", byAgency("usaid").length],
    ["Topic", "health", byTopic("health").length],
  ])("%s leaves the facts that match, in the list and in the text", async (label, value, count) => {
    await page.getByLabel(label, { exact: true }).selectOption(value);
    expect(await cardsShown()).toBe(count);
    expect(await page.locator("#ui-count").innerText()).toBe(`${count} of ${facts.length} facts match.`);
    expect(await page.locator("#ui-text .mark.off").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await page.waitForFunction("document.querySelectorAll('#ui-text .off').length === 0");
    expect(await cardsShown()).toBe(facts.length);
  });

  test("combine with each other and with free text", async () => {
    await page.getByLabel("Kind", { exact: true }).selectOption("amount");
    await page.getByLabel("Search", { exact: true }).fill("VENEZUELAN");
    const shown = await page.locator("#ui-cards > li:visible").allInnerTexts();
    const labels = byKind("amount").flatMap(({ label }) => (label.includes("Venezuelan") ? [label] : []));
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(shown.join("\n")).toContain(label);
    expect(shown.length).toBeLessThan(byKind("amount").length);
    await page.getByLabel("Search", { exact: true }).fill("no such words");
    expect(await cardsShown()).toBe(0);
  });

  test("give way to an address they would hide", async () => {
    await page.getByLabel("Kind", { exact: true }).selectOption("event");
    await page.evaluate("location.hash = '#goods-trade-2021'");
    await page.waitForSelector(".card.chosen:visible");
    expect(await chosenId()).toBe("goods-trade-2021");
  });
});

test("the excused words can be shown, each with its reason", async () => {
  expect(await page.locator("#ui-excused").isVisible()).toBe(false);
  await page.getByLabel("Show excused words").check();
  expect(await page.locator("#ui-text .excused").count()).toBe(ledger.exempted);
  const reasons = await page.locator("#ui-excused li").allInnerTexts();
  expect(reasons).toEqual(
    ledger.exemptions.map(({ reason, tokens }) => `${reason} (${tokens === 1 ? "once" : `${tokens} times`})`),
  );
  expect(await axeProblems(page)).toEqual([]);
});

describe("the calculation", () => {
  const pick = async (...ids: string[]) => {
    for (const id of ids) {
      await page.getByLabel("Figure", { exact: true }).selectOption(id);
      await page.getByRole("button", { name: "Add the figure" }).click();
    }
  };
  const operation = (value: string) => page.getByLabel("What", { exact: true }).selectOption(value);
  const result = () => page.locator("#ui-result").innerText();

  test("adds figures that exclude each other", async () => {
    await pick("child-protection-compact-assistance", "anti-trafficking-projects-assistance");
    const sum = total([constants.childProtectionCompactAssistance, constants.antiTraffickingProjectsAssistance]);
    expect(await result()).toContain(format(sum));
    expect(await result()).toContain(format(sum, { style: "bounds" }));
  });

  test("refuses a total of figures that may overlap, with the reason and the limits, unless it is assumed", async () => {
    await pick("usaid-investment", "usaid-investment-last-year");
    const sum = total([constants.usaidInvestment, constants.usaidInvestmentLastYear]);
    const shown = await result();
    expect(shown).toContain("Refused");
    expect(shown).toContain(sum.additive ? "" : sum.conflicts[0]?.reason);
    expect(shown).toContain(format(sum, { style: "bounds" }));
    await page.getByLabel("Assume that they do not overlap").check();
    expect(await result()).toContain("$3.837 billion");
    expect(await result()).toContain("Taken for granted");
    expect(await axeProblems(page)).toEqual([]);
  });

  test("computes growth with its limits", async () => {
    await pick("goods-trade-2009", "goods-trade-2021");
    await operation("growth");
    const trade = growth(constants.goodsTrade2009, constants.goodsTrade2021);
    for (const part of [trade.percent, trade.change, trade.annualPercent])
      expect(await result()).toContain(format(part as typeof trade.percent, { style: "bounds" }));
    expect(await page.locator("#ui-result .call").innerText()).toContain("growth(goodsTrade2009, goodsTrade2021);");
  });

  test("computes a ratio", async () => {
    await pick("southern-command-investment", "southern-command-projects");
    await operation("ratio");
    const each = ratio(constants.southernCommandInvestment, constants.southernCommandProjects);
    expect(await result()).toContain(format(each, { style: "bounds" }));
  });

  test.each([
    ["total", ["goods-trade-2021", "foreign-assistance-2021"], "mixed-measures"],
    ["growth", ["goods-trade-2021", "goods-trade-2009"], "wrong-order"],
  ])("says why a %s is refused", async (name, ids, code) => {
    await operation(name);
    await pick(...ids);
    expect(await result()).toContain("Refused");
    expect(await result()).toContain(code);
  });

  test("asks for two figures where it needs two", async () => {
    await operation("ratio");
    await pick("goods-trade-2021");
    expect(await result()).toContain("Pick two figures: one is picked.");
  });

  test("takes a figure from its card, drops one, and drops all", async () => {
    await page.goto(`${address}#goods-trade-2021`);
    await chosen().getByRole("button", { name: "Use in the calculation" }).click();
    await pick("goods-trade-2009");
    expect(await page.locator("#ui-picked li").count()).toBe(2);
    await page.getByRole("button", { name: /^Remove Two-way trade.*2009/ }).click();
    expect(await page.locator("#ui-picked li").count()).toBe(1);
    await page.getByRole("button", { name: "Remove all" }).click();
    expect(await result()).toContain("No figure is picked.");
  });

  test("shows code that is the package’s own", async () => {
    await pick("goods-trade-2021");
    const code = await page.locator("#ui-result .call").innerText();
    expect(code).toContain(`import { ${constantName("goods-trade-2021")}, total } from "us-peru-relations";`);
  });
});

test("a chosen fact and its card have no fault for assistive technology, at any width", async () => {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${address}#usaid-investment`);
    expect(await axeProblems(page)).toEqual([]);
    expect(await page.getByRole("button", { name: "Close" }).isVisible()).toBe(true);
  }
});

test("on a narrow screen the chosen words stay in sight above the card", async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const id of ["goods-trade-2021", "fulbright-peruvians", "diplomatic-relations-established"]) {
    await page.goto(`${address}#${id}`);
    const mark = await page.locator(`[id="${id}"]`).boundingBox();
    const card = await chosen().boundingBox();
    expect(mark?.y, id).toBeGreaterThanOrEqual(0);
    expect((mark?.y ?? 0) + (mark?.height ?? 0), id).toBeLessThanOrEqual(card?.y ?? 0);
  }
});

test("without a script the text and the facts can be read and reached", async () => {
  const { page: plain } = await watchPage(browser, { javaScriptEnabled: false });
  await plain.goto(`${address}#goods-trade-2021`);
  expect(await plain.locator("#ui-text").innerText()).toContain("The United States established diplomatic relations");
  for (const fact of facts) {
    const card = plain.locator(`[id="about-${fact.id}"]`);
    expect(await card.locator("blockquote").isVisible(), fact.id).toBe(true);
    expect(await card.innerText()).toContain(constantName(fact.id));
  }
  const mark = plain.locator('[id="goods-trade-2021"]');
  expect(await mark.getAttribute("href")).toBe("#about-goods-trade-2021");
  // What needs the script is not offered.
  expect(await plain.locator("#ui-filters, #ui-calculation").locator("visible=true").count()).toBe(0);
  await plain.close();
});
