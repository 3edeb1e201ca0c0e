import { facts } from "../../src/index.ts";
import { guides } from "./guides.ts";
import { html } from "./html.ts";
import { isFigure } from "./isFigure.ts";
import type { Page } from "./pageShell.ts";
import { additionPicture } from "./pictures/additionPicture.ts";
import { assistancePicture } from "./pictures/assistancePicture.ts";
import { renderPicture } from "./pictures/picture.ts";
import { timelinePicture } from "./pictures/timelinePicture.ts";
import { tradeGrowthPicture } from "./pictures/tradeGrowthPicture.ts";

/** The first page: what this is, where to go, and the pictures. */
export function landingPage(): Page {
  const figures = facts.filter(isFigure);
  const pictures = [tradeGrowthPicture(), assistancePicture(), additionPicture(), timelinePicture()];
  const body = html`<h1>One fact sheet, ${facts.length} facts, every number with its words</h1>
<p class="lead">The State Department’s fact sheet “U.S. Relations With Peru” as typed constants. Each keeps the words it came from, its hedge, its limits and its place in the text. Helpers compute only what those words allow, and say why when they don’t.</p>
<pre tabindex="0"><code>npm install us-peru-relations</code></pre>
<ul class="cards-of-guides">
<li><a href="document.html">The annotated document</a><p>The whole text, with its ${facts.length} facts marked in place, ${figures.length} of them figures. Pick figures and see what may be computed.</p></li>
<li><a href="guides/getting-started.html">Getting started</a><p>${guides[0]?.question ?? ""}</p></li>
<li><a href="guides/index.html">All guides</a><p>Hedges and bounds, adding up, citing, other languages, verification.</p></li>
<li><a href="api/index.html">API reference</a><p>Every constant, helper and type.</p></li>
</ul>
${pictures.map(renderPicture)}`;
  return {
    path: "index.html",
    title: "us-peru-relations: a fact sheet as typed constants",
    description:
      "The State Department’s fact sheet U.S. Relations With Peru as typed constants, each tied to its words.",
    body,
  };
}
