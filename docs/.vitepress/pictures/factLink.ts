import { type Figure, format } from "../../../src/index.ts";
import { type Html, html } from "../html.ts";

/** A figure in words that leads to its place in the document. */
export function factLink(fact: Figure): Html {
  return html`<a href="document.html#${fact.id}">${format(fact)}</a>`;
}
