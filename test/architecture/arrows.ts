import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import { PIPELINE_LAYERS, SRC_LAYERS } from "./layers.ts";

/** A pattern for what stands in a folder, or for a file. */
const within = (root: string, name: string) => `^${root}/${name.replace(".", "\\.")}${name.includes(".") ? "$" : "/"}`;

/** A rule for each folder of a root: it imports nothing of the root but itself and the layers below. */
function layerRules(root: string, layers: readonly (readonly string[])[]): IForbiddenRuleType[] {
  return layers.flatMap((layer, height) => {
    const below = layers.slice(0, height).flat();
    return layer.map((name) => ({
      name: `${root}/${name} imports from below only`,
      severity: "error" as const,
      from: { path: within(root, name), pathNot: below.map((other) => within(root, other)) },
      to: { path: `^${root}/`, pathNot: [name, ...below].map((other) => within(root, other)) },
    }));
  });
}

const rules: readonly IForbiddenRuleType[] = [
  ...layerRules("src", SRC_LAYERS),
  ...layerRules("pipeline", PIPELINE_LAYERS),
  {
    name: "nothing imports a locale, and a locale imports no arithmetic, lookup or claims",
    severity: "error",
    from: { path: "^src/locales/" },
    to: { path: "^src/", pathNot: "^src/(locales|model|facts|words|format|explain|cite|label)/" },
  },
  {
    name: "src/ imports nothing that does not ship",
    severity: "error",
    from: { path: "^src/" },
    to: { path: "^(pipeline|docs|test|data|dist)/" },
  },
  {
    name: "pipeline/ imports no test and no page",
    severity: "error",
    from: { path: "^pipeline/" },
    to: { path: "^(docs|test|dist)/" },
  },
  { name: "no circle", severity: "error", from: {}, to: { circular: true } },
];

/** The imports of a project folder that run against the arrows: the rule, the file and what it imports. */
export async function findViolations(root: string): Promise<string[]> {
  const { output } = await cruise(["src", "pipeline"], {
    baseDir: root,
    ruleSet: { forbidden: [...rules] },
    validate: true,
    // Types count as well.
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  });
  return (output as ICruiseResult).summary.violations
    .map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
    .sort();
}
