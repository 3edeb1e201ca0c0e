import { useData } from "vitepress";
import { computed } from "vue";
import { data as pagesInSpanish } from "./pagesInSpanish.data.ts";

/**
 * What VitePress's language menu shows, in place of its own: a page that is not translated leads to the first page of the
 * other language and not to one that is missing.
 */
export function useLangs() {
  const { site, localeIndex, page, hash } = useData();
  const currentLang = computed(() => ({
    label: site.value.locales[localeIndex.value]?.label,
    link: localeIndex.value === "root" ? "/" : `/${localeIndex.value}/`,
  }));

  const localeLinks = computed(() => {
    const name = page.value.relativePath.replace(/^es\//, "").replace(/\.md$/, "");
    const path = pagesInSpanish.includes(name) && name !== "index" ? `${name}.html${hash.value}` : "";
    const others = Object.entries(site.value.locales).filter(([key]) => key !== localeIndex.value);
    return others.map(([key, { label }]) => ({ text: label, link: key === "root" ? `/${path}` : `/${key}/${path}` }));
  });

  return { localeLinks, currentLang };
}
