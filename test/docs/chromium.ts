import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const executablePath = "/usr/bin/chromium";

/** Starts headless Chromium; its absence is an error, not a reason to skip. */
export async function launchChromium(): Promise<Browser> {
  if (!existsSync(executablePath))
    throw new Error(`These tests need Chromium at ${executablePath}: apt-get install -y chromium.`);
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return chromium.launch({ executablePath, args });
}

/** A page with what went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings of the console, and exceptions nobody caught. */
  readonly errors: string[];
  /** The addresses it asked for. */
  readonly requests: string[];
}

/** Opens an empty page and watches it. */
export async function watchPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce", ...options });
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => {
    // What a reload cuts short is no failure, nor is a script that a page without JavaScript leaves alone.
    const isCutShort = request.failure()?.errorText === "net::ERR_ABORTED";
    const isLeftAlone = options.javaScriptEnabled === false && request.resourceType() === "script";
    if (!isCutShort && !isLeftAlone) errors.push(`It cannot load ${request.url()}.`);
  });
  return { page, errors, requests };
}
