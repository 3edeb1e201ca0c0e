import ts from "typescript";
import type { ExampleBlock } from "./exampleBlocks.ts";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function applyEdits(code: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), code);
}

/** The comment that says what a statement gives: at its end or on the next line, and the indented lines after it. */
function expectationAfter(code: string, end: number): { kind: "value" | "throws"; text: string } | undefined {
  const found = /^[ \t]*\n?[ \t]*\/\/ (=>|throws) ?(.*)((?:\n[ \t]*\/\/ {2,}.*)*)/.exec(code.slice(end));
  if (found === null) return undefined;
  const more = (found[3] ?? "").replace(/\n[ \t]*\/\/ {2,}/g, "\n");
  return { kind: found[1] === "=>" ? "value" : "throws", text: `${found[2]}${more}`.trim() };
}

function isConsoleLog(statement: ts.Statement, file: ts.SourceFile): boolean {
  return (
    ts.isExpressionStatement(statement) &&
    ts.isCallExpression(statement.expression) &&
    statement.expression.expression.getText(file) === "console.log"
  );
}

function statementsOf(file: ts.SourceFile): ts.Statement[] {
  const found: ts.Statement[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node) || ts.isVariableStatement(node)) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The names a block uses and does not declare or import. */
export function freeNames(code: string): Set<string> {
  const file = ts.createSourceFile("example.mts", code, ts.ScriptTarget.ESNext, true);
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isDeclared =
        (ts.isVariableDeclaration(parent) ||
          ts.isBindingElement(parent) ||
          ts.isParameter(parent) ||
          ts.isFunctionDeclaration(parent)) &&
        parent.name === node;
      const isProperty =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node);
      if (isDeclared || ts.isImportSpecifier(parent)) declared.add(node.text);
      else if (!isProperty) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return new Set([...used].filter((name) => !declared.has(name)));
}

/**
 * Turns what a block's comments promise into checks: `expr; // => literal`, `console.log(x); // => text` and
 * `call(); // throws code`.
 */
export function instrumentExample({ code, output, language }: ExampleBlock) {
  const file = ts.createSourceFile(`example.${language}`, code, ts.ScriptTarget.ESNext, true);
  const edits: Edit[] = [];
  const problems: string[] = [];
  let checks = 0;
  for (const statement of statementsOf(file)) {
    const [start, end] = [statement.getStart(file), statement.end];
    const expectation = expectationAfter(code, end);
    const body = code.slice(start, end).replace(/;$/, "");
    const prints = isConsoleLog(statement, file);
    if (expectation === undefined) {
      if (prints && output === null) problems.push(`\`${body}\` does not say what it prints.`);
      continue;
    }
    checks++;
    const promised = JSON.stringify(expectation.text);
    if (expectation.kind === "throws")
      edits.push({ start, end, text: `__example.throws(() => { ${body}; }, ${promised});` });
    else if (prints) edits.push({ start, end, text: `__example.prints(() => { ${body}; }, ${promised});` });
    else if (ts.isExpressionStatement(statement))
      edits.push({ start, end, text: `__example.equals(${body}, (${expectation.text}), ${JSON.stringify(body)});` });
    else {
      const names = (statement as ts.VariableStatement).declarationList.declarations.map(({ name }) =>
        name.getText(file),
      );
      const [name = ""] = names;
      const check = `__example.equals(${name}, (${expectation.text}), ${JSON.stringify(name)});`;
      edits.push({ start, end, text: `${body}; ${check}` });
    }
  }
  if (output !== null) checks++;
  const script = ts.transpileModule(applyEdits(code, edits), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: false },
  });
  return { script: script.outputText, checks, problems };
}
