/** What a reader does on a page, by mouse, touch, keyboard or a screen reader. */
const signs = ["pointermove", "pointerdown", "wheel", "keydown", "focusin", "click"] as const;

/** Waits until the page is used; an address that asks for more than the text is use enough, and so is a page without any. */
export function firstUse(): Promise<void> {
  const isWritten = document.querySelector("#app")?.hasChildNodes() ?? false;
  if (!isWritten || location.hash !== "" || location.search !== "") return Promise.resolve();

  return new Promise((resolve) => {
    const listening = new AbortController();
    const begin = () => {
      listening.abort();
      resolve();
    };
    for (const sign of signs) addEventListener(sign, begin, { signal: listening.signal, capture: true, passive: true });
  });
}
