import { cite, facts } from "us-peru-relations";
import { canBePicked, startCalculation } from "./calculation.ts";
import { copyButton } from "./copyButton.ts";
import { byElementId, element } from "./element.ts";
import { startChoice } from "./factChoice.ts";
import { factsAt, startFilter } from "./factFilter.ts";

const cards = [...document.querySelectorAll<HTMLElement>("#ui-cards > li")];
const numbers = new Map<string, number>(facts.map(({ id }, index) => [id, index]));
let matching: ReadonlySet<number> = new Set(cards.keys());

const citationStyles = { text: "text", markdown: "Markdown", bibtex: "BibTeX", "csl-json": "CSL-JSON" } as const;

function addCitationStyles(number: number, shown: HTMLElement, before: HTMLElement): void {
  const fact = facts[number];
  if (fact === undefined) return;
  const choice = element(
    "select",
    {},
    ...Object.entries(citationStyles).map(([value, name]) => element("option", { value }, name)),
  );
  choice.setAttribute("aria-label", "Form of the citation");
  choice.addEventListener("change", () => {
    const style = choice.value as keyof typeof citationStyles;
    const citation = style === "csl-json" ? JSON.stringify(cite(fact, { style }), null, 2) : cite(fact, { style });
    shown.textContent = citation;
  });
  before.before(choice);
}

/** A card gets its buttons when it is first opened. */
function equip(number: number, card: HTMLElement, pick: (id: string) => void): void {
  if (card.dataset["ready"] === "yes") return;
  card.dataset["ready"] = "yes";
  const importLine = card.querySelector<HTMLElement>(".copy code");
  const citation = card.querySelector<HTMLElement>(".citation q");
  if (importLine !== null) copyButton(importLine, "the import line");
  if (citation !== null) addCitationStyles(number, citation, copyButton(citation, "the citation"));
  const id = facts[number]?.id ?? "";
  if (!canBePicked(id)) return;
  const use = element("button", { type: "button", className: "use" }, "Use in the calculation");
  use.addEventListener("click", () => {
    pick(id);
    byElementId("ui-calculation-title").scrollIntoView({ block: "nearest" });
  });
  card.querySelector(".card-body")?.prepend(use);
}

document.documentElement.classList.add("js");
const pick = startCalculation();
const choice = startChoice(cards, (number, card) => equip(number, card, pick));
const clearFilters = startFilter(cards, (matches) => {
  matching = matches;
  const current = choice.current();
  if (current !== null && !matches.has(current)) choice.close(false);
});

/** Repeated choices of the same words go through all the facts they belong to. */
function nextAt(mark: HTMLElement): number | undefined {
  const there = factsAt(mark).filter((number) => matching.has(number));
  const own = numbers.get(mark.id);
  if (own !== undefined && there.includes(own)) there.unshift(...there.splice(there.indexOf(own), 1));
  const current = choice.current();
  return there[current === null ? 0 : (there.indexOf(current) + 1) % there.length];
}

document.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
  const mark = event.target.closest<HTMLElement>("#ui-text [data-f]");
  const link = event.target.closest<HTMLElement>("a[data-fact]");
  if (mark !== null) {
    const number = nextAt(mark);
    if (number === undefined) return;
    event.preventDefault();
    choice.choose(number, true);
  } else if (link !== null) {
    const number = numbers.get(link.dataset["fact"] ?? "");
    if (number === undefined) return;
    event.preventDefault();
    if (link.getAttribute("aria-expanded") === "true") {
      choice.close(false);
      return;
    }
    if (!matching.has(number)) clearFilters();
    choice.choose(number, true);
  }
});

function openAddress(): void {
  const number = numbers.get(decodeURIComponent(location.hash.slice(1)).replace(/^about-/, ""));
  if (number === undefined) {
    if (location.hash === "") choice.close(false);
    return;
  }
  if (!matching.has(number)) clearFilters();
  choice.choose(number, false);
}

addEventListener("hashchange", openAddress);
addEventListener("popstate", openAddress);
openAddress();
