import type { Page } from "playwright-core";

/** A telephone held upright. */
export const telephone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The card of the chosen fact. */
export const card = (page: Page) => page.locator(".panel .card");
/** The title of the card. */
export const title = (page: Page) => card(page).locator("h2").innerText();
/** The calculation. */
export const tray = (page: Page) => page.locator(".panel .tray");
/** The question for the second figure of a calculation. */
export const asked = (page: Page) => page.locator(".panel .asked");
/** The mark of a fact in the text. */
export const mark = (page: Page, id: string) => page.locator(`.text a.key[href="#about-${id}"]`).first();
/** A button that begins a calculation with the chosen figure. */
export const operation = (page: Page, name: string) => card(page).getByRole("button", { name });
/** What the address holds besides the page. */
export const address = (page: Page) => page.url().replace(/^.*document\.html/, "");

/** What of an element of the page a test asks: Node knows no DOM. */
interface PageElement {
  readonly ownerDocument: { readonly defaultView: { readonly innerHeight: number } | null };
  getBoundingClientRect(): { readonly top: number; readonly bottom: number };
}

/** Whether an element is in the window as a whole. */
export const isInWindow = (element: PageElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= (element.ownerDocument.defaultView?.innerHeight ?? 0);
};

/** Says in the page whether the first words of the chosen fact can be seen: in the window, and under no sheet or bar. */
export const wordsAreInSight = `(() => {
  const element = document.querySelector(".text .key.chosen") ?? document.querySelector(".text .current");
  const { left, top, width, height } = element.getClientRects()[0];
  const found = document.elementFromPoint(left + Math.min(width / 2, 4), top + height / 2);
  return found !== null && (element === found || element.contains(found) || found.closest(".text") !== null);
})()`;

/** Whether the first words of the chosen fact can be seen. */
export function wordsInSight(page: Page): Promise<boolean> {
  return page.evaluate(wordsAreInSight);
}
