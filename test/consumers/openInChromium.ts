import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium } from "playwright-core";

const EXECUTABLE = "/usr/bin/chromium";
const TYPES: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript" };

/** Serves files on this machine, opens `page.html` in headless Chromium and returns the title its script sets. */
export async function openInChromium(folders: readonly string[]): Promise<string> {
  if (!existsSync(EXECUTABLE)) {
    throw new Error(`There is no ${EXECUTABLE}. Install it: apt-get update && apt-get install -y chromium`);
  }
  const server = createServer(({ url = "/" }, response) => {
    const name = url.slice(1);
    const file = folders.map((folder) => join(folder, name)).find(existsSync);
    if (file === undefined || !/^[\w.-]+$/.test(name)) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[name.split(".").pop() ?? ""] ?? "text/plain" });
    response.end(readFileSync(file));
  }).listen(0, "127.0.0.1");
  const browser = await chromium.launch({
    executablePath: EXECUTABLE,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/page.html`);
    await page.waitForFunction("document.title !== 'Growth'", undefined, { timeout: 10_000 }).catch(() => {});
    if (errors.length > 0) throw new Error(errors.join("\n"));
    return await page.title();
  } finally {
    await browser.close();
    server.close();
  }
}
