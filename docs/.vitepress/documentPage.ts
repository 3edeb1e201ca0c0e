import { agencies, byAgency, byKind, byTopic, facts, source, topics } from "../../src/index.ts";
import type { ApiAddresses } from "./apiReference.ts";
import { factCard } from "./factCard.ts";
import { type Html, html } from "./html.ts";
import { kindNames, markGroup } from "./kindNames.ts";
import type { Page } from "./pageShell.ts";
import { type ExcusedWord, type Segment, segmentText } from "./segmentText.ts";

/** Why some words are held by no fact. */
export interface Excuses {
  readonly words: readonly ExcusedWord[];
  /** The reasons; a word's number is its place here. */
  readonly reasons: readonly string[];
}

const day = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });
const times = (count: number): string => (count === 1 ? "once" : `${count} times`);
const indexOf = new Map<string, number>(facts.map(({ id }, index) => [id, index]));

function segmentMarkup({ text, facts: held, reaches, keyOf, excused }: Segment): Html {
  const [first, ...others] = reaches;
  const shown =
    excused === null ? html`${text}` : html`<span class="excused" data-reason="${excused + 1}">${text}</span>`;
  const nearest = keyOf ?? held[0];
  if (nearest === undefined) return shown;
  const classes = `mark ${markGroup(nearest.kind)}${keyOf === null ? "" : " key"}`;
  const numbers = held.map(({ id }) => indexOf.get(id)).join(" ");
  if (first === undefined) return html`<span class="${classes}" data-f="${numbers}">${shown}</span>`;
  const anchors = others.map(({ id }) => html`<span id="${id}"></span>`);
  return html`${anchors}<a class="${classes}" id="${first.id}" href="#about-${first.id}" data-f="${numbers}">${shown}</a>`;
}

/** The start and end of every paragraph: blank lines stand between them and belong to none. */
function paragraphsOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

function annotatedText(text: string, { words }: Excuses): Html[] {
  const paragraphs = paragraphsOf(text);
  const cuts = paragraphs.flatMap(({ start, end }) => [start, end]);
  const segments = segmentText(text, facts, words, cuts);
  return paragraphs.map(({ start, end }) => {
    const content = segments.filter((segment) => start <= segment.start && segment.end <= end).map(segmentMarkup);
    const section = source.sections.find((each) => each.start === start);
    if (section !== undefined) return html`<h2 id="section-${section.id}">${content}</h2>\n`;
    if (source.title.starts.includes(start)) return html`<p class="document-title">${content}</p>\n`;
    const isFurniture = source.boilerplate.some((each) => each.start === start);
    return html`<p${isFurniture ? html` class="furniture"` : null}>${content}</p>\n`;
  });
}

function option(value: string, label: string, ids: readonly { readonly id: string }[]): Html {
  const numbers = ids.map(({ id }) => indexOf.get(id)).join(" ");
  return html`<option value="${value}" data-f="${numbers}">${label} (${ids.length})</option>\n`;
}

function filters(): Html {
  const kinds = [...new Set(facts.map(({ kind }) => kind))];
  const credited = agencies.filter(({ id }) => byAgency(id).length > 0);
  const choice = (name: string, label: string, options: readonly Html[]) =>
    html`<p><label for="ui-${name}">${label}</label><select id="ui-${name}" name="${name}"><option value="">any</option>\n${options}</select></p>`;
  return html`<form id="ui-filters" class="filters" role="search" aria-label="Facts" hidden>
<p class="wide"><label for="ui-search">Search</label><input id="ui-search" name="search" type="search" autocomplete="off"></p>
${choice(
  "kind",
  "Kind",
  kinds.map((kind) => option(kind, kindNames[kind], byKind(kind))),
)}
${choice(
  "agency",
  "Agency",
  credited.map(({ id, name }) => option(id, name, byAgency(id))),
)}
${choice(
  "topic",
  "Topic",
  topics.map(({ id, label }) => option(id, label, byTopic(id))),
)}
<p class="check"><label><input id="ui-show-excused" type="checkbox"> Show excused words</label></p>
<p class="check"><button type="reset">Clear the filters</button></p>
</form>`;
}

function calculation(): Html {
  return html`<section id="ui-calculation" class="calculation" aria-labelledby="ui-calculation-title" hidden>
<h2 id="ui-calculation-title">Calculate</h2>
<form id="ui-calculation-form">
<p><label for="ui-operation">What</label><select id="ui-operation">
<option value="total">Total of the figures</option>
<option value="growth">Growth from the first to the second</option>
<option value="ratio">Ratio of the first to the second</option>
</select></p>
<p><label for="ui-figure">Figure</label><select id="ui-figure"></select></p>
<p><button type="submit">Add the figure</button> <button type="button" id="ui-clear">Remove all</button></p>
<p id="ui-assume-row"><label><input type="checkbox" id="ui-assume"> Assume that they do not overlap</label></p>
</form>
<ol id="ui-picked" class="picked"></ol>
<div id="ui-result" class="result" role="status"></div>
</section>`;
}

function legend(): Html {
  const entries: readonly (readonly [string, string])[] = [
    ["figure", "figure"],
    ["event", "date"],
    ["name", "name"],
    ["list", "list"],
    ["statement", "statement"],
  ];
  return html`<ul class="legend">${entries.map(([group, name]) => html`<li><span class="mark key ${group}">${name}</span></li>`)}</ul>`;
}

/** The whole document with every fact marked in place, and a card for each fact. */
export function documentPage(text: string, excuses: Excuses, addresses: ApiAddresses): Page {
  const { window } = source;
  const body = html`<h1>The annotated document</h1>
<p class="lead">The whole fact sheet as printed, from the first word to the last. Every mark is a fact: follow it for its value, its limits, its source and the constant to import.</p>
<p class="measure">${window.ground} So it was written between ${day.format(new Date(window.notBefore))} and the end of ${window.notAfter}. <a href="${source.urls[0]?.url ?? ""}">The original address</a> and the address of <a href="${source.urls[1]?.url ?? ""}">the copy the text was taken from</a> are not printed in it.</p>
${legend()}
${filters()}
<p><a href="#ui-facts">Skip the text, go to the facts</a></p>
<div class="reading">
<article id="ui-text" class="document" aria-label="Text of the document">
${annotatedText(text, excuses)}</article>
<aside id="ui-panel" aria-label="Facts and calculation">
${calculation()}
<section aria-labelledby="ui-facts">
<h2 id="ui-facts" tabindex="-1">Facts</h2>
<p id="ui-count" role="status">${facts.length} facts, in the order of the document.</p>
<ol id="ui-cards" class="cards">
${facts.map((fact) => factCard(fact, addresses))}</ol>
</section>
</aside>
</div>
<section id="ui-excused" aria-labelledby="ui-excused-title">
<h2 id="ui-excused-title">Words that no fact holds</h2>
<p>Every number, date and capitalised word is held by a fact or excused with a reason. The <a href="guides/ledger.html">ledger</a> lists them all.</p>
<ol>${excuses.reasons.map((reason, index) => html`<li>${reason} (${times(excuses.words.filter((word) => word.reason === index).length)})</li>\n`)}</ol>
</section>`;
  return {
    path: "document.html",
    title: "The annotated document",
    description: "The fact sheet U.S. Relations With Peru with every fact marked in place.",
    body,
    styles: ["assets/document.css"],
    scripts: ["assets/document.js"],
  };
}
