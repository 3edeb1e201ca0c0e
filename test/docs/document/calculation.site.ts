import { describe, expect, test } from "vitest";
import * as constants from "../../../src/index.ts";
import { cite, format, growth, ledger, ratio, total } from "../../../src/index.ts";
import { axeProblems } from "../axeProblems.ts";
import { useSite } from "../useSite.ts";
import { address, asked, card, isInWindow, mark, operation, telephone, title, tray } from "./documentPage.ts";

const site = useSite();

describe("the calculation", () => {
  test("dims what a figure cannot be combined with, and says why on demand", async () => {
    const page = await site.open("document.html#usaid-investment");
    await operation(page, "Add").click();
    expect(await page.locator(".text .key.dim").count()).toBeGreaterThan(10);
    expect(await page.locator(".text .key.figure:not(.dim)").count()).toBeGreaterThan(5);

    await mark(page, "goods-trade-2021").click();
    expect(await card(page).getByRole("alert").innerText()).toMatch(
      /^Can’t add them\.\s+They measure different things\.$/,
    );
    expect(await axeProblems(page, "main.document")).toEqual([]);
  });

  test("says why figures that may overlap are not added, what is known, and adds them if it is assumed", async () => {
    const page = await site.open("document.html#usaid-investment");
    await operation(page, "Add").click();
    await mark(page, "usaid-investment-last-year").click();
    const sum = total([constants.usaidInvestment, constants.usaidInvestmentLastYear]);
    const text = await tray(page).innerText();
    expect(text).toContain("Can’t add them: they may overlap.");
    expect(text).toContain(format(sum));
    expect(text).toContain("the document does not say whether the $137 million is in it");
    expect(await tray(page).locator(".bar[role=img]").count()).toBe(1);

    await tray(page)
      .getByLabel(/assuming they do not overlap/)
      .check();
    const assumed = total([constants.usaidInvestment, constants.usaidInvestmentLastYear], { assumeDisjoint: true });
    expect(await tray(page).innerText()).toContain(format(assumed));
    expect(assumed.value).toBe(3_837_000_000);
    expect(address(page)).toBe("?use=usaid-investment,usaid-investment-last-year&op=total-assumed");
    expect(await axeProblems(page, "main.document")).toEqual([]);
  });

  test("grows a chain whose results are used again, with a sentence and the code", async () => {
    const page = await site.open("document.html#child-protection-compact-assistance");
    await operation(page, "Add").click();
    await mark(page, "anti-trafficking-projects-assistance").click();
    await tray(page).getByRole("button", { name: "Divide: Step 1" }).click();
    await asked(page).getByLabel("Figure").selectOption("venezuelans-in-peru");
    await asked(page).getByRole("button", { name: "Use it" }).click();

    const sum = total([constants.childProtectionCompactAssistance, constants.antiTraffickingProjectsAssistance]);
    const each = ratio(sum as never, constants.venezuelansInPeru);
    const text = await tray(page).innerText();
    expect(text).toContain(format(sum));
    expect(text).toContain(format(each));
    expect(text).toContain("const step2 = ratio(step1, venezuelansInPeru);");
    expect(text).toMatch(/does not mention .* together/);
    await tray(page).locator("summary", { hasText: "To print" }).last().click();
    expect(await tray(page).locator("details[open] p").last().innerText()).toContain(
      constants.venezuelansInPeru.source.quote.slice(0, 20),
    );
    expect(address(page)).toBe(
      "?use=child-protection-compact-assistance,anti-trafficking-projects-assistance&op=total&use=1,venezuelans-in-peru&op=ratio",
    );
  });

  test("computes growth in either order, and the printed code is the code that does it", async () => {
    const page = await site.open("document.html#goods-trade-2021");
    await operation(page, "Growth").click();
    await mark(page, "goods-trade-2009").click();
    const trade = growth(constants.goodsTrade2009, constants.goodsTrade2021);
    const text = await tray(page).innerText();
    for (const words of [format(trade), format(trade, { style: "bounds" }), format(trade.annualPercent as never)])
      expect(text).toContain(words);
    expect(text).toContain("const step1 = growth(goodsTrade2009, goodsTrade2021);");
  });

  test.each([
    ["at a desk", {}],
    ["on a telephone", telephone],
  ])("asks for the second figure in sight of the button, by keyboard, %s", async (_, view) => {
    const page = await site.open("document.html#goods-trade-2021", view);
    await operation(page, "Growth").press("Enter");
    await asked(page).waitFor();
    expect(await asked(page).evaluate(isInWindow)).toBe(true);
    expect(await page.locator(":focus").getAttribute("id")).toBe("partner");
    // The only choice there is need not be chosen.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await tray(page).getByText("about 89 percent").first().waitFor();
    expect(await asked(page).count()).toBe(0);
  });

  test.each([
    ["goods-trade-2021", "goods-trade-2009", "Yes"],
    ["us-students-in-peru", "peruvian-students-in-us", "do not decide"],
  ])("compares %s with %s", async (first, second, words) => {
    const page = await site.open(`document.html?use=${first},${second}&op=compare`);
    expect(await tray(page).innerText()).toContain(words);
  });

  test("offers only what has a meaning: few pairs can grow, ranks enter nothing", async () => {
    const page = await site.open("document.html#goods-trade-2021");
    await operation(page, "Growth").click();
    expect(await asked(page).locator("select option").count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.evaluate("location.hash = 'covid-death-rate-rank'");
    await page.waitForFunction("document.querySelector('.panel .kind')?.textContent === 'Rank'");
    for (const name of ["Add", "Divide", "Growth"]) expect(await operation(page, name).isDisabled(), name).toBe(true);
  });

  test("comes back with the address, by reloading and by going back", async () => {
    const page = await site.open(
      "document.html?use=goods-trade-2009,goods-trade-2021&op=growth&q=trade#goods-trade-2021",
    );
    expect(await tray(page).innerText()).toContain("89");
    expect(await title(page)).toBe(constants.goodsTrade2021.label);
    expect(await page.getByRole("searchbox").inputValue()).toBe("trade");

    await tray(page).getByRole("button", { name: "Remove step 1" }).click();
    expect(await tray(page).innerText()).not.toContain("89");
    await page.goBack();
    await tray(page).getByText("Step 1").first().waitFor();
    await page.goto(site.at("reference/arithmetic.html"), { waitUntil: "load" });
    await page.goBack();
    await tray(page).getByText("Step 1").first().waitFor();
    expect(await page.getByRole("searchbox").inputValue()).toBe("trade");
  });

  test("opens at the words it uses, which are marked, and can be cited", async () => {
    const page = await site.open("document.html?use=goods-trade-2009,goods-trade-2021&op=growth");
    await tray(page).waitFor();
    await expect.poll(() => page.locator(".text .key.used").first().evaluate(isInWindow)).toBe(true);
    expect(await page.locator(".text .key.used").allInnerTexts()).toEqual(["$9.1 billion", "$17.2 billion"]);

    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await tray(page).getByRole("button", { name: "Text Citation" }).click();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      cite([constants.goodsTrade2009, constants.goodsTrade2021]),
    );
  });

  test("ignores what an address makes up", async () => {
    const page = await site.open("document.html?use=nobody-knows,goods-trade-2021&op=total&use=9,1&op=ratio#nothing");
    expect(await tray(page).locator(".step").count()).toBe(0);
    expect(await card(page).count()).toBe(0);
  });
});

