import { typescriptLanguage } from "@codemirror/lang-javascript";

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** A name an example imports, and the name it gives it. */
interface ImportedName {
  readonly specifier: string;
  readonly name: string;
  readonly local: string;
}

/** An example as a script, with the names it imports. */
export interface Script {
  readonly body: string;
  readonly imports: readonly ImportedName[];
}

/** Syntax that only the type checker reads. */
const typeSyntax = new Set([
  "TypeAnnotation",
  "TypeArgList",
  "TypeAliasDeclaration",
  "InterfaceDeclaration",
  "TypeParamList",
]);
/** What runs later, or catches what is thrown in it: its statements report nothing. */
const silent = new Set([
  "TryStatement",
  "FunctionDeclaration",
  "FunctionExpression",
  "ArrowFunction",
  "MethodDeclaration",
  "ClassDeclaration",
]);

const blank = (text: string): string => text.replace(/[^\n]/g, " ");

function readImport(text: string): ImportedName[] {
  const [, names = "", specifier = ""] = /\{([\s\S]*?)\}\s*from\s*["']([^"']+)["']/.exec(text) ?? [];
  return names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "))
    .map((each) => {
      const [name = "", local = name] = each.split(/\s+as\s+/);
      return { specifier, name, local };
    });
}

/** The expression of an `as` or `satisfies` ends where the keyword begins. */
function asExpression(text: string, from: number): Edit[] {
  const found = /\s(?:as|satisfies)\s[\s\S]*$/.exec(text);
  return found === null ? [] : [{ from: from + found.index, to: from + text.length, put: "" }];
}

/**
 * Turns an example into a script: imports and types go, and every statement that is an expression reports its value
 * through `__show`, as does a declaration followed by `// =>`.
 */
export function toScript(code: string): Script {
  const imports: ImportedName[] = [];
  const edits: Edit[] = [];
  const shown: { from: number; to: number; source: string }[] = [];
  let silentDepth = 0;

  typescriptLanguage.parser.parse(code).iterate({
    enter(node) {
      const { name, from, to } = node;
      const text = code.slice(from, to);

      if (name === "ImportDeclaration") {
        imports.push(...readImport(text));
        edits.push({ from, to, put: blank(text) });
        return false;
      }
      if (typeSyntax.has(name)) {
        edits.push({ from, to, put: blank(text) });
        return false;
      }
      if (name === "BinaryExpression" && /\s(?:as|satisfies)\s/.test(text)) edits.push(...asExpression(text, from));
      if (silent.has(name)) silentDepth++;
      if (silentDepth > 0) return true;

      if (name === "ExpressionStatement") shown.push({ from, to, source: text });
      if (name === "VariableDeclaration" && /^[ \t]*\n?[ \t]*\/\/ =>/.test(code.slice(to))) {
        const local = /^(?:const|let|var)\s+([\w$]+)/.exec(text)?.[1];
        if (local !== undefined)
          edits.push({ from: to, to, put: `\nawait __show(${JSON.stringify(local)}, () => ${local});` });
      }
      return true;
    },
    leave({ name }) {
      if (silent.has(name)) silentDepth--;
    },
  });

  for (const { from, to, source } of shown) {
    const expression = source.replace(/;$/, "");
    if (expression.startsWith("console.")) continue;
    edits.push({ from, to: from, put: `await __show(${JSON.stringify(expression)}, async () => (` });
    edits.push({ from: to - (source.endsWith(";") ? 1 : 0), to, put: "));" });
  }
  return { body: applyEdits(code, edits), imports };
}

function applyEdits(code: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => b.from - a.from || b.to - a.to);
  return sorted.reduce((text, { from, to, put }) => text.slice(0, from) + put + text.slice(to), code);
}
