import { showError, showValue } from "./showValue.ts";
import { toScript } from "./toScript.ts";

/** A line of what an example gives. */
export interface OutputLine {
  readonly kind: "value" | "printed" | "error";
  /** The expression, where the line is its value. */
  readonly source?: string;
  readonly text: string;
}

type Names = Readonly<Record<string, unknown>>;

/** What an example may import; each is loaded when an example needs it. */
const modules: Readonly<Record<string, () => Promise<Names>>> = {
  "us-peru-relations": () => import("us-peru-relations"),
  "us-peru-relations/es-PE": () => import("us-peru-relations/es-PE"),
  "us-peru-relations/schema": () => import("us-peru-relations/schema"),
};

async function namesFor(body: string, imports: ReturnType<typeof toScript>["imports"]): Promise<Map<string, unknown>> {
  const names = new Map<string, unknown>();
  // An example in the reference leaves out the imports of the package's own names.
  for (const [name, value] of Object.entries(await load("us-peru-relations")))
    if (new RegExp(`\\b${name}\\b`).test(body)) names.set(name, value);
  for (const { specifier, name, local } of imports) names.set(local, (await load(specifier))[name]);
  return names;
}

async function load(specifier: string): Promise<Names> {
  const module = modules[specifier];
  if (module === undefined) throw new Error(`An example cannot import "${specifier}" in the page.`);
  return module();
}

const printed = (value: unknown): string => (typeof value === "string" ? value : showValue(value));

/** Runs an example against the package; what it throws is part of its output. `begin` is called once all is loaded. */
export async function runExample(code: string, begin: () => void): Promise<OutputLine[]> {
  const output: OutputLine[] = [];
  const log = (...values: unknown[]): void => {
    output.push({ kind: "printed", text: values.map(printed).join(" ") });
  };
  const show = async (source: string, evaluate: () => unknown): Promise<void> => {
    try {
      output.push({ kind: "value", source, text: showValue(await evaluate()) });
    } catch (error) {
      output.push({ kind: "error", source, text: showError(error) });
    }
  };

  try {
    const { body, imports } = toScript(code);
    const names = await namesFor(body, imports);
    const AsyncFunction = (async () => {}).constructor as new (
      ...parts: string[]
    ) => (...values: unknown[]) => Promise<void>;
    const run = new AsyncFunction(...names.keys(), "console", "__show", `{\n${body}\n}`);
    begin();
    await run(...names.values(), { log }, show);
  } catch (error) {
    output.push({ kind: "error", text: showError(error) });
  }
  return output;
}
