import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The built site. */
export const siteFolder = fileURLToPath(new URL("../../site", import.meta.url));

if (!existsSync(join(siteFolder, "document.html"))) throw new Error("The site is not built: npm run docs.");

const allPages = readdirSync(siteFolder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .sort();

/** The addresses of the pages of the API reference. */
export const apiPages = allPages.filter((file) => file.startsWith("api/"));

/** The addresses of all other pages. */
export const ownPages = allPages.filter((file) => !file.startsWith("api/"));
