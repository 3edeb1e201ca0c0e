import { existsSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { apiPages, ownPages, siteFolder } from "./siteFolder.ts";

const read = (path: string) => readFileSync(join(siteFolder, path), "utf8");
const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&quot;": '"', "&#39;": "'" };
const attribute = (name: string, markup: string) =>
  [...markup.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) =>
    value.replace(/&(?:amp|quot|#39);/g, (entity) => entities[entity] ?? entity),
  );
const markups = new Map([...ownPages, ...apiPages].map((path) => [path, read(path)] as const));
const anchors = new Map([...markups].map(([path, markup]) => [path, new Set(attribute("id", markup))] as const));

test("every link within the site leads to a page and a place that exist", () => {
  const broken: string[] = [];
  for (const [path, markup] of markups) {
    for (const link of [...attribute("href", markup), ...attribute("src", markup)]) {
      if (/^(?:https?|data|mailto):/.test(link)) continue;
      const [file = "", anchor = ""] = link.split("#");
      const target = file === "" ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
      const isThere = existsSync(join(siteFolder, target)) && statSync(join(siteFolder, target)).isFile();
      // The icons stand in the page once its script has run.
      const isPlace =
        anchor === "" || anchor.startsWith("icon-") || anchors.get(target)?.has(decodeURIComponent(anchor));
      if (!isThere || !isPlace) broken.push(`${path}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
});

test("an id stands once on a page", () => {
  for (const path of ownPages) {
    const ids = attribute("id", markups.get(path) ?? "");
    expect(ids.length, path).toBe(new Set(ids).size);
  }
});

test("the first load of the annotated page is under 150 kB compressed", () => {
  const markup = markups.get("document.html") ?? "";
  const files = [
    "document.html",
    ...[...markup.matchAll(/<(?:link|script)[^>]*(?:href|src)="([^"]+)"/g)].map(([, file = ""]) => file),
  ];
  expect(files).toEqual(
    expect.arrayContaining(["assets/site.css", "assets/document.css", "assets/document.js", "assets/icon.svg"]),
  );
  const sizes = files.map((file) => [file, gzipSync(read(file)).length] as const);
  const weight = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(
    `The annotated page weighs ${weight} bytes compressed: ${sizes.map((size) => size.join(" ")).join(", ")}.`,
  );
  expect(weight).toBeLessThan(150_000);
});
