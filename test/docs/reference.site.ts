import ts from "typescript";
import { describe, expect, test } from "vitest";
import { slugOf } from "../../docs/.vitepress/slugOf.ts";
import { constantName } from "../../pipeline/load/constantName.ts";
import { facts, sections } from "../../src/index.ts";
import { builtPages, readPage } from "./builtSite.ts";

const pages = builtPages().filter((path) => path.startsWith("reference/"));
const documents = pages.map((path) => readPage(path));

/** Every name an entry exports, types too. */
function exportsOf(entry: string): string[] {
  const program = ts.createProgram([entry], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const source = program.getSourceFile(entry);
  const checker = program.getTypeChecker();
  const symbol = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  return symbol === undefined ? [] : checker.getExportsOfModule(symbol).map(({ name }) => name);
}

test.each(["src/index.ts", "src/schema/index.ts"])("documents every export of %s", (entry) => {
  const headings = new Set(
    documents.flatMap((document) =>
      [...document.querySelectorAll("h3")].map(
        (heading) => /^[\w$]+/.exec((heading.textContent ?? "").trim())?.[0] ?? "",
      ),
    ),
  );
  expect(exportsOf(entry).filter((name) => !headings.has(name))).toEqual([]);
});

test("has one page per section of the document and per group of helpers", () => {
  expect(pages.length).toBeLessThan(30);
  for (const { title } of sections) expect(pages).toContain(`reference/${slugOf(title)}.html`);
});

describe.each(sections)("$title", ({ id, title }) => {
  const text = readPage(`reference/${slugOf(title)}.html`).querySelector("main")?.textContent ?? "";

  test("shows every constant with its whole literal and a link to its words", () => {
    const own = facts.filter(({ section }) => section === id);
    for (const fact of own) {
      const literal = JSON.stringify(fact, null, 2).replace(/^( *)"([A-Za-z_]\w*)":/gm, "$1$2:");
      expect(text, constantName(fact.id)).toContain(literal);
    }
  });
});

test("says “Loading…” nowhere", () => {
  for (const document of documents) expect(document.body.textContent).not.toContain("Loading");
});
