import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { facts } from "../../src/index.ts";
import { readPage, siteFolder } from "./builtSite.ts";
import { useSite } from "./useSite.ts";

const site = useSite();
const ids = new Set<string>(facts.map(({ id }) => id));
const names = ["trade", "growth", "assistance", "addition", "timeline", "consulates", "agencies"];

describe.each([
  ["document.html", "en"],
  ["es/document.html", "es"],
])("%s", (path, language) => {
  const document = readPage(path);

  test.each(
    names,
  )("has the picture of %s, each mark linked to its fact, with its numbers and both downloads", (name) => {
    const picture = document.querySelector(`#picture-${name}`);
    expect(picture).not.toBeNull();
    const title = picture?.querySelector("h3")?.textContent ?? "";
    expect(title).not.toBe("");
    for (const size of ["wide", "narrow"]) {
      const drawing = picture?.querySelector(`.${size} svg`);
      // Its name is the title of the picture, or says more.
      const name = drawing?.getAttribute("aria-label") ?? "";
      expect(name === title || name.length > title.length, name).toBe(true);
      const links = [...(drawing?.querySelectorAll("a") ?? [])];
      expect(links.length).toBeGreaterThan(1);
      for (const link of links) {
        expect(ids.has((link.getAttribute("href") ?? "").slice(1))).toBe(true);
        // A link of words is named by them.
        expect((link.getAttribute("aria-label") ?? link.textContent ?? "").length).toBeGreaterThan(3);
      }
    }
    expect(picture?.querySelectorAll("tbody tr").length).toBeGreaterThan(1);
    for (const ending of ["svg", "csv"]) {
      const file = join(siteFolder, `pictures/picture-${name}.${language}.${ending}`);
      expect(existsSync(file)).toBe(true);
      expect(readFileSync(file, "utf8")).not.toMatch(/var\(--|NaN|undefined/);
    }
  });
});

test.each([320, 390, 1440, 2200])("no picture is cut off or wider than its column at %i px", async (width) => {
  const page = await site.open("document.html", { viewport: { width, height: 900 } });
  for (const name of names) {
    const drawing = page.locator(`#picture-${name} svg:visible`);
    expect(await drawing.count(), name).toBe(1);
    const outside = await drawing.evaluate((svg) => {
      const frame = svg.closest("figure")?.getBoundingClientRect() ?? svg.getBoundingClientRect();
      const parts = [...svg.querySelectorAll("text, circle, rect")];
      return parts.flatMap((part) => {
        const { left, right } = part.getBoundingClientRect();
        return right > frame.right + 2 || left < frame.left - 2 ? [part.textContent] : [];
      });
    });
    expect(outside, name).toEqual([]);
  }
});

test("the growth the document prints stands in the picture of growth", () => {
  expect(readPage("document.html").querySelector("#picture-growth")?.textContent).toContain("167 percent");
});

test("a mark opens its fact", async () => {
  const page = await site.open("document.html");
  await page.locator("#picture-trade .wide a").first().click();
  await page.locator(".panel .card h2").waitFor();
  expect(page.url()).toContain("#goods-trade-2009");
});

test("every downloaded picture is well-formed and says what it is, what its signs mean and where it is from", async () => {
  const page = await site.open("document.html");
  for (const [language, path] of [
    ["en", "document.html"],
    ["es", "es/document.html"],
  ] as const)
    for (const name of names) {
      const svg = readFileSync(join(siteFolder, `pictures/picture-${name}.${language}.svg`), "utf8");
      const { problem, title, lines } = await page.evaluate(readAsXml, svg);
      expect(problem, name).toBeUndefined();

      const picture = readPage(path).querySelector(`#picture-${name}`);
      expect(title).toBe(picture?.querySelector("h3")?.textContent);
      const words = lines.join(" ");
      expect(words).toContain(title);
      expect(words).toContain(picture?.querySelector("figcaption p")?.textContent);
      expect(words).toContain("https://www.state.gov/u-s-relations-with-peru/");
    }
});

/** Reads a file as a strict reader of XML does. */
function readAsXml(svg: string) {
  const { DOMParser } = globalThis as unknown as { DOMParser: new () => { parseFromString: Parse } };
  const file = new DOMParser().parseFromString(svg, "image/svg+xml");
  return {
    problem: file.querySelector("parsererror")?.textContent,
    title: file.querySelector("title")?.textContent,
    lines: [...file.querySelectorAll("text")].map(({ textContent }) => textContent),
  };
}

interface Part {
  readonly textContent: string;
}
type Parse = (
  text: string,
  type: string,
) => { querySelector: (selector: string) => Part | null; querySelectorAll: (selector: string) => Part[] };
