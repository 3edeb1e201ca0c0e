import type { Plugin } from "vitepress";
import { untranslated } from "./guides.ts";
import { mergeSearchIndexes } from "./mergeSearchIndexes.ts";
import { spanish } from "./themeText.ts";

const INDEX = "/@localSearchIndex";

/** The index a module of VitePress exports, as JSON in a string. */
const readIndex = (code: string) => JSON.parse(JSON.parse(code.replace(/^export default /, "")));

/** Lets the Spanish search find the pages there are in English alone, and says of each that it is in English. */
export function searchInEnglish(): Plugin {
  return {
    name: "search-in-english",
    apply: "build",
    async transform(code, id) {
      if (id !== `${INDEX}es`) return undefined;
      const { code: english } = await this.load({ id: `${INDEX}root` });
      const merged = mergeSearchIndexes(readIndex(code), readIndex(english ?? ""), (address, { title, titles }) => {
        if (/(?:\/|(?:document|getting-started|figures-hedges-bounds)\.html)(?:#.*)?$/.test(address)) return undefined;
        const guide = untranslated[/([\w-]+)\.html/.exec(address)?.[1] ?? ""];
        return { title, titles: [spanish.sidebar.inEnglish, ...(guide === undefined ? [] : [guide]), ...titles] };
      });
      return `export default ${JSON.stringify(JSON.stringify(merged))}`;
    },
  };
}
