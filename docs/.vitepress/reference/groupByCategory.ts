import { Comment, DeclarationReflection, type ProjectReflection, ReflectionGroup, ReflectionKind } from "typedoc";
import { slugOf } from "../slugOf.ts";

const uncategorized = "Types";
const kindTitles: ReadonlyMap<ReflectionKind, string> = new Map([
  [ReflectionKind.Function, "Functions"],
  [ReflectionKind.Variable, "Constants"],
  [ReflectionKind.Class, "Classes"],
  [ReflectionKind.Interface, "Interfaces"],
  [ReflectionKind.TypeAlias, "Types"],
]);

function commentsOf({ comment, signatures = [] }: DeclarationReflection): Comment[] {
  return [comment, ...signatures.map((signature) => signature.comment)].filter((each) => each !== undefined);
}

/** The category a declaration is documented under: its own `@category`, or that of its first signature. */
function categoryOf(declaration: DeclarationReflection): string {
  for (const comment of commentsOf(declaration)) {
    const tag = comment.getTag("@category");
    if (tag !== undefined) return Comment.combineDisplayParts(tag.content).trim();
  }
  return uncategorized;
}

function groupsOf(page: DeclarationReflection): ReflectionGroup[] {
  return [...kindTitles].flatMap(([kind, title]) => {
    const children = page.getChildrenByKind(kind);
    if (children.length === 0) return [];

    const group = new ReflectionGroup(title, page);
    group.children = children;
    return [group];
  });
}

function addPage(project: ProjectReflection, category: string): DeclarationReflection {
  const page = new DeclarationReflection(slugOf(category), ReflectionKind.Module, project);
  project.registerReflection(page, undefined, undefined);
  project.addChild(page);
  return page;
}

/** Turns the entry points into one module per category, so that each category becomes one page, in the given order. */
export function groupByCategory(project: ProjectReflection, order: readonly string[]): void {
  const entries = project.getChildrenByKind(ReflectionKind.Module);
  const pages = new Map(order.map((category) => [category, addPage(project, category)]));

  for (const entry of entries) {
    for (const child of [...(entry.children ?? [])]) {
      // A type that two entries export is documented once, where it is declared.
      if (child.kindOf(ReflectionKind.Reference)) continue;
      if (commentsOf(child).length === 0) throw new Error(`The export ${child.name} has no documentation.`);
      const category = entry.name === "schema" ? "Schema" : categoryOf(child);
      const page = pages.get(category);
      if (page === undefined) throw new Error(`typedoc.json has no place for the category ${category}.`);
      entry.removeChild(child);
      child.parent = page;
      page.addChild(child);
    }
    project.removeReflection(entry);
  }

  const modules = new ReflectionGroup("Pages", project);
  for (const page of pages.values()) {
    page.groups = groupsOf(page);
    if (page.groups.length === 0) project.removeReflection(page);
    else modules.children.push(page);
  }
  project.groups = [modules];
}
