/** Where the name of a city stands. */
interface NamePlace {
  /** In degrees, when that is not right beside its dot. */
  readonly label?: readonly [longitude: number, latitude: number];
  /** Beside its dot. */
  readonly side?: "left" | "right" | "above" | "below";
}

/** A city of the map. The coordinates are ours, to the tenth of a degree; the document prints none. */
export interface City extends NamePlace {
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Where its name stands on the narrow map instead. */
  readonly narrow?: NamePlace;
}

export const cities: readonly City[] = [
  { name: "Atlanta", longitude: -84.4, latitude: 33.7, side: "right" },
  { name: "Boston", longitude: -71.1, latitude: 42.4, label: [-65, 46] },
  { name: "Chicago", longitude: -87.6, latitude: 41.9, side: "above" },
  { name: "Dallas", longitude: -96.8, latitude: 32.8, side: "above" },
  { name: "Denver", longitude: -105, latitude: 39.7, side: "above", narrow: { side: "right" } },
  { name: "Hartford", longitude: -72.7, latitude: 41.8, label: [-65, 42.3] },
  { name: "Houston", longitude: -95.4, latitude: 29.8, side: "below" },
  { name: "Los Angeles", longitude: -118.2, latitude: 34.1, side: "below" },
  { name: "Miami", longitude: -80.2, latitude: 25.8 },
  { name: "New York", longitude: -74, latitude: 40.7, label: [-65, 38.4] },
  { name: "San Francisco", longitude: -122.4, latitude: 37.8, narrow: { label: [-132, 44.5] } },
  { name: "Washington", longitude: -77, latitude: 38.9, label: [-65, 34.5] },
  { name: "Cusco", longitude: -72, latitude: -13.5 },
];
