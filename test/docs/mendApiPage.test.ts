import { expect, test } from "vitest";
import { mendApiPage } from "../../docs/.vitepress/mendApiPage.ts";

test.each([
  ["<h1>A</h1><h4>B</h4><h4>C</h4>", '<h1>A</h1><h4 aria-level="2">B</h4><h4 aria-level="2">C</h4>'],
  ["<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>", "<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>"],
  [
    '<h1>A</h1><h3 class="b">B</h3><h5>C</h5><h2>D</h2>',
    '<h1>A</h1><h3 aria-level="2" class="b">B</h3><h5 aria-level="3">C</h5><h2>D</h2>',
  ],
])("lets no heading skip a level: %s", (markup, mended) => {
  expect(mendApiPage(markup)).toBe(mended);
});

test("names the landmarks", () => {
  expect(mendApiPage('<div class="col-content">')).toContain('role="main"');
  expect(mendApiPage('<div class="page-menu">')).toContain('role="complementary"');
});

test("takes icons from the page itself, so that it also opens from disk", () => {
  expect(mendApiPage('<use href="../assets/icons.svg#icon-1"></use>')).toBe('<use href="#icon-1"></use>');
});

test("leaves no link inside of what unfolds, and the link beside it", () => {
  const link = '<a href="#b" class="tsd-anchor-icon">\n<svg></svg></a>';
  expect(mendApiPage(`<summary data-key="b"><b>B</b>${link}</summary>${link}`)).toBe(
    `<summary data-key="b"><b>B</b></summary>${link}`,
  );
});
