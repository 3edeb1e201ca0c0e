import type { KnipConfig } from "knip";

/** The scripts of a Vue component: knip reads no other part. */
function scriptsOf(component: string): string {
  return [...component.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join("\n");
}

export default {
  entry: [
    "pipeline/commands/*.ts",
    "test/{all,dev}.ts",
    "test/consumers/fixtures/**",
    "docs/examples/*.mjs",
    "docs/.vitepress/{config,theme/index}.ts",
    "docs/.vitepress/**/*.data.ts",
    "docs/**/*.md",
  ],
  project: ["src/**/*.ts", "pipeline/**/*.ts", "test/**/*.{ts,js,mjs,cjs}", "docs/.vitepress/**/*.{ts,vue}"],
  compilers: { vue: scriptsOf, md: scriptsOf },
  vitest: { config: ["vitest.config.ts", "test/docs/vitest.config.ts", "test/mutation/vitest.config.ts"] },
  stryker: { config: ["test/mutation/stryker.config.json"] },
} satisfies KnipConfig;
