import fc from "fast-check";

/** How often each property is tried, each time with other figures. */
fc.configureGlobal({ numRuns: 5000 });
