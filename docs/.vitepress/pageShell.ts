import { type Html, html } from "./html.ts";

/** A page of the site. */
export interface Page {
  /** Address from the site's root, such as `guides/citing.html`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: Html;
  /** Style sheets and scripts beside the site's own, from the site's root. */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
}

/** The pages every page leads to. */
export const mainPages: readonly { readonly path: string; readonly name: string }[] = [
  { path: "index.html", name: "Overview" },
  { path: "document.html", name: "Annotated document" },
  { path: "guides/index.html", name: "Guides" },
  { path: "api/index.html", name: "API reference" },
];

function isCurrent(path: string, page: string): boolean {
  return path === page || (page.startsWith("guides/") && path.startsWith("guides/"));
}

/** The whole of a page: head, links to the main pages, body. All addresses are relative, so it also opens from disk. */
export function renderPage({ path, title, description, body, styles = [], scripts = [] }: Page): string {
  const root = "../".repeat(path.split("/").length - 1);
  const isLanding = path === "index.html";
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${isLanding ? title : `${title} – us-peru-relations`}</title>
<meta name="description" content="${description}">
<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">
${["assets/site.css", ...styles].map((file) => html`<link rel="stylesheet" href="${root}${file}">\n`)}${scripts.map((file) => html`<script defer src="${root}${file}"></script>\n`)}</head>
<body>
<a class="skip" href="#ui-main">Skip to the content</a>
<header class="site-header">
<p class="site-name"><a href="${root}index.html">us-peru-relations</a></p>
<nav aria-label="Site"><ul>
${mainPages.map((page) => html`<li><a href="${root}${page.path}"${isCurrent(path, page.path) ? html` aria-current="page"` : null}>${page.name}</a></li>\n`)}</ul></nav>
</header>
<main id="ui-main" tabindex="-1">
${body}
</main>
<footer class="site-footer">
<p>Built from the fact sheet <cite>U.S. Relations With Peru</cite>. The code is under the MIT licence; the document’s text is a work of the U.S. federal government.</p>
</footer>
</body>
</html>
`;
  return page.markup;
}
