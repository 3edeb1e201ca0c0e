import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const executablePath = "/usr/bin/chromium";

/** A page as its preview shows it. */
export interface PreviewPage {
  readonly relativePath: string;
  readonly title: string;
  readonly description: string;
}

/** The file name of a page's preview image, without its ending. */
export function previewName(relativePath: string): string {
  return relativePath.replace(/\.md$/, "").replaceAll("/", "-");
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

function previewHtml({ title, description }: PreviewPage): string {
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;width:1200px;height:630px;box-sizing:border-box;padding:70px 80px;background:#fbf8f1;color:#1d2330;font-family:Georgia,"DejaVu Serif",serif;display:flex;flex-direction:column;justify-content:space-between;border-bottom:18px solid #a4262c}
h1{font-size:72px;line-height:1.1;margin:0}p{font-size:34px;line-height:1.35;margin:24px 0 0;max-width:26em}
small{font:600 28px "DejaVu Sans",sans-serif;color:#1d4f91}mark{background:#fbe9a9;padding:0 8px}
</style><div><h1>${escaped(title)}</h1><p>${escaped(description)}</p></div>
<small>us-peru-relations · <mark>more than $3.7 billion</mark></small>`;
}

/** Draws the preview image of every page with Chromium, which the workflow that publishes the site has. */
export async function drawPreviews(folder: string, pages: readonly PreviewPage[]): Promise<void> {
  if (!existsSync(executablePath))
    throw new Error(`Preview images need Chromium at ${executablePath}. Without SITE_URL, none are drawn.`);

  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
  const tab = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  for (const page of pages) {
    await tab.setContent(previewHtml(page));
    await tab.screenshot({ path: join(folder, `${previewName(page.relativePath)}.png`) });
  }
  await browser.close();
}
