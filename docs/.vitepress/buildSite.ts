import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildApiReference } from "./apiReference.ts";
import { documentPage } from "./documentPage.ts";
import { guidePages } from "./guidePages.ts";
import { landingPage } from "./landingPage.ts";
import { buildPageScript } from "./pageScript.ts";
import { renderPage } from "./pageShell.ts";
import { readDocument } from "./readDocument.ts";

const root = join(import.meta.dirname, "../..");
const site = join(root, "site");

rmSync(site, { recursive: true, force: true });
const addresses = await buildApiReference(join(site, "api"));
const { text, excuses } = readDocument(join(root, "data"));
const pages = [landingPage(), documentPage(text, excuses, addresses), ...guidePages(join(root, "docs"), addresses)];
for (const page of pages) {
  const file = join(site, page.path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, renderPage(page));
}
for (const file of ["site.css", "document.css", "icon.svg"])
  cpSync(join(import.meta.dirname, "style", file), join(site, "assets", file));
cpSync(join(root, "docs/examples"), join(site, "guides/examples"), { recursive: true, force: true });
await buildPageScript(join(site, "assets/document.js"));
console.log(`${pages.length} pages and the API reference of ${addresses.size} names are in site/.`);
