import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const EXECUTABLE = "/usr/bin/chromium";

/** Opens a page in headless Chromium: the text of its first such element, and every error on the page or its console. */
export async function readInChromium(url: string, selector: string): Promise<{ text: string; problems: string[] }> {
  if (!existsSync(EXECUTABLE)) {
    throw new Error(`There is no ${EXECUTABLE}. Install it: apt-get update && apt-get install -y chromium`);
  }
  const browser = await chromium.launch({
    executablePath: EXECUTABLE,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      const isIcon = message.location().url.endsWith("/favicon.ico");
      if (message.type() === "error" && !isIcon) problems.push(message.text());
    });
    await page.goto(url);
    const text = await page.locator(selector).first().textContent({ timeout: 30_000 });
    return { text: text ?? "", problems };
  } finally {
    await browser.close();
  }
}
