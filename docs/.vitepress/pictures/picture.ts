import { type Html, type HtmlValue, html } from "../html.ts";

/** A picture with its description and the numbers it shows. */
export interface Picture {
  readonly id: string;
  readonly title: string;
  /** What a reader should take from it. */
  readonly caption: string;
  readonly drawing: Html;
  readonly table: {
    readonly columns: readonly string[];
    /** The first cell of a row names it. */
    readonly rows: readonly (readonly HtmlValue[])[];
  };
}

/** A picture with its numbers in a table beside it; a long table is closed at first. */
export function renderPicture({ id, title, caption, drawing, table }: Picture): Html {
  return html`<section class="picture" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<figure>
<div class="scroll" role="region" aria-label="Picture: ${title}" tabindex="0"><div class="drawing">${drawing}</div></div>
<figcaption>${caption}</figcaption>
</figure>
<details${table.rows.length > 20 ? null : html` open`}>
<summary>The numbers: ${title.toLowerCase()}</summary>
<div class="scroll" role="region" aria-label="Numbers: ${title}" tabindex="0"><table>
<thead><tr>${table.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${table.rows.map(([name, ...cells]) => html`<tr><th scope="row">${name ?? ""}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table></div>
</details>
</section>`;
}
