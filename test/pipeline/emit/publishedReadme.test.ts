import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { publishedReadme } from "../../../pipeline/emit/publishedReadme.ts";

const publish = (readme: string) => publishedReadme(readme, "owner/example", "v1.2.3");

test("a link into the repository becomes an absolute one, at the tag of the release", () => {
  const base = "https://github.com/owner/example/blob/v1.2.3";
  expect(publish("[a](docs/a.md#b) [l](./LICENSE)")).toBe(`[a](${base}/docs/a.md#b) [l](${base}/LICENSE)`);
});

test("a link to the web, to an address or within the page stays", () => {
  const text = "[z](https://zod.dev) [m](mailto:a@b.c) [i](#install)";
  expect(publish(text)).toBe(text);
});

test("the README has no relative link once published", () => {
  const links = [...publish(readFileSync("README.md", "utf8")).matchAll(/\]\(([^)]*)\)/g)].map(([, link]) => link);
  expect(links.length).toBeGreaterThan(9);
  expect(links.filter((link) => !/^(https:\/\/|#)/.test(link as string))).toEqual([]);
});
