import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";

/** Where the tests pretend the site and its repository are. */
export const site = "https://example.org/some/base/";
export const repository = "https://example.org/owner/name";

/** The path the site is served under. */
export const base = new URL(site).pathname;

/** The folder `npm run docs` writes. */
export const siteFolder = join(import.meta.dirname, "../../site");

/** The built pages, from the site's root. */
export function builtPages(): string[] {
  if (!existsSync(join(siteFolder, "document.html"))) throw new Error("The site is not built: npm run docs.");
  return readdirSync(siteFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort();
}

/** A page as a browser without JavaScript reads it. */
export function readPage(path: string) {
  return parseHTML(readFileSync(join(siteFolder, path), "utf8")).document;
}
