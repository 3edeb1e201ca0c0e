import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTheme } from "vitepress";
import { sections } from "../../../src/facts/sections.ts";
import { slugOf } from "../slugOf.ts";
import type { Addresses } from "./address.ts";
import { guidesIn, isForReview, untranslated } from "./guides.ts";
import type { ThemeText } from "./themeText.ts";

/** Drawn here: VitePress would ask another host for an icon while the site is developed, and load a style sheet for it. */
const icons = {
  github:
    "M12 .3a12 12 0 0 0-3.8 23.4c.6.1.8-.3.8-.6v-2c-3.3.7-4-1.6-4-1.6-.5-1.4-1.3-1.8-1.3-1.8-1.1-.7.1-.7.1-.7 1.2.1 1.8 1.2 1.8 1.2 1.1 1.9 2.8 1.3 3.5 1 .1-.8.4-1.3.8-1.6-2.7-.3-5.5-1.3-5.5-6 0-1.2.5-2.3 1.3-3.1-.2-.4-.6-1.6 0-3.2 0 0 1-.3 3.4 1.2a11.5 11.5 0 0 1 6 0c2.3-1.5 3.3-1.2 3.3-1.2.6 1.6.2 2.8 0 3.2.9.8 1.3 1.9 1.3 3.2 0 4.6-2.8 5.6-5.5 5.9.5.4.9 1 .9 2.2v3.3c0 .3.1.7.8.6A12 12 0 0 0 12 .3",
  npm: "M2 2h20v20H12V8H7v14H2z",
};
const iconOf = (name: keyof typeof icons) => ({
  svg: `<svg viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg"><path fill="currentColor" d="${icons[name]}"/></svg>`,
});
const root = join(import.meta.dirname, "../../..");

/** The groups of the reference in order, as TypeDoc's configuration lists them. */
function referenceGroups(): { title: string; link: string }[] {
  const { categoryOrder } = JSON.parse(readFileSync(join(root, "typedoc.json"), "utf8")) as { categoryOrder: string[] };
  return categoryOrder.map((title) => ({ title, link: `/reference/${slugOf(title)}` }));
}

function referenceSidebar({ sidebar, nav }: ThemeText): DefaultTheme.SidebarItem[] {
  const titles = new Set<string>(sections.map(({ title }) => title));
  const groups = referenceGroups();
  const items = (wanted: boolean) =>
    groups.filter(({ title }) => titles.has(title) === wanted).map(({ title, link }) => ({ text: title, link }));
  return [
    { text: nav.reference, link: "/reference/" },
    { text: sidebar.helpers, items: items(false) },
    { text: sidebar.constants, items: items(true) },
  ];
}

/** The guides of a language, then those it lacks, under a title that says so; those for review are a group of their own. */
function guideSidebar({ sidebar }: ThemeText, folder: string, prefix: string): DefaultTheme.SidebarItem[] {
  const own = guidesIn(join(root, "docs", folder)).map((guide) => ({
    isReview: isForReview(guide),
    item: { text: guide.title, link: prefix + guide.name },
  }));
  const missing = guidesIn(join(root, "docs"))
    .filter(({ name }) => folder !== "" && name in untranslated)
    .map((guide) => ({
      isReview: isForReview(guide),
      item: { text: `${untranslated[guide.name]} (${sidebar.inEnglish})`, link: `/${guide.name}` },
    }));

  const items = (wanted: boolean) =>
    [...own, ...missing].filter(({ isReview }) => isReview === wanted).map(({ item }) => item);
  return [
    { text: sidebar.guides, items: items(false) },
    { text: sidebar.review, items: items(true) },
  ];
}

function searchTranslations({ search }: ThemeText): NonNullable<DefaultTheme.LocalSearchOptions["translations"]> {
  return {
    button: { buttonText: search.button, buttonAriaLabel: search.button },
    modal: {
      displayDetails: search.details,
      resetButtonTitle: search.clear,
      backButtonTitle: search.back,
      noResultsText: search.none,
      footer: {
        selectText: search.select,
        selectKeyAriaLabel: "Enter",
        navigateText: search.navigate,
        navigateUpKeyAriaLabel: "↑",
        navigateDownKeyAriaLabel: "↓",
        closeText: search.close,
        closeKeyAriaLabel: "Escape",
      },
    },
  };
}

/** The navigation and the words of VitePress's theme in one language; `folder` is where its pages are, under `docs/`. */
export function themeConfig(text: ThemeText, folder: "" | "es", addresses: Addresses): DefaultTheme.Config {
  const prefix = folder === "" ? "/" : `/${folder}/`;
  const guides = guideSidebar(text, folder, prefix);
  const first = guides[0]?.items?.[0]?.link ?? "/getting-started";
  const { repository } = addresses;

  return {
    logo: "/icon.svg",
    nav: [
      { text: text.nav.document, link: `${prefix}document` },
      { text: text.nav.guides, link: first },
      { text: text.nav.reference, link: "/reference/" },
      { text: text.nav.data, link: "/data" },
      {
        text: text.more.label,
        items: [
          ...(existsSync(join(root, "docs/errors.md")) ? [{ text: text.more.errors, link: "/errors" }] : []),
          { text: text.more.changelog, link: "/changelog" },
          { text: text.more.about, link: "/about" },
        ],
      },
    ],
    sidebar: { "/reference/": referenceSidebar(text), [prefix]: guides },
    socialLinks: [
      ...(repository === undefined ? [] : [{ icon: iconOf("github"), link: repository, ariaLabel: "Repository" }]),
      { icon: iconOf("npm"), link: "https://www.npmjs.com/package/us-peru-relations", ariaLabel: "npm" },
    ],
    ...(repository === undefined
      ? {}
      : { editLink: { pattern: `${repository}/edit/main/docs/:path`, text: text.editLink } }),
    docFooter: { prev: text.previous, next: text.next },
    outline: { label: text.outline, level: [2, 3] },
    sidebarMenuLabel: text.menu,
    returnToTopLabel: text.top,
    skipToContentLabel: text.skip,
    darkModeSwitchLabel: text.appearance,
    lightModeSwitchTitle: text.toLight,
    darkModeSwitchTitle: text.toDark,
    langMenuLabel: text.language,
    footer: { message: text.footer },
    notFound: { ...text.notFound, linkText: text.notFound.link, linkLabel: text.notFound.link },
    search: { provider: "local", options: { translations: searchTranslations(text) } },
  };
}
