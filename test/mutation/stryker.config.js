// `npm run test:mutation` says which.
const folder = process.env["MUTATED_FOLDER"] ?? "src/bounds";

/** One folder's code, against that folder's tests. */
export default {
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  mutate: [`${folder}/**/*.ts`],
  incremental: true,
  incrementalFile: `reports/mutation/${folder}/incremental.json`,
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: `reports/mutation/${folder}/report.json` },
  thresholds: { high: 97, low: 95, break: null },
  concurrency: 1,
  // No verdict depends on how fast the machine is: this only ends endless loops.
  timeoutMS: 60_000,
  // The tests compare generated files with the real ones, and nothing here is compiled by TypeScript.
  disableTypeChecks: false,
  tempDirName: ".stryker-tmp",
  ignorePatterns: ["dist", "site", "coverage", "reports", "docs/{public,reference,.vitepress}"],
};
