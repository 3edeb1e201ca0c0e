import { defineLoader } from "vitepress";
import type { LanguageCode } from "../../language/Language.ts";
import { languages } from "../../language/languages.ts";
import type { Picture } from "../../pictures/Picture.ts";
import { allPictures } from "../../pictures/pictures.ts";

declare const data: Readonly<Record<LanguageCode, readonly Picture[]>>;

export { data };

export default defineLoader({
  watch: ["../../../../data/**/*.json", "../../pictures/*.ts"],
  load: () => ({ en: allPictures(languages.en), es: allPictures(languages.es) }),
});
