import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import RunnableExample from "./examples/RunnableExample.vue";
import SiteLayout from "./SiteLayout.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  Layout: SiteLayout,
  enhanceApp({ app }) {
    app.component("RunnableExample", RunnableExample);
  },
} satisfies Theme;
