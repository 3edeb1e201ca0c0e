import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageData } from "vitepress";
import { openingOf } from "./guides.ts";

const docs = join(import.meta.dirname, "../..");

/** Gives a page without a description of its own its first paragraph, or for the reference what it lists. */
export function describePage(page: PageData): Partial<PageData> | undefined {
  if (page.frontmatter["description"] !== undefined || page.isNotFound) return undefined;
  if (page.filePath.startsWith("reference/"))
    return { description: `Reference of us-peru-relations: ${page.title}, with every name, type and example.` };

  const { title, question } = openingOf(readFileSync(join(docs, page.filePath), "utf8"));
  return { description: `${plain(title)}. ${plain(question)} A guide to us-peru-relations.` };
}

/** Markdown without links, emphasis and code marks. */
function plain(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[*`]/g, "");
}
