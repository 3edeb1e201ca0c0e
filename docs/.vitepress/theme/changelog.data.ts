import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createMarkdownRenderer, defineLoader } from "vitepress";

const root = join(import.meta.dirname, "../../..");

declare const data: string;

export { data };

/** The changes described for the next version, one file each. */
function unreleased(): string {
  const folder = join(root, ".changeset");
  const files = readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md");
  const changes = files.map((file) => readFileSync(join(folder, file), "utf8").replace(/^---[\s\S]*?---\s*/, ""));
  return changes.length === 0 ? "" : `## Not yet released\n\n${changes.join("\n\n")}\n\n`;
}

/** The changelog without its title, as the release writes it. */
function released(): string {
  const file = join(root, "CHANGELOG.md");
  return existsSync(file) ? readFileSync(file, "utf8").replace(/^# .*\n/, "") : "";
}

export default defineLoader({
  watch: ["../../../.changeset/*.md", "../../../CHANGELOG.md"],
  async load(): Promise<string> {
    const markdown = await createMarkdownRenderer(join(root, "docs"));
    return markdown.render(unreleased() + released());
  },
});
