import { byElementId, element } from "./element.ts";
import { factsAt } from "./factFilter.ts";

/** Chooses facts: the card opens, the words light up, the address changes. */
export interface FactChoice {
  readonly choose: (number: number, moveFocus: boolean) => void;
  readonly close: (moveFocus: boolean) => void;
  readonly current: () => number | null;
}

/** Where the text leads to a fact: its own link, or the link after its anchor. */
function markOf(id: string): HTMLElement | null {
  let found: Element | null = document.getElementById(id);
  while (found !== null && !found.matches("a.mark")) found = found.nextElementSibling;
  return found as HTMLElement | null;
}

const behavior = (): ScrollBehavior => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");

/** Joins the marks of the text to the cards of the facts. */
export function startChoice(
  cards: readonly HTMLElement[],
  onOpen: (number: number, card: HTMLElement) => void,
): FactChoice {
  const ids = cards.map(({ id }) => id.slice("about-".length));
  const marks = [...document.querySelectorAll<HTMLElement>("#ui-text [data-f]")];
  const titles = cards.map((card) => card.querySelector<HTMLAnchorElement>("h3 a"));
  const panel = byElementId("ui-panel");
  const closeButton = element("button", { type: "button", className: "close" }, "Close");
  let chosen: number | null = null;

  const light = (number: number | null): void => {
    for (const mark of marks) mark.classList.toggle("current", number !== null && factsAt(mark).includes(number));
  };
  const unchoose = (): void => {
    if (chosen === null) return;
    cards[chosen]?.classList.remove("chosen");
    titles[chosen]?.setAttribute("aria-expanded", "false");
    closeButton.remove();
    chosen = null;
    light(null);
  };
  const close = (moveFocus: boolean): void => {
    const last = chosen;
    unchoose();
    if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
    if (moveFocus && last !== null) markOf(ids[last] ?? "")?.focus();
  };
  const choose = (number: number, moveFocus: boolean): void => {
    const [id, card, title] = [ids[number], cards[number], titles[number]];
    if (id === undefined || card === undefined || title === null || title === undefined) return;
    unchoose();
    chosen = number;
    card.classList.add("chosen");
    title.setAttribute("aria-expanded", "true");
    card.prepend(closeButton);
    light(number);
    onOpen(number, card);
    if (location.hash !== `#${id}`) history.pushState(null, "", `#${id}`);
    if (moveFocus) title.focus({ preventScroll: true });
    markOf(id)?.scrollIntoView({ block: "center", behavior: behavior() });
    panel.scrollTo({ top: card.offsetTop - 8, behavior: behavior() });
  };

  for (const title of titles) title?.setAttribute("aria-expanded", "false");
  closeButton.addEventListener("click", () => close(true));
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && chosen !== null) close(true);
  });
  return { choose, close, current: () => chosen };
}
