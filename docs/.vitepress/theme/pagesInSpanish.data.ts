import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { defineLoader } from "vitepress";

const folder = join(import.meta.dirname, "../../es");

declare const data: readonly string[];

export { data };

/** Names of the pages there are in Spanish, without their endings. */
export default defineLoader({
  watch: ["../../es/*.md"],
  load: () => (existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.md$/, "")) : []),
});
