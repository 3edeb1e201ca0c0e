import { byElementId } from "./element.ts";

const numbersOf = (holder: HTMLElement | undefined): number[] =>
  holder?.dataset["f"] ? holder.dataset["f"].split(" ").map(Number) : [];

/** The numbers of the facts that a stretch of the text belongs to, the nearest first. */
export const factsAt = numbersOf;

/** Shows only the facts that pass every choice, in the text and among the cards. */
export function startFilter(
  cards: readonly HTMLElement[],
  onChange: (matches: ReadonlySet<number>) => void,
): () => void {
  const form = byElementId<HTMLFormElement>("ui-filters");
  const search = byElementId<HTMLInputElement>("ui-search");
  const choices = ["kind", "agency", "topic"].map((name) => byElementId<HTMLSelectElement>(`ui-${name}`));
  const marks = [...document.querySelectorAll<HTMLElement>("#ui-text [data-f]")];
  const count = byElementId("ui-count");
  const words = cards.map((card) => (card.textContent ?? "").toLowerCase());

  const apply = (): void => {
    const wanted = search.value.trim().toLowerCase();
    const allowed = choices
      .filter(({ value }) => value !== "")
      .map((choice) => new Set(numbersOf(choice.selectedOptions[0])));
    const matches = new Set(
      cards
        .map((_, index) => index)
        .filter((index) => (words[index] ?? "").includes(wanted) && allowed.every((set) => set.has(index))),
    );
    for (const [index, card] of cards.entries()) card.hidden = !matches.has(index);
    for (const mark of marks) {
      const isOn = numbersOf(mark).some((number) => matches.has(number));
      mark.classList.toggle("off", !isOn);
      // A link without an address is neither a link nor a tab stop.
      if (mark instanceof HTMLAnchorElement) {
        if (isOn) mark.setAttribute("href", `#about-${mark.id}`);
        else mark.removeAttribute("href");
      }
    }
    count.textContent =
      matches.size === cards.length
        ? `${cards.length} facts, in the order of the document.`
        : `${matches.size} of ${cards.length} facts match.`;
    onChange(matches);
  };

  const excused = byElementId<HTMLInputElement>("ui-show-excused");
  const showExcused = (): void => {
    document.body.classList.toggle("show-excused", excused.checked);
  };
  excused.addEventListener("change", showExcused);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", apply);
  form.addEventListener("reset", () =>
    setTimeout(() => {
      apply();
      showExcused();
    }),
  );
  form.hidden = false;
  return () => form.reset();
}
