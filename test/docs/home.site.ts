import { describe, expect, test } from "vitest";
import { useSite } from "./useSite.ts";

const site = useSite();

describe.each([
  ["index.html", "Can’t add them", "more than $3.7 billion"],
  ["es/index.html", "No se pueden sumar", "más de USD 3,700 millones"],
])("%s", (path, refusal, known) => {
  test("shows a real sentence, what + does and why not, code, install and whom it is for on the first screen", async () => {
    const page = await site.open(path);
    const inFirstScreen = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate(
          (element) => element.getBoundingClientRect().bottom <= (element.ownerDocument.defaultView?.innerHeight ?? 0),
        );
    for (const selector of ["h1", ".home .lead", "blockquote", "summary", ".home pre", ".install"])
      expect(await inFirstScreen(selector), selector).toBe(true);
    const marked = await page.locator("blockquote a").allInnerTexts();
    expect(marked).toEqual(["more than $3.7 billion", "more than $137 million"]);

    await page.locator("summary").press("Enter");
    const answer = await page.locator(".answer").innerText();
    expect(answer).toContain(refusal);
    expect(answer).toContain(known);
  });

  test("runs its code, and the code can be changed", async () => {
    const page = await site.open(path);
    await page.locator(".runnable .bar button").first().click();
    await page.locator(".runnable .output").waitFor();
    expect(await page.locator(".runnable .output").innerText()).toContain(known);

    await page.locator(".runnable .bar button").nth(1).click();
    const editor = page.locator(".cm-content");
    await editor.waitFor();
    await editor.fill('import { goodsTrade2021 } from "us-peru-relations";\ngoodsTrade2021.written;');
    await editor.press("Control+Enter");
    await page.locator(".output", { hasText: "$17.2 billion" }).waitFor();
  });

  test("copies the command", async () => {
    const page = await site.open(path);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator(".install button").click();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe("npm install us-peru-relations");
  });
});
