import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launchChromium, type WatchedPage, watchPage } from "./chromium.ts";
import { serveSite } from "./serveSite.ts";

/** Opens pages of the served site in Chromium, and expects of each that nothing went wrong on it. */
export function useSite() {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveSite>>;
  let opened: WatchedPage[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    server = await serveSite();
  });
  afterAll(async () => {
    server.close();
    await browser.close();
  });
  afterEach(async () => {
    const pages = opened;
    opened = [];
    for (const { page } of pages) await page.close();
    expect(pages.flatMap(({ errors }) => errors)).toEqual([]);
    expect(pages.flatMap(({ requests }) => requests).filter(isElsewhere)).toEqual([]);
  });

  const isElsewhere = (url: string): boolean => /^https?:/.test(url) && !url.startsWith(server.address);

  return {
    /** The address of a path of the site. */
    at: (path: string): string => server.address + path,

    use,

    /** Opens a path and waits until the page answers. */
    async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const watched = await watchPage(browser, options);
      opened.push(watched);
      await watched.page.goto(server.address + path, { waitUntil: "load" });
      if (options.javaScriptEnabled !== false) await use(watched.page);
      return watched.page;
    },
  };
}

/** Vue marks the element it has taken over, and the elements it listens to. */
const isAnswering = `(() => {
  const form = document.querySelector(".toolbar form");
  const isDocument = form === null || Object.getOwnPropertySymbols(form).length > 0;
  return document.querySelector("#app")?.__vue_app__ !== undefined && isDocument;
})()`;

/** Moves the pointer, for which the code of the page waits, and waits until it answers. */
async function use(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  await page.waitForFunction(isAnswering);
}
