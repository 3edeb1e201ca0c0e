import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { Html } from "../html.ts";

/** Draws a plot at build time as an SVG that takes its colours from the page. */
export function drawPlot(options: Plot.PlotOptions, description: string): Html {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const drawn = Plot.plot({
    ...options,
    document: document as unknown as NonNullable<Plot.PlotOptions["document"]>,
    style: { fontSize: "13px", background: "none", ...(options.style as object) },
  });
  drawn.setAttribute("role", "img");
  drawn.setAttribute("aria-label", description);
  drawn.removeAttribute("width");
  drawn.removeAttribute("height");
  // The picture has one description; what its parts are called only repeats it.
  for (const part of drawn.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  for (const part of drawn.querySelectorAll("[aria-description]")) part.removeAttribute("aria-description");
  return new Html(drawn.outerHTML);
}
