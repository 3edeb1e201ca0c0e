import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isExample } from "../../docs/.vitepress/config/markExamples.ts";
import { builtPages } from "./builtSite.ts";
import { markdownBlocks } from "./exampleBlocks.ts";
import { useSite } from "./useSite.ts";

const site = useSite();

/** Pages whose Markdown or doc comments hold examples. */
const guides = readdirSync("docs")
  .filter((file) => file.endsWith(".md"))
  .map((file) => ({
    path: file.replace(".md", ".html"),
    examples: markdownBlocks(file, readFileSync(`docs/${file}`, "utf8")).filter(({ language, code }) =>
      isExample(language, code),
    ),
  }))
  .filter(({ path, examples }) => examples.length > 0 && path !== "index.html");
const helpers = builtPages().filter((path) =>
  /^reference\/(?:arithmetic|comparison|lookups|words|claims)\.html$/.test(path),
);

describe.each([...guides.map(({ path }) => path), ...helpers])("%s", (path) => {
  test("runs every example against the package", async () => {
    const page = await site.open(path);
    const examples = page.locator(".runnable");
    const count = await examples.count();
    expect(count).toBeGreaterThan(0);
    const guide = guides.find((each) => each.path === path);
    if (guide !== undefined) expect(count).toBe(guide.examples.length);

    for (let index = 0; index < count; index++) {
      const example = examples.nth(index);
      const code = await example.locator("pre code").first().innerText();
      await example.getByRole("button", { name: "Run" }).click();
      await example.locator(".output li").first().waitFor();
      const errors = await example.locator(".output .error").allInnerTexts();
      expect(errors.length > 0, `${code}\n${errors.join("\n")}`).toBe(code.includes("// throws"));
      for (const [, promised = ""] of code.matchAll(/\/\/ => (\d[\d.]*|"[^"\n]*"|true|false)$/gm))
        expect(await example.locator(".output").innerText(), code).toContain(promised);
    }
  });
});

test("an endless loop is stopped, and the next run works", async () => {
  const page = await site.open("adding-up.html");
  const example = page.locator(".runnable").first();
  await example.getByRole("button", { name: "Edit" }).click();
  const editor = example.locator(".cm-content");
  await editor.waitFor();
  await editor.fill("while (true) {}");
  await editor.press("Control+Enter");
  await example.locator(".output", { hasText: "Stopped" }).waitFor();
  expect(await editor.innerText()).toContain("while (true) {}");

  await editor.fill("1 + 1;");
  await editor.press("Control+Enter");
  await example.locator(".output", { hasText: "2" }).waitFor();
});

test("the editor is loaded only when it is asked for", async () => {
  const page = await site.open("adding-up.html");
  const scripts = () => page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name).join()");
  const before = String(await scripts());
  await page.getByRole("button", { name: "Edit" }).first().click();
  await page.locator(".cm-content").waitFor();
  expect(String(await scripts()).length).toBeGreaterThan(before.length);
  expect(before).not.toMatch(/createEditor/);
});

test("code is highlighted and has a button to copy it", async () => {
  const page = await site.open("adding-up.html");
  expect(await page.locator("pre.shiki span[style]").count()).toBeGreaterThan(10);
  expect(await page.locator("button.copy").count()).toBeGreaterThan(3);
});
