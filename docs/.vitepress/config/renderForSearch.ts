import type { MarkdownEnv, MarkdownRenderer } from "vitepress";
import { type DocumentFact, facts } from "../../../src/index.ts";
import { searchWords } from "../document/searchWords.ts";
import type { Language } from "../language/Language.ts";
import { languages } from "../language/languages.ts";

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A fact as the search index takes it: a heading that leads to it, and the words it is found by. */
function factEntry(fact: DocumentFact, language: Language): string {
  const value = "bounds" in fact ? `${language.format(fact)} · ` : "";
  const title = escaped(value + language.label(fact));
  return `<h2 id="${fact.id}">${title} <a href="#${fact.id}">#</a></h2>\n<p>${escaped(searchWords(fact, language))}</p>`;
}

/** Renders a page for the search index: of the document its facts, of the reference each export as one entry. */
export function renderForSearch(source: string, env: MarkdownEnv, md: MarkdownRenderer): string {
  const html = md.render(source, env);
  if (env.frontmatter?.["search"] === false) return "";

  const path = env.relativePath;
  // It has a heading for every fact, and would stand above the document in every search for one.
  if (path === "review.md") return "";
  if (path === "document.md" || path === "es/document.md") {
    const language = languages[path.startsWith("es/") ? "es" : "en"];
    return html + facts.map((fact) => factEntry(fact, language)).join("\n");
  }
  if (!path.startsWith("reference/")) return html;
  return html.replace(/<h([2456])[^>]*>(.*?)<a .*?<\/a><\/h\1>/g, "<p>$2</p>").replace(/<pre[\s\S]*?<\/pre>/g, "");
}
