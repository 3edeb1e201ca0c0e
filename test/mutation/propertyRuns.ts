import fc from "fast-check";

/** Few tries, the same for every mutant, and no search for the smallest counterexample: failing is enough. */
fc.configureGlobal({ numRuns: 150, seed: 1, endOnFailure: true });
