import { constantName } from "../../pipeline/load/constantName.ts";
import {
  agencies,
  cite,
  type DocumentFact,
  type Figure,
  facts,
  format,
  type ListItem,
  type Relation,
  relations,
  sections,
  topics,
} from "../../src/index.ts";
import type { ApiAddresses } from "./apiReference.ts";
import { type Html, type HtmlValue, html } from "./html.ts";
import { isFigure } from "./isFigure.ts";
import { kindNames } from "./kindNames.ts";

type Row = readonly [term: string, description: HtmlValue];

const nameOf = (list: readonly { readonly id: string }[], id: string): string => {
  const found = list.find((each) => each.id === id) as { name?: string; label?: string; title?: string } | undefined;
  return found?.name ?? found?.label ?? found?.title ?? id;
};

const linkTo = (id: string): Html => html`<a href="#${id}" data-fact="${id}">${nameOf(facts, id)}</a>`;

function figureRows(fact: DocumentFact & Figure): Row[] {
  const inferred = fact.period.type !== "unstated" && fact.period.inferred;
  return [
    ["Printed", html`“${fact.hedge === null ? "" : `${fact.hedge} `}${fact.written}”`],
    ["Hedge", fact.hedge === null ? "none" : html`“${fact.hedge}”`],
    ["Value", fact.value === undefined ? "none: the text gives no number" : html`<code>${fact.value}</code>`],
    ["Unit", fact.unit],
    ["Bounds", `${format(fact, { style: "bounds" })} (${basisWords[fact.bounds.basis]})`],
    ["Measure", fact.measure],
    ["Series", fact.series ?? "none"],
    ["Period", format(fact.period)],
    ...(inferred ? [["How the date is inferred", inferred.ground] as const] : []),
    ...(fact.kind === "amount" ? [["Stage", fact.stage ?? "none"] as const] : []),
  ];
}

const basisWords = {
  exact: "an exact count",
  stated: "stated by the hedge or the words",
  rounding: "implied by the rounding of the digits as printed",
} as const;

function itemRow(items: readonly ListItem[], complete: boolean): Row {
  return [
    "Items",
    html`<ol>${items.map(({ text }) => html`<li>${text}</li>`)}</ol>${complete ? "The words present the list as complete." : "The words leave the list open."}`,
  ];
}

function kindRows(fact: DocumentFact): Row[] {
  if (isFigure(fact)) return figureRows(fact);
  switch (fact.kind) {
    case "event":
      return [
        ["Date", format(fact.date)],
        ["Printed", html`“${fact.date.written}”`],
        ...("inferred" in fact.date && fact.date.inferred
          ? [["How the date is inferred", fact.date.inferred.ground] as const]
          : []),
      ];
    case "list":
      return [itemRow(fact.items, fact.complete)];
    case "membership":
      return [["Members named", fact.members.map((id) => nameOf(facts, id)).join(", ")]];
    case "address":
      return [
        [
          "Address",
          Object.values(fact.parts)
            .map(({ written }) => written)
            .join(", "),
        ],
      ];
    case "telephone":
      return [["Number", fact.number.written]];
    default:
      return [];
  }
}

const relationWords: Readonly<Record<Relation["relation"], readonly [fromA: string, fromB: string]>> = {
  disjoint: ["Apart from", "Apart from"],
  partOf: ["Part of", "Includes"],
  same: ["The same as", "The same as"],
  mayOverlap: ["May overlap with", "May overlap with"],
};

function relationRow(fact: DocumentFact): Row[] {
  const related = relations.flatMap(({ a, b, relation, ground }) => {
    if (a !== fact.id && b !== fact.id) return [];
    const words = relationWords[relation][a === fact.id ? 0 : 1];
    return [html`<li>${words} ${linkTo(a === fact.id ? b : a)}. ${ground}</li>`];
  });
  const inSeries =
    isFigure(fact) && fact.series !== null
      ? facts.filter((each) => isFigure(each) && each.series === fact.series && each.id !== fact.id)
      : [];
  const series = inSeries.map(
    ({ id }) => html`<li>In one series with ${linkTo(id)}: the two can be compared by <code>growth</code>.</li>`,
  );
  return related.length + series.length === 0 ? [] : [["Relations", html`<ul>${related}${series}</ul>`]];
}

function overlapRow(fact: DocumentFact): Row[] {
  const { start, end } = fact.source;
  const others = facts.filter((each) => each !== fact && each.source.start < end && start < each.source.end);
  return others.length === 0
    ? []
    : [["Also in these words", html`<ul class="inline">${others.map(({ id }) => html`<li>${linkTo(id)}</li>`)}</ul>`]];
}

/** The fact’s number, date or kind in a few words. */
export function headline(fact: DocumentFact): string {
  if (isFigure(fact)) return format(fact);
  return fact.kind === "event" ? format(fact.date) : kindNames[fact.kind];
}

/** Everything about a fact, readable without a script. */
export function factCard(fact: DocumentFact, addresses: ApiAddresses): Html {
  const name = constantName(fact.id);
  const address = addresses.get(name);
  if (address === undefined) throw new Error(`The API reference has no page for ${name}.`);
  const rows: Row[] = [
    ...kindRows(fact),
    [
      "Agency",
      fact.agencies.length === 0 ? "none credited" : fact.agencies.map((id) => nameOf(agencies, id)).join(", "),
    ],
    ["Topics", fact.topics.map((id) => nameOf(topics, id)).join(", ")],
    ["Section", nameOf(sections, fact.section)],
    ...("note" in fact ? [["Note", fact.note] as const] : []),
    ...relationRow(fact),
    ...overlapRow(fact),
  ];
  return html`<li class="card" id="about-${fact.id}" data-kind="${fact.kind}">
<h3><a href="#${fact.id}" data-fact="${fact.id}">${fact.label}</a></h3>
<p class="headline">${headline(fact)}</p>
<div class="card-body">
<blockquote>${fact.source.quote}</blockquote>
<dl>${rows.map(([term, description]) => html`<div><dt>${term}</dt><dd>${description}</dd></div>\n`)}</dl>
<p class="copy"><code>import { ${name} } from "us-peru-relations";</code></p>
<p class="copy citation"><q>${cite(fact)}</q></p>
<p><a href="${address}"><code>${name}</code> in the API reference</a></p>
</div>
</li>`;
}
