import { parseHTML } from "linkedom";

/** A dot of a drawing, with the address its link leads to. */
interface Dot {
  readonly x: number;
  readonly y: number;
  readonly href: string;
  readonly name: string;
  readonly isFilled: boolean;
}

/** A straight line of a drawing. */
interface Line {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

type Place = readonly [x: number, y: number];

function placeOf(element: Element): Place {
  const [, x, y] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(element.getAttribute("transform") ?? "") ?? [];
  return [Number(x ?? 0), Number(y ?? 0)];
}

const number = (element: Element, name: string): number => Number(element.getAttribute(name));

/** The marks of a drawing, at the places where its SVG puts them. */
export class Drawing {
  readonly #svg: Element;

  constructor(svg: string) {
    this.#svg = parseHTML(`<body>${svg}</body>`).document.querySelector("svg") as unknown as Element;
  }

  get width(): number {
    return Number((this.#svg.getAttribute("viewBox") ?? "").split(" ")[2]);
  }

  get height(): number {
    return Number((this.#svg.getAttribute("viewBox") ?? "").split(" ")[3]);
  }

  /** Every word of the drawing. */
  get words(): string[] {
    return [...this.#svg.querySelectorAll("text")].map((text) => {
      const lines = [...text.querySelectorAll("tspan")].map((line) => line.textContent ?? "");
      return lines.length > 0 ? lines.join(" ") : (text.textContent ?? "");
    });
  }

  /** Where a word stands; the last of several. */
  placeOf(words: string): Place {
    const texts = [...this.#svg.querySelectorAll("text")].filter(({ textContent }) => textContent === words);
    const text = texts.at(-1);
    if (text === undefined) throw new Error(`The drawing has no “${words}”.`);
    return placeOf(text);
  }

  /** The value at a place along an axis, read off two of its labels. */
  readAxis(axis: "x" | "y", labels: readonly (readonly [label: string, value: number])[]): (at: number) => number {
    const [[from, low], [to, high]] = labels.map(([label, value]) => [
      this.placeOf(label)[axis === "x" ? 0 : 1],
      value,
    ]) as [[number, number], [number, number]];
    return (at) => low + ((at - from) * (high - low)) / (to - from);
  }

  get dots(): Dot[] {
    return [...this.#svg.querySelectorAll("a circle")].map((circle) => {
      const link = circle.closest("a") as Element;
      const fill = [circle, link, link.closest("g") as Element]
        .map((element) => element.getAttribute("fill"))
        .find((color) => color !== null && color !== "inherit");
      return {
        x: number(circle, "cx"),
        y: number(circle, "cy"),
        href: link.getAttribute("href") ?? "",
        name: link.getAttribute("aria-label") ?? "",
        isFilled: fill !== "var(--vp-c-bg)",
      };
    });
  }

  /** The colored lines: bars, whiskers and their ends, without the grid. */
  get lines(): Line[] {
    return [...this.#svg.querySelectorAll('g[stroke^="var(--"]:not([aria-hidden]) line')].map((line) => ({
      x1: number(line, "x1"),
      x2: number(line, "x2"),
      y1: number(line, "y1"),
      y2: number(line, "y2"),
    }));
  }
}
