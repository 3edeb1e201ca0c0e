import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { base, builtPages, readPage, repository, site, siteFolder } from "./builtSite.ts";

const paths = builtPages();
const pages = paths.filter((path) => path !== "404.html").map((path) => ({ path, document: readPage(path) }));
const documents = new Map(pages.map(({ path, document }) => [path, document]));
const content = (document: ReturnType<typeof readPage>, selector: string): string | null | undefined =>
  document.querySelector(selector)?.getAttribute("content");

describe.each(pages)("$path", ({ path, document }) => {
  const address = site + path.replace(/(^|\/)index\.html$/, "$1");

  test("has a title, a description and a preview image, and names its address", () => {
    expect(document.title).not.toBe("");
    expect(content(document, 'meta[name="description"]')?.length).toBeGreaterThan(40);
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe(address);
    const image = content(document, 'meta[property="og:image"]') ?? "";
    expect(image.startsWith(site)).toBe(true);
    expect(existsSync(join(siteFolder, image.slice(site.length)))).toBe(true);
  });

  test("leads to pages, files and places that exist", () => {
    const missing = [...document.querySelectorAll("a[href]")].flatMap((link) => {
      const href = link.getAttribute("href") ?? "";
      if (/^(?:https?:|mailto:)/.test(href)) return [];
      const { pathname, hash } = new URL(href, `https://example.org${base}${path}`);
      if (!pathname.startsWith(base)) return [`${href}: outside of ${base}`];
      const file = decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, "$1index.html");
      if (!existsSync(join(siteFolder, file))) return [href];
      const target = documents.get(posix.normalize(file));
      const id = decodeURIComponent(hash.slice(1));
      return id === "" || target === undefined || target.getElementById(id) !== null ? [] : [href];
    });
    expect([...new Set(missing)]).toEqual([]);
  });
});

test("no two pages share a description", () => {
  const byDescription = new Map<string, string[]>();
  for (const { path, document } of pages) {
    const description = content(document, 'meta[name="description"]') ?? "";
    byDescription.set(description, [...(byDescription.get(description) ?? []), path]);
  }
  expect([...byDescription.values()].filter((same) => same.length > 1)).toEqual([]);
});

test("the sitemap lists every page", () => {
  const sitemap = readFileSync(join(siteFolder, "sitemap.xml"), "utf8");
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  expect(listed.sort()).toEqual(pages.map(({ path }) => site + path.replace(/(^|\/)index\.html$/, "$1")).sort());
});

test("a guide has a sidebar, the pages before and after it, and a link to edit it", () => {
  const document = readPage("adding-up.html");
  expect(document.querySelectorAll(".VPSidebar a").length).toBeGreaterThan(8);
  expect(document.querySelector(".pager-link.prev")).not.toBeNull();
  expect(document.querySelector(".pager-link.next")).not.toBeNull();
  expect(document.querySelector(".edit-link-button")?.getAttribute("href")).toBe(
    `${repository}/edit/main/docs/adding-up.md`,
  );
});

test("every page leads to the repository, npm, the changelog, and says that it is not affiliated", () => {
  for (const { path, document } of pages) {
    const links = [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");
    expect(links, path).toContain(repository);
    expect(
      links.some((href) => href.includes("npmjs.com")),
      path,
    ).toBe(true);
    expect(document.body.textContent, path).toMatch(/not affiliated|sin vínculo/i);
  }
});

test("what can be downloaded is there and whole", () => {
  for (const file of [
    "facts.json",
    "facts.csv",
    "facts.schema.json",
    "relations.json",
    "datapackage.json",
    "source.txt",
  ])
    expect(existsSync(join(siteFolder, "data", file)), file).toBe(true);
  expect(readFileSync(join(siteFolder, "data/source.txt"))).toEqual(readFileSync("data/source.txt"));
});