test("in Spanish says why in Spanish: notes, grounds, relations, exemptions and refusals", async () => {
  const page = await site.open("es/document.html?use=usaid-investment&op=total#foreign-assistance-2021");
  expect(await card(page).innerText()).toContain("Los fondos se destinan a varias prioridades");
  expect(await card(page).innerText()).toContain("los USD 50 millones se anunciaron como adicionales");
  await page.evaluate("location.hash = 'independence-of-peru'");
  await card(page).getByText("El documento no da el año de la independencia").waitFor();
  await mark(page, "goods-trade-2021").click();
  expect(await card(page).getByRole("alert").innerText()).toMatch(/^No se pueden sumar\.\s+Miden cosas distintas\.$/);

  await page.getByLabel("Palabras exceptuadas").check();
  const english = new Set<string>(ledger.exemptions.map(({ reason }) => reason));
  const reasons = await page.locator(".exemptions li").allInnerTexts();
  expect(reasons.filter((reason) => english.has(reason.replace(/ \([^)]*\)$/, "")))).toEqual([]);
  expect(await page.locator("#picture-assistance").innerText()).not.toContain("Humanitarian");
});

test("in Spanish has its own words around the English text", async () => {
  const page = await site.open("es/document.html#foreign-assistance-2021");
  expect(await page.evaluate("document.documentElement.lang")).toBe("es-PE");
  expect(await page.locator("article.text").getAttribute("lang")).toBe("en");
  expect(await card(page).innerText()).toContain("USD 98 millones");
  await operation(page, "Sumar").click();
  expect(await asked(page).innerText()).toContain("Elija una cifra");
  expect(await axeProblems(page, "main.document")).toEqual([]);
});
