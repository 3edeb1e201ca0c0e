/**
 * Every package the checks fetch, at the version they were last run with. None of it is needed to work on the package,
 * so none of it is in the lock.
 */
export const VERSIONS = {
  "@arethetypeswrong/cli": "0.18.5",
  "@babel/preset-env": "7.29.5",
  "@duckdb/node-api": "1.5.6-r.1",
  "@rollup/plugin-commonjs": "29.0.3",
  "@rollup/plugin-json": "6.0.1",
  "@rollup/plugin-node-resolve": "16.0.2",
  "@vitejs/plugin-react": "5.2.0",
  "@yarnpkg/cli-dist": "4.18.1",
  bun: "1.4.5",
  datapackage: "1.1.10",
  deno: "2.9.6",
  "dinero.js": "2.0.2",
  esbuild: "0.27.7",
  eslint: "9.39.5",
  "eslint-plugin-import": "2.32.0",
  jest: "30.5.2",
  metro: "0.81.5",
  miniflare: "4.20260426.0",
  next: "15.5.29",
  parcel: "2.16.4",
  pnpm: "10.34.9",
  publint: "0.3.25",
  pyodide: "314.0.7",
  react: "19.3.1",
  "react-dom": "19.3.1",
  rollup: "4.65.0",
  "ts-jest": "29.4.15",
  valibot: "1.4.0",
  verdaccio: "6.8.0",
  vite: "7.3.8",
  vitest: "4.1.12",
  webpack: "5.112.1",
  webr: "0.6.0",
  xlsx: "0.18.5",
  zod: "4.6.7",
} as const;

/** The Node versions the package is run on: the lowest it allows, and the ones after it. */
export const NODE_VERSIONS = ["20.20.2", "22.23.3", "24.21.0"] as const;

/** The TypeScript versions its declarations are compiled with: the lowest it allows, up to the newest. */
export const TYPESCRIPT_VERSIONS = ["5.4.5", "5.9.3", "6.0.3", "7.0.2"] as const;

/** The lowest zod the schema entry is used with, and the newest. */
export const ZOD_VERSIONS = ["3.25.76", VERSIONS.zod] as const;

type PackageName = keyof typeof VERSIONS;

/** Packages as npm takes them: `name@version`. */
export function pinned(...names: readonly PackageName[]): string[] {
  return names.map((name) => `${name}@${VERSIONS[name]}`);
}
