import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { defineLoader } from "vitepress";

const docs = join(import.meta.dirname, "../..");

declare const data: readonly string[];

export { data };

/** Names of the pages there are in both languages, without their endings. */
export default defineLoader({
  watch: ["../../*.md", "../../es/*.md"],
  load: () =>
    readdirSync(join(docs, "es"))
      .filter((file) => existsSync(join(docs, file)))
      .map((file) => file.replace(/\.md$/, "")),
});
