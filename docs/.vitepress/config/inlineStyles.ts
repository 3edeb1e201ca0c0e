import { readFileSync } from "node:fs";
import { join } from "node:path";

const link = /<link rel="preload stylesheet" href="([^"]+)" as="style">\s*/g;

/** Puts the styles of the site into a page: its words show one request earlier. */
export function inlineStyles(html: string, outDir: string, base: string): string {
  return html.replace(link, (_, href: string) => {
    const file = href.slice(base.length);
    // VitePress's icons of social links: each of ours brings its drawing.
    return file === "vp-icons.css" ? "" : `<style>${readFileSync(join(outDir, file), "utf8")}</style>\n    `;
  });
}
