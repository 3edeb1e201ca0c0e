/** The part of topojson-client that the map uses. */
declare module "topojson-client" {
  /** A country as GeoJSON. */
  export function feature(
    topology: object,
    country: object,
  ): { readonly geometry: { readonly type: "Polygon" | "MultiPolygon"; readonly coordinates: readonly unknown[] } };

  /** The outline of countries taken together. */
  export function merge(topology: object, countries: readonly object[]): object;

  /** The borders for which the filter holds, each once. */
  export function mesh(topology: object, countries: object, filter: (one: object, other: object) => boolean): object;
}
