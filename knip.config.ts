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
    // What the site's configuration names by path, and ambient types.
    "docs/.vitepress/{theme/none,theme/useLangs,*.d}.ts",
    // Named from the project's root, where knip does not look for it.
    "test/docs/buildSite.ts",
    "docs/.vitepress/**/*.data.ts",
    "docs/**/*.md",
  ],
  project: ["src/**/*.ts", "pipeline/**/*.ts", "test/**/*.{ts,js,mjs,cjs}", "docs/.vitepress/**/*.{ts,vue}"],
  ignoreUnresolved: ["test/docs/buildSite.ts"],
  // Vue comes with VitePress; TypeDoc's plugins and the map are named in options and paths.
  ignoreDependencies: ["vue", "typedoc-plugin-markdown", "typedoc-vitepress-theme", "world-atlas"],
  compilers: { vue: scriptsOf, md: scriptsOf },
  vitest: { config: ["vitest.config.ts", "test/docs/vitest.config.ts", "test/mutation/vitest.config.ts"] },
  stryker: { config: ["test/mutation/stryker.config.js"] },
} satisfies KnipConfig;
