import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { constantName } from "../../pipeline/load/constantName.ts";
import { facts, sections } from "../../src/index.ts";
import { launchChromium, watchPage } from "./chromium.ts";
import { serveSite } from "./serveSite.ts";
import { apiPages, siteFolder } from "./siteFolder.ts";

const read = (path: string) => parseHTML(readFileSync(join(siteFolder, path), "utf8")).document;

/** The names an entry of the package exports, types and all, by the compiler. */
function exportedNames(entry: string): string[] {
  const program = ts.createProgram([entry], {
    allowImportingTsExtensions: true,
    noEmit: true,
    module: ts.ModuleKind.ESNext,
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const symbol = file && checker.getSymbolAtLocation(file);
  return symbol === undefined ? [] : checker.getExportsOfModule(symbol).map(({ name }) => name);
}

const pageOf = new Map(
  apiPages.flatMap((path) => {
    const name = /^api\/(?:classes|functions|interfaces|types|variables)\/(.*)\.html$/.exec(path)?.[1];
    return name === undefined ? [] : [[name, path] as const];
  }),
);
const mainNames = exportedNames("src/index.ts");
const names = [
  ...mainNames.map((name) => `us-peru-relations.${name}`),
  // A name that both entries export is described once.
  ...exportedNames("src/schema/index.ts").flatMap((name) =>
    mainNames.includes(name) ? [] : [`us-peru-relations_schema.${name}`],
  ),
];

test("every exported name has a page that describes it, and there is no page of another", () => {
  expect(names.length).toBeGreaterThan(facts.length + 100);
  expect([...pageOf.keys()].sort()).toEqual(names.toSorted());
  for (const [name, path] of pageOf) {
    const comment = read(path).querySelector(".tsd-comment");
    expect(comment?.textContent?.trim(), name).toMatch(/\w+ \w+/);
  }
});

test("every constant’s page gives its words, section and agency, and leads to its place in the document and back", () => {
  const document = read("document.html");
  const clean = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ");
  for (const { id, label, section, source, ...fact } of facts) {
    const path = `variables/us-peru-relations.${constantName(id)}.html`;
    const page = read(`api/${path}`);
    const text = clean(page.querySelector(".col-content")?.textContent);
    expect(text).toContain(clean(label));
    expect(text).toContain(clean(source.quote));
    expect(text).toContain(`Section: ${sections.find((each) => each.id === section)?.title}`);
    expect(text).toMatch(/Agency: |Agencies: /);
    if ("bounds" in fact) expect(text).toMatch(/Bounds?[,:]|No limits|no limit/);
    expect([...page.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toContain(
      `../../document.html#${id}`,
    );
    const card = document.getElementById(`about-${id}`);
    expect([...(card?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"))).toContain(`api/${path}`);
  }
});

test("every helper’s page has an example, and its parameters and result in words", () => {
  const helpers = [...pageOf].filter(([, path]) => path.startsWith("api/functions/"));
  expect(helpers.length).toBeGreaterThan(20);
  for (const [name, path] of helpers) {
    const text = read(path).querySelector(".col-content")?.textContent ?? "";
    for (const part of ["Example", "Parameters", "Returns"])
      if (part !== "Parameters" || name !== "us-peru-relations.checkClaims") expect(text, name).toContain(part);
  }
});

test("categories stand in the order of the pipeline", () => {
  const headings = [...read("api/modules/us-peru-relations.html").querySelectorAll(".col-content h2")];
  expect(headings.map((heading) => heading.textContent?.trim())).toEqual([
    ...sections.map(({ title }) => title),
    "Lookups",
    "Arithmetic",
    "Comparison",
    "Claims",
    "Words",
    "Errors",
    "Types",
  ]);
});

describe("the reference in a browser", () => {
  test("finds a name, and finds words of the document", async () => {
    const browser = await launchChromium();
    const site = await serveSite();
    const { page, errors } = await watchPage(browser);
    await page.goto(`${site.origin}/api/index.html`);
    for (const [query, name] of [
      ["goodsTrade2021", "goodsTrade2021"],
      ["timber", "natureCrimes"],
    ] as const) {
      await page.locator("#tsd-search-trigger").click();
      await page.locator("#tsd-search-input").fill(query);
      await page.locator(`#tsd-search-results a[href*="${name}"]`).first().waitFor();
      await page.keyboard.press("Escape");
    }
    expect(errors).toEqual([]);
    site.close();
    await browser.close();
  });
});

describe("the reference as a gate", () => {
  // Inside of the project, where its options and the compiler's are found.
  const folder = mkdtempSync("test/docs/gate-");
  afterAll(() => rmSync(folder, { recursive: true }));
  const build = (source: string) => {
    const own = {
      extends: ["../../../typedoc.json"],
      entryPoints: ["entry.ts"],
      tsconfig: "tsconfig.json",
      // The names that only the package's own entries refer to.
      intentionallyNotExported: [],
    };
    writeFileSync(join(folder, "entry.ts"), source);
    writeFileSync(join(folder, "tsconfig.json"), '{ "extends": "../../../tsconfig.json", "include": ["entry.ts"] }');
    writeFileSync(join(folder, "typedoc.json"), JSON.stringify(own));
    const args = ["typedoc", "--options", join(folder, "typedoc.json"), "--emit", "none"];
    const { status, stdout, stderr } = spawnSync("npx", args, { encoding: "utf8" });
    return { status, output: stdout + stderr };
  };

  test.each([
    ["a name without a comment", "export const plain = 1;", "does not have any documentation"],
    ["a broken link", "/** See {@link nobody}. */\nexport const linked = 1;", "Failed to resolve link"],
    [
      "a type that is not exported",
      "interface Hidden { a: 1 }\n/** One. */\nexport const one: Hidden = { a: 1 };",
      "is referenced by",
    ],
    ["an unknown tag", "/** One.\n * @nonsense\n */\nexport const one = 1;", "unknown block tag"],
  ])("refuses %s", (_name, source, words) => {
    const { status, output } = build(source);
    expect(output).toContain(words);
    expect(status).not.toBe(0);
  });

  test("accepts what is documented", () => {
    expect(build("/** One. */\nexport const one = 1;")).toMatchObject({ status: 0 });
  });
});
