import type { HeadConfig, PageData } from "vitepress";
import type { Addresses } from "./address.ts";
import { previewName } from "./previews.ts";

/** The address of a page from the root of the site. */
function pathOf({ relativePath }: Pick<PageData, "relativePath">): string {
  return relativePath.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, ".html");
}

/** What search engines and link previews read; addresses stand in it only where the site's own is known. */
export function headOf(page: PageData, { site }: Addresses): HeadConfig[] {
  const meta = (property: string, content: string): HeadConfig => ["meta", { property, content }];
  const described = [
    meta("og:type", "website"),
    meta("og:site_name", "us-peru-relations"),
    meta("og:title", page.title || "us-peru-relations"),
    meta("og:description", page.description),
    meta("og:locale", page.relativePath.startsWith("es/") ? "es_PE" : "en_US"),
  ];
  if (site === undefined || page.isNotFound) return described;

  const address = site + pathOf(page);
  return [
    ...described,
    meta("og:url", address),
    meta("og:image", `${site}previews/${previewName(page.relativePath)}.png`),
    meta("og:image:width", "1200"),
    meta("og:image:height", "630"),
    ["meta", { name: "twitter:card", content: "summary_large_image" }],
    ["link", { rel: "canonical", href: address }],
  ];
}
