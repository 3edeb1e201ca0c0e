import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

/** Pixels a picture is drawn for: a column of text, and a telephone of 320 px. */
export const widths = { wide: 680, narrow: 280 } as const;

/** One of the two drawings of a picture. */
export type Size = keyof typeof widths;

/** Draws a plot at build time, as an SVG that takes its colors from the page. */
function draw(size: Size, description: string, options: Plot.PlotOptions): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const drawn = Plot.plot({
    ...options,
    width: widths[size],
    document: document as unknown as NonNullable<Plot.PlotOptions["document"]>,
    style: { fontSize: size === "wide" ? "14px" : "13px", background: "none" },
  });

  drawn.setAttribute("role", "group");
  drawn.setAttribute("aria-label", description);
  drawn.removeAttribute("width");
  drawn.removeAttribute("height");
  // The page has these rules once, for all drawings.
  drawn.querySelector("style")?.remove();
  nameLinks(drawn);
  return drawn.outerHTML
    .replace(/ (?!aria-label)[\w-]+="[^"]*"/g, roundPlaces)
    .replace(/ d="[^"]{2000,}"/g, shortenOutline);
}

/** Rounds the numbers of an attribute to a tenth of a pixel; those in words stay as they are. */
function roundPlaces(attribute: string): string {
  return attribute.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

/** A coast has hundreds of corners: without those next to another, as whole pixels from the last, they weigh a quarter. */
function shortenOutline(path: string): string {
  let [x, y] = [0, 0];
  return path.replace(/([ML])(-?[\d.]+),(-?[\d.]+)/g, (_, command: string, ...place: string[]) => {
    const [toX = 0, toY = 0] = place.slice(0, 2).map((number) => Math.round(Number(number)));
    const [right, down] = [toX - x, toY - y];
    if (command === "L" && Math.abs(right) + Math.abs(down) < 3) return "";
    [x, y] = [toX, toY];
    return command === "M" ? `M${x},${y}` : `l${right},${down}`;
  });
}

/** Puts the name of every linked mark on its link; the other parts only repeat the description. */
function nameLinks(drawn: Element): void {
  for (const link of drawn.querySelectorAll("a")) {
    const named = link.querySelector("[aria-label]");
    const name = named?.getAttribute("aria-label");
    // A link of words is named by them.
    if (name !== null && name !== undefined && link.querySelector("text") === null)
      link.setAttribute("aria-label", name);
    link.setAttribute("href", link.getAttribute("xlink:href") ?? link.getAttribute("href") ?? "");
    link.removeAttribute("xlink:href");
  }
  for (const part of drawn.querySelectorAll("[aria-label]"))
    if (part.localName !== "a") part.removeAttribute("aria-label");
  for (const part of drawn.querySelectorAll("[aria-description]")) part.removeAttribute("aria-description");
}

/** Draws a picture at both sizes. */
export function drawBoth(
  description: string,
  options: (size: Size) => Plot.PlotOptions,
): { wide: string; narrow: string } {
  return {
    wide: draw("wide", description, options("wide")),
    narrow: draw("narrow", description, options("narrow")),
  };
}
