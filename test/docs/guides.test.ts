import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { guidesIn, untranslated } from "../../docs/.vitepress/config/guides.ts";

const guides = guidesIn("docs");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

test("the guides begin with how to start, and the site's other pages are none", () => {
  expect(guides[0]?.name).toBe("getting-started");
  expect(guides.map(({ name }) => name)).not.toContain("document");
});

test("the Spanish menu names every guide that is not translated", () => {
  const translated = ["getting-started", "figures-hedges-bounds"];
  expect(Object.keys(untranslated).sort()).toEqual(
    guides
      .map(({ name }) => name)
      .filter((name) => !translated.includes(name))
      .sort(),
  );
});

describe.each(guides)("$name", ({ name, title }) => {
  const text = readFileSync(`docs/${name}.md`, "utf8");
  const [heading, first = ""] = text.replace(/^<!--.*?-->\s*/s, "").split("\n\n");

  test("begins with its title and the question a reader has", () => {
    expect(heading).toBe(`# ${title}`);
    expect(first).toMatch(/^[A-Z][^.]*\?/);
  });

  test("leads to files that exist, and names commands that exist", () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, file = ""]) => posix.join("docs", file));
    expect(links.filter((file) => !existsSync(file))).toEqual([]);
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script = ""]) => script);
    expect(commands.filter((script) => !(script in scripts))).toEqual([]);
  });
});

test("the fact shown for copying is the data’s own", () => {
  const guide = readFileSync("CONTRIBUTING.md", "utf8");
  const shown = JSON.parse(/```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? "null");
  const own = JSON.parse(readFileSync(`data/facts/${shown.section}.json`, "utf8"));
  expect((Array.isArray(own) ? own : own.facts).find(({ id }: { id: string }) => id === shown.id)).toEqual(shown);
});
