// topojson-client brings no types; this is the little of it that the map uses.
declare module "topojson-client" {
  type Ring = readonly (readonly [longitude: number, latitude: number])[];
  type Geometry =
    | { readonly type: "Polygon"; readonly coordinates: readonly Ring[] }
    | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly Ring[])[] };

  export function feature(
    topology: object,
    object: object,
  ): { readonly features: readonly { readonly geometry: Geometry }[] };
}
