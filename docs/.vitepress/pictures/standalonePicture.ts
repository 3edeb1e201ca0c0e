import { parseHTML } from "linkedom";
import { widths } from "./draw.ts";
import type { Picture } from "./Picture.ts";

/** The colors a drawing takes from the page. */
const colors: Readonly<Record<string, string>> = {
  "--figure": "#8a5a00",
  "--event": "#0b6b6b",
  "--mark-rule": "#9aa0a6",
  "--vp-c-bg": "#ffffff",
  "--vp-c-default-soft": "#e8e8ea",
};

const LINE = 18;
const MARGIN = 16;
/** Letters on a line of the picture's width: what the widest of the usual fonts have room for. */
const LETTERS = 90;

/** Cuts a text into lines between its words. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && longer.length <= LETTERS) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A picture as a file that stands alone: with its title, what its signs mean, its source and its colors. */
export function standalonePicture({ title, caption, drawings }: Picture, source: string): string {
  const { document } = parseHTML(`<body>${drawings.wide}</body>`);
  const svg = document.querySelector("svg") as unknown as SVGSVGElement;
  const [, , , height = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const width = widths.wide + 2 * MARGIN;
  const [above, below] = [linesOf(caption), linesOf(source)];
  const top = MARGIN + (above.length + 2) * LINE;
  const whole = top + height + (below.length + 1) * LINE + MARGIN;

  const append = (name: string, text: string, attributes: Readonly<Record<string, string | number>> = {}): Element => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name) as unknown as Element;
    element.textContent = text;
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
    svg.append(element);
    return element;
  };
  const write = (
    lines: readonly string[],
    first: number,
    attributes: Readonly<Record<string, string | number>>,
  ): void =>
    lines.forEach((line, index) => {
      append("text", line, { x: 0, y: first + index * LINE, "text-anchor": "start", ...attributes });
    });

  svg.prepend(append("title", title));
  svg.prepend(append("rect", "", { x: -MARGIN, y: -top, width, height: whole, fill: "#ffffff" }));
  write([title], LINE + MARGIN - top, { "font-size": 18, "font-weight": 700 });
  write(above, 2 * LINE + MARGIN + 4 - top, { "font-size": 13 });
  write(below, height + 2 * LINE, { "font-size": 12 });

  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `${-MARGIN} ${-top} ${width} ${whole}`,
    color: "#1d2330",
    "font-family": "system-ui, sans-serif",
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  for (const link of svg.querySelectorAll("a")) {
    link.setAttribute("data-fact", (link.getAttribute("href") ?? "").slice(1));
    link.removeAttribute("href");
  }
  return svg.outerHTML
    .replace(/var\((--[\w-]+)\)/g, (all, name: string) => colors[name] ?? all)
    .replaceAll("&nbsp;", "&#160;");
}
