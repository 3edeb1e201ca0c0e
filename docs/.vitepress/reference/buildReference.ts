import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Application, type Context, Converter, TSConfigReader, TypeDocReader } from "typedoc";
import { slugOf } from "../slugOf.ts";
import { documentFacts } from "./documentFacts.ts";
import { groupByCategory } from "./groupByCategory.ts";

const out = join(import.meta.dirname, "../../reference");
const titles = new Map<string, string>();

/** Writes the reference as Markdown into `docs/reference`; a warning is an error. */
export async function buildReference(): Promise<void> {
  const options = {
    plugin: ["typedoc-plugin-markdown", "typedoc-vitepress-theme"],
    pageTitleTemplates: { module: ({ name }: { name: string }) => titles.get(name) ?? name },
  };
  const app = await Application.bootstrapWithPlugins(options, [new TSConfigReader(), new TypeDocReader()]);

  const order = app.options.getValue("categoryOrder");
  for (const category of order) titles.set(slugOf(category), category);

  const toPages = ({ project }: Context): void => {
    groupByCategory(project, order);
    documentFacts(project);
  };
  // Last of all: links in doc comments are resolved by where a name is declared.
  app.converter.on(Converter.EVENT_RESOLVE_END, toPages, -1000);

  const project = await app.convert();
  if (project === undefined) throw new Error("TypeDoc could not read the sources.");
  app.validate(project);
  refuseWarnings(app);

  rmSync(out, { recursive: true, force: true });
  await app.generateOutputs(project);
  refuseWarnings(app);
  writeFileSync(join(out, "index.md"), indexPage());
}

function refuseWarnings({ logger }: Application): void {
  if (logger.hasErrors() || logger.hasWarnings()) throw new Error("The reference has warnings, listed above.");
}

function indexPage(): string {
  const list = [...titles].map(([slug, title]) => `- [${title}](${slug}.md)`);
  return [
    "# Reference",
    "Every export of the package: the constants by section of the document, the helpers by what they do, and the types.",
    list.join("\n"),
    "",
  ].join("\n\n");
}
