// topojson-client brings no types; this is the little of it that the map uses.
declare module "topojson-client" {
  export function feature(topology: object, object: object): import("@observablehq/plot").Data;
}
