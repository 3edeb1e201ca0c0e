import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as Plot from "@observablehq/plot";
import { feature, merge, mesh } from "topojson-client";
import { consularAgencyCusco, consulatesGeneral } from "../../../src/index.ts";
import type { Language } from "../language/Language.ts";
import { type City, cities } from "./cities.ts";
import { drawBoth, type Size } from "./draw.ts";
import type { Picture } from "./Picture.ts";
import { pictureTexts } from "./pictureTexts.ts";

/** How a name is set beside its dot. */
const sides = [
  { side: "left", textAnchor: "end", dx: -8, dy: 0 },
  { side: "right", textAnchor: "start", dx: 8, dy: 0 },
  { side: "above", textAnchor: "middle", dx: 0, dy: -12 },
  { side: "below", textAnchor: "middle", dx: 8, dy: 12 },
] as const;

type Place = readonly [longitude: number, latitude: number];

/** The land of the Americas that the map shows, and the borders on it, from Natural Earth. */
function land(): { outline: object; borders: object } {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-110m.json");
  const topology = JSON.parse(readFileSync(file, "utf8"));
  const { countries } = topology.objects;

  const isShown = ([longitude, latitude]: Place): boolean =>
    longitude > -130 && longitude < -34 && latitude > -30 && latitude < 55;
  const geometries = countries.geometries.filter((country: object) => {
    const { geometry } = feature(topology, country);
    return (geometry.coordinates.flat(geometry.type === "Polygon" ? 1 : 2) as Place[]).some(isShown);
  });

  // Drawn country by country, every border would be in the page twice.
  return {
    outline: merge(topology, geometries),
    borders: mesh(topology, { ...countries, geometries }, (one, other) => one !== other),
  };
}

/** A city of the map with the fact it leads to. */
interface Point extends City {
  readonly href: string;
  readonly words: string;
}

/** A dot for each city, and its name beside it or at the end of a line. */
function cityMarks(points: readonly Point[], size: Size): Plot.Markish[] {
  const placed = points.map((point) => ({ ...point, ...(size === "narrow" ? point.narrow : {}) }));
  const apart = placed.flatMap((point) => (point.label === undefined ? [] : [{ ...point, label: point.label }]));
  const near = placed.filter((point) => point.label === undefined);

  return [
    Plot.link(apart, {
      x1: "longitude",
      y1: "latitude",
      x2: ({ label: at }: (typeof apart)[number]) => at[0],
      y2: ({ label: at }: (typeof apart)[number]) => at[1],
      stroke: "currentColor",
      strokeOpacity: 0.6,
    }),
    Plot.dot(points, {
      x: "longitude",
      y: "latitude",
      r: size === "wide" ? 6 : 4,
      fill: ({ name }: { name: string }) => (name === "Cusco" ? "var(--event)" : "var(--figure)"),
      stroke: "var(--vp-c-bg)",
      href: "href",
      ariaLabel: "words",
    }),
    Plot.text(apart, {
      x: ({ label: at }: (typeof apart)[number]) => at[0],
      y: ({ label: at }: (typeof apart)[number]) => at[1],
      text: "name",
      textAnchor: "start",
      dx: 3,
      fill: "currentColor",
      stroke: "var(--vp-c-bg)",
    }),
    ...sides.map(({ side, ...place }) =>
      Plot.text(
        near.filter((point) => (point.side ?? "right") === side),
        { ...place, x: "longitude", y: "latitude", text: "name", fill: "currentColor", stroke: "var(--vp-c-bg)" },
      ),
    ),
  ];
}

/** Where the document places consulates: those of Peru in the United States, and the U.S. Consular Agency in Cusco. */
export function consulatesPicture({ code, label }: Language): Picture {
  const text = pictureTexts[code].consulates;
  const printed = consulatesGeneral.items.map((item) => item.text);
  const points = cities.map((city) => {
    const fact = city.name === "Cusco" ? consularAgencyCusco : consulatesGeneral;
    const times = printed.filter((name) => name === city.name).length;
    const kind = city.name === "Cusco" ? text.agency : text.consulate;
    return { ...city, fact, times, kind, href: `#${fact.id}`, words: `${city.name}: ${kind}` };
  });
  const missing = printed.filter((name) => !cities.some((city) => city.name === name));
  if (missing.length > 0) throw new Error(`cities.ts has no coordinates for ${missing.join(", ")}.`);

  const { outline, borders } = land();

  const drawings = drawBoth(text.title, (size): Plot.PlotOptions => {
    return {
      height: size === "wide" ? 620 : 310,
      projection: {
        type: "mercator",
        domain: {
          type: "MultiPoint",
          coordinates: [
            [size === "wide" ? -126 : -134, 50],
            [size === "wide" ? -50 : -36, -17],
          ],
        },
      },
      marks: [
        Plot.geo(outline as never, { fill: "var(--vp-c-default-soft)" }),
        Plot.geo(borders as never, { stroke: "var(--vp-c-bg)" }),
        ...cityMarks(points, size),
      ],
    };
  });

  return {
    id: "picture-consulates",
    title: text.title,
    caption: text.caption,
    beside: consulatesGeneral.id,
    drawings,
    columns: text.columns,
    rows: points.map(({ name, kind, fact, times, latitude, longitude }) => [
      name,
      { text: `${kind}: ${label(fact)}`, fact: fact.id },
      times === 0 ? "1" : String(times),
      `${latitude}, ${longitude}`,
    ]),
  };
}
