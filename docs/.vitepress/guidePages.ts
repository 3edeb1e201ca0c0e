import { readFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import type { ApiAddresses } from "./apiReference.ts";
import { type Guide, guides } from "./guides.ts";
import { Html, html } from "./html.ts";
import type { Page } from "./pageShell.ts";

/** A heading’s address: its words in small letters, joined by hyphens. */
function headingId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** Renders Markdown; the first mention of an exported name on a page leads to its page in the API reference. */
function renderMarkdown(markdown: string, addresses: ApiAddresses): Html {
  const renderer = new MarkdownIt({ html: true });
  const mentioned = new Set<string>();
  renderer.renderer.rules["code_inline"] = (tokens, index) => {
    const token = tokens[index];
    const text = token?.content ?? "";
    const name = /^(\w+)(?:\(.*\))?$/.exec(text)?.[1] ?? "";
    const address = addresses.get(name);
    const isLinked =
      tokens.slice(0, index).filter(({ type }) => type === "link_open").length >
      tokens.slice(0, index).filter(({ type }) => type === "link_close").length;
    const code = html`<code>${text}</code>`;
    if (address === undefined || isLinked || mentioned.has(name)) return code.markup;
    mentioned.add(name);
    return html`<a href="../${address}">${code}</a>`.markup;
  };
  renderer.renderer.rules["fence"] = (tokens, index) => {
    const { content = "", info = "" } = tokens[index] ?? {};
    return html`<pre tabindex="0"${info === "" ? null : html` data-language="${info}"`}><code>${content}</code></pre>\n`
      .markup;
  };
  renderer.renderer.rules["table_open"] = (tokens, index) => {
    const heading = tokens.findLastIndex(({ type }, place) => place < index && type === "heading_open");
    const number = tokens.slice(heading, index + 1).filter(({ type }) => type === "table_open").length;
    const name = `Table ${number}: ${tokens[heading + 1]?.content ?? ""}`;
    return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table>\n`.markup;
  };
  renderer.renderer.rules["table_close"] = () => "</table></div>\n";
  renderer.renderer.rules["heading_open"] = (tokens, index) => {
    const { tag = "h2" } = tokens[index] ?? {};
    return html`<${new Html(tag)} id="${headingId(tokens[index + 1]?.content ?? "")}">`.markup;
  };
  const renderLink = renderer.renderer.rules["link_open"];
  renderer.renderer.rules["link_open"] = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const target = String(token?.attrGet("href") ?? "");
    token?.attrSet("href", target.replace(/^([\w-]+)\.md(?=#|$)/, "$1.html"));
    return renderLink?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options);
  };
  return new Html(renderer.render(markdown));
}

function guidePage({ name, title, question }: Guide, folder: string, addresses: ApiAddresses): Page {
  const index = guides.findIndex((guide) => guide.name === name);
  const next = guides[index + 1];
  const content = renderMarkdown(readFileSync(join(folder, `${name}.md`), "utf8"), addresses);
  const body = html`<article class="prose">
${content}</article>
<p><a href="index.html">All guides</a>${next === undefined ? null : html` · Next: <a href="${next.name}.html">${next.title}</a>`}</p>`;
  return { path: `guides/${name}.html`, title, description: question, body };
}

/** A page for every guide, and one that lists them. */
export function guidePages(folder: string, addresses: ApiAddresses): Page[] {
  const list = html`<h1>Guides</h1>
<ul class="cards-of-guides">
${guides.map(({ name, title, question }) => html`<li><a href="${name}.html">${title}</a><p>${question}</p></li>\n`)}</ul>`;
  return [
    { path: "guides/index.html", title: "Guides", description: "What people ask, and the answers.", body: list },
    ...guides.map((guide) => guidePage(guide, folder, addresses)),
  ];
}
