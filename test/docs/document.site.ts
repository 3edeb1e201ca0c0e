import { readFileSync } from "node:fs";
import type { Page, Route } from "playwright-core";
import { describe, expect, test } from "vitest";
import * as constants from "../../src/index.ts";
import { cite, facts, format, growth, ledger, ratio, total } from "../../src/index.ts";
import { axeProblems } from "./axeProblems.ts";
import { useSite } from "./useSite.ts";

const site = useSite();
const telephone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const card = (page: Page) => page.locator(".panel .card");
const title = (page: Page) => card(page).locator("h2").innerText();
const tray = (page: Page) => page.locator(".panel .tray");
const mark = (page: Page, id: string) => page.locator(`.text a.key[href="#about-${id}"]`).first();
const operation = (page: Page, name: string) => card(page).getByRole("button", { name });
const address = (page: Page) => page.url().replace(/^.*document\.html/, "");

/** What of an element of the page a test asks: Node knows no DOM. */
interface PageElement {
  readonly ownerDocument: { readonly defaultView: { readonly innerHeight: number } | null };
  getBoundingClientRect(): { readonly top: number; readonly bottom: number };
}

const isInWindow = (element: PageElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= (element.ownerDocument.defaultView?.innerHeight ?? 0);
};

/** Whether the first words of the chosen fact can be seen: in the window, and under no sheet or bar. */
function wordsInSight(page: Page): Promise<boolean> {
  return page.evaluate(`(() => {
    const element = document.querySelector(".text .key.chosen") ?? document.querySelector(".text .current");
    const { left, top, width, height } = element.getClientRects()[0];
    const found = document.elementFromPoint(left + Math.min(width / 2, 4), top + height / 2);
    return found !== null && (element === found || element.contains(found) || found.closest(".text") !== null);
  })()`);
}

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
    expect(await axeProblems(page)).toEqual([]);
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
    expect(await axeProblems(page)).toEqual([]);
  });
});

describe("a fact", () => {
  test("is reached by its address, with its words in sight, each of them", async () => {
    const page = await site.open("document.html");
    for (const { id, label } of facts) {
      await page.evaluate(`location.hash = ${JSON.stringify(id)}`);
      await page.waitForFunction(
        `document.querySelector(".panel .card h2")?.textContent.trim() === ${JSON.stringify(label)}`,
      );
      await page.waitForTimeout(40);
      expect(await wordsInSight(page), id).toBe(true);
    }
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
    expect(await axeProblems(page)).toEqual([]);
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
    expect(await axeProblems(page)).toEqual([]);
  });

  test("grows a chain whose results are used again, with a sentence and the code", async () => {
    const page = await site.open("document.html#child-protection-compact-assistance");
    await operation(page, "Add").click();
    await mark(page, "anti-trafficking-projects-assistance").click();
    await tray(page).getByRole("button", { name: "Divide: Step 1" }).click();
    await tray(page).getByLabel("Figure").selectOption("venezuelans-in-peru");
    await tray(page).getByRole("button", { name: "Use it" }).click();

    const sum = total([constants.childProtectionCompactAssistance, constants.antiTraffickingProjectsAssistance]);
    const each = ratio(sum as never, constants.venezuelansInPeru);
    const text = await tray(page).innerText();
    expect(text).toContain(format(sum));
    expect(text).toContain(format(each));
    expect(text).toContain("const step2 = ratio(step1, venezuelansInPeru);");
    await tray(page).getByText("In a sentence to print").last().click();
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
    ["goods-trade-2021", "goods-trade-2009", "Yes"],
    ["us-students-in-peru", "peruvian-students-in-us", "do not decide"],
  ])("compares %s with %s", async (first, second, words) => {
    const page = await site.open(`document.html?use=${first},${second}&op=compare`);
    expect(await tray(page).innerText()).toContain(words);
  });

  test("offers only what has a meaning: few pairs can grow, ranks enter nothing", async () => {
    const page = await site.open("document.html#goods-trade-2021");
    await operation(page, "Growth").click();
    // The tray is loaded with the first calculation.
    await tray(page).locator("select").waitFor();
    expect(await tray(page).locator("select option").count()).toBe(1);
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

  test("ignores what an address makes up", async () => {
    const page = await site.open("document.html?use=nobody-knows,goods-trade-2021&op=total&use=9,1&op=ratio#nothing");
    expect(await tray(page).locator(".step").count()).toBe(0);
    expect(await card(page).count()).toBe(0);
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
    expect(await axeProblems(page)).toEqual([]);
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
  expect(await tray(page).innerText()).toContain("Elija una cifra");
  expect(await axeProblems(page)).toEqual([]);
});

test("shows its pictures and its list also to who comes from another page of the site", async () => {
  const page = await site.open("adding-up.html");
  await page.locator('.VPNavBarMenu a[href$="document.html"]').click();
  await page.locator("#picture-trade").waitFor();
  expect(await page.locator("[id^=about-]").count()).toBe(facts.length);

  await page.locator(".VPNavBarTitle a").click();
  await page.locator(".home").waitFor();
  expect(await page.locator("#picture-trade").count()).toBe(0);
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
  ["index.html", 200_000],
  ["document.html", 200_000],
  ["es/document.html", 200_000],
])("%s weighs less than %i bytes at first, compressed", async (path, most) => {
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
  // On a slow machine the page begins to answer, and to ask for more, long after the last file.
  await page.waitForFunction("document.querySelector('#app')?.__vue_app__?._container?._vnode != null");
  await page.waitForTimeout(1000);
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThan(most);
});
