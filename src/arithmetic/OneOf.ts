/** Sentences for the compiler to print, by the unit of figures that do not add up to anything. */
export interface UnitsToAdd {
  readonly percent: "Percents do not add up to anything.";
  readonly "percentage points": "Percentage points do not add up to anything.";
  readonly places: "Differences of ranks do not add up to anything.";
  readonly rank: "Ranks do not add up to anything.";
  readonly times: "How many times figures grew does not add up to anything.";
  readonly [rate: `${string}/${string}`]: "Rates do not add up to anything.";
  readonly [unit: string]: unknown;
}

/**
 * `unknown`, or a sentence for the compiler to print where figures mix units or measures, or add up to nothing.
 * Names known only as `string` pass: they are checked when the code runs. So do those of a type parameter, so that helpers
 * can be written over `total`.
 */
export type OneOf<Unit extends string, Measure extends string> = {
  [One in Unit]: [Unit] extends [One]
    ? {
        [Each in Measure]: [Measure] extends [Each]
          ? UnitsToAdd[One]
          : "These figures have different measures and cannot be added.";
      }[Measure]
    : "These figures have different units and cannot be added.";
}[Unit];
