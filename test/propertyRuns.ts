import fc from "fast-check";

const { PROPERTY_RUNS = "500", PROPERTY_SEED } = process.env;

/** How often each property is tried, each time with other figures. `.ci/run` tries ten times as many and prints its seed. */
fc.configureGlobal({
  numRuns: Number(PROPERTY_RUNS),
  ...(PROPERTY_SEED === undefined ? {} : { seed: Number(PROPERTY_SEED) }),
});
