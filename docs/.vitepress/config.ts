import { join } from "node:path";
import { defineConfig } from "vitepress";
import { readAddresses } from "./config/address.ts";
import { describePage } from "./config/describePage.ts";
import { headOf } from "./config/headOf.ts";
import { inlineStyles } from "./config/inlineStyles.ts";
import { markExamples } from "./config/markExamples.ts";
import { drawPreviews, type PreviewPage } from "./config/previews.ts";
import { renderForSearch } from "./config/renderForSearch.ts";
import { searchInEnglish } from "./config/searchInEnglish.ts";
import { themeConfig } from "./config/themeConfig.ts";
import { english, spanish } from "./config/themeText.ts";

const root = join(import.meta.dirname, "../..");
const addresses = readAddresses(process.env);
const { base, site } = addresses;
const pages: PreviewPage[] = [];
const unusedStyles = /^(?:@docsearch\/css|.*\/(?:custom-block|vp-code-group|vp-sponsor)\.css)$/;
const unusedComponents = /^.*\/VP(?:Badge|Button|DocAsideSponsors|Feature|Hero|Home|Sponsors|Team)\w*\.vue$/;

export default defineConfig({
  title: "us-peru-relations",
  description: "The fact sheet “U.S. Relations With Peru” as typed constants, each with its words, bounds and source.",
  base,
  // To switch transitions off while the theme changes, each page would compute all its styles a second time at its start.
  appearance: { disableTransition: false },
  outDir: join(root, "site"),
  cacheDir: join(root, "node_modules/.cache/vitepress"),
  srcExclude: ["examples/**"],
  head: [["link", { rel: "icon", href: `${base}icon.svg`, type: "image/svg+xml" }]],
  ...(site === undefined ? {} : { sitemap: { hostname: site } }),

  locales: {
    root: { label: "English", lang: "en-US", themeConfig: themeConfig(english, "", addresses) },
    es: {
      label: "Español",
      lang: "es-PE",
      description:
        "La hoja informativa “U.S. Relations With Peru” como constantes tipadas, cada una con sus palabras y su fuente.",
      themeConfig: themeConfig(spanish, "es", addresses),
    },
  },
  themeConfig: {
    search: { provider: "local", options: { _render: renderForSearch, detailedView: false } },
  },

  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: markExamples,
  },
  transformPageData: describePage,
  transformHead({ pageData }) {
    if (!pageData.isNotFound) pages.push(pageData);
    return headOf(pageData, addresses);
  },
  transformHtml: (html, _, { siteConfig }) => inlineStyles(html, siteConfig.outDir, base),
  async buildEnd({ outDir }) {
    if (site !== undefined) await drawPreviews(join(outDir, "previews"), pages);
  },

  vite: {
    plugins: [searchInEnglish()],
    // No component of ours or of VitePress is written with Vue's options.
    define: { __VUE_OPTIONS_API__: "false" },
    resolve: {
      alias: [
        // Parts of VitePress that no page has: their styles would be on every page.
        { find: unusedStyles, replacement: join(import.meta.dirname, "theme/none.css") },
        { find: unusedComponents, replacement: join(import.meta.dirname, "theme/none.ts") },
        { find: /^.*\/composables\/langs$/, replacement: join(import.meta.dirname, "theme/useLangs.ts") },
        { find: "us-peru-relations/schema", replacement: join(root, "src/schema/index.ts") },
        { find: "us-peru-relations/es-PE", replacement: join(root, "src/locales/es-PE/index.ts") },
        { find: "us-peru-relations", replacement: join(root, "src/index.ts") },
      ],
    },
    // The worker that runs examples loads the package when an example needs it.
    worker: { format: "es" },
    build: { chunkSizeWarningLimit: 1500 },
  },
});
