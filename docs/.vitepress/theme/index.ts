import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import RunnableExample from "./examples/RunnableExample.vue";
import { firstUse } from "./firstUse.ts";
import SiteLayout from "./SiteLayout.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  Layout: SiteLayout,
  async enhanceApp({ app }) {
    app.component("RunnableExample", RunnableExample);
    // Every page is written whole when the site is built: who only reads it runs none of its code.
    if (import.meta.env.PROD && !import.meta.env.SSR) await firstUse();
  },
} satisfies Theme;
