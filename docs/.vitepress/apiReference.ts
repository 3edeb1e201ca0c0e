import { join } from "node:path";
import {
  Application,
  Converter,
  DefaultTheme,
  JSX,
  type NavigationElement,
  type PageEvent,
  type ProjectReflection,
  Reflection,
  ReflectionKind,
  Renderer,
  TSConfigReader,
  TypeDocReader,
} from "typedoc";
import { constantName } from "../../pipeline/load/constantName.ts";
import { facts } from "../../src/index.ts";
import { mendApiPage } from "./mendApiPage.ts";
import { mainPages } from "./pageShell.ts";

/** The address of every exported name’s page, from the site’s root. */
export type ApiAddresses = ReadonlyMap<string, string>;

const entryNames: Readonly<Record<string, string>> = {
  index: "us-peru-relations",
  schema: "us-peru-relations/schema",
};
const factIds = new Map<string, string>(facts.map(({ id }) => [constantName(id), id]));

/** The way from a page of the reference to the root of the site. */
const rootOf = ({ url }: PageEvent): string => "../".repeat(url.split("/").length);

function siteLinks(page: PageEvent): JSX.Element {
  const links = mainPages.map(({ path, name }) => JSX.createElement("a", { href: rootOf(page) + path }, name));
  return JSX.createElement("nav", { class: "site-links", "aria-label": "Site" }, links);
}

function isExport(model: unknown): model is Reflection {
  return model instanceof Reflection && model.parent?.kind === ReflectionKind.Module;
}

function documentLink(page: PageEvent): JSX.Element {
  const id = isExport(page.model) ? factIds.get(page.model.name) : undefined;
  if (id === undefined) return JSX.createElement(JSX.Fragment, null);
  const link = JSX.createElement(
    "a",
    { href: `${rootOf(page)}document.html#${id}` },
    "Its words in the annotated document",
  );
  return JSX.createElement("p", null, link);
}

/** TypeDoc’s theme, with a navigation in which what unfolds is not a link as well. */
class SiteTheme extends DefaultTheme {
  override buildNavigation(project: ProjectReflection): NavigationElement[] {
    const unlink = ({ path, children, ...rest }: NavigationElement): NavigationElement =>
      children === undefined
        ? { ...rest, ...(path === undefined ? {} : { path }) }
        : { ...rest, children: children.map(unlink) };
    return super.buildNavigation(project).map(unlink);
  }
}

/** Builds the API reference; a warning is an error. */
export async function buildApiReference(out: string): Promise<ApiAddresses> {
  const options = {
    favicon: join(import.meta.dirname, "style/icon.svg"),
    customCss: join(import.meta.dirname, "style/api.css"),
    theme: "site",
  };
  const app = await Application.bootstrapWithPlugins(options, [new TSConfigReader(), new TypeDocReader()]);
  app.renderer.defineTheme("site", SiteTheme);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const child of project.getReflectionsByKind(ReflectionKind.Module))
      child.name = entryNames[child.name] ?? child.name;
  });
  app.renderer.hooks.on("body.begin", ({ page }) => siteLinks(page));
  app.renderer.hooks.on("content.end", ({ page }) => documentLink(page));
  const addresses = new Map<string, string>();
  app.renderer.on(Renderer.EVENT_END_PAGE, (page) => {
    const { model, url, contents } = page;
    if (isExport(model)) addresses.set(model.name, `api/${url}`);
    if (contents !== undefined) page.contents = mendApiPage(contents);
  });
  const project = await app.convert();
  if (project === undefined) throw new Error("The API reference could not be read.");
  app.validate(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error("The API reference has warnings, which count as errors.");
  await app.generateDocs(project, out);
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error("The API reference has warnings, which count as errors.");
  return addresses;
}
