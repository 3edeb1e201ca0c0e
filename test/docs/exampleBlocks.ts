import MarkdownIt from "markdown-it";

/** A block of code that a reader may copy. */
export interface ExampleBlock {
  /** File it stands in, from the project's root. */
  readonly file: string;
  /** Line of its first line of code. */
  readonly line: number;
  readonly language: "ts" | "js";
  readonly code: string;
  /** An example in a doc comment may leave out the imports of the package's own names. */
  readonly importsImplied: boolean;
  /** The output printed in a block of text right after it, or `null`. */
  readonly output: string | null;
}

const languages: Readonly<Record<string, ExampleBlock["language"]>> = { ts: "ts", typescript: "ts", js: "js" };

/** The blocks of TypeScript and JavaScript in a Markdown text. */
export function markdownBlocks(file: string, markdown: string): ExampleBlock[] {
  const tokens = new MarkdownIt().parse(markdown, {});
  return tokens.flatMap((token, index) => {
    const language = languages[token.info.trim()];
    if (token.type !== "fence" || language === undefined) return [];
    const next = tokens[index + 1];
    const output = next?.type === "fence" && next.info.trim() === "text" ? next.content : null;
    return [{ file, line: (token.map?.[0] ?? 0) + 2, language, code: token.content, importsImplied: false, output }];
  });
}

/** The examples in a source file's doc comments; one without a block of code is an error. */
export function docCommentBlocks(file: string, source: string): ExampleBlock[] {
  const blocks: ExampleBlock[] = [];
  for (const comment of source.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const firstLine = source.slice(0, comment.index).split("\n").length;
    const lines = comment[0].split("\n").map((line) => line.replace(/^\s*(?:\/\*\*|\*\/|\*) ?/, ""));
    for (const [offset, line] of lines.entries()) {
      if (!line.startsWith("@example")) continue;
      const length = lines.slice(offset + 1).findIndex((each) => /^@\w/.test(each));
      const body = lines.slice(offset, length === -1 ? undefined : offset + 1 + length);
      body[0] = line.slice("@example".length);
      const found = markdownBlocks(file, body.join("\n"));
      if (found.length === 0) throw new Error(`${file}:${firstLine + offset}: an @example holds no \`\`\`ts block.`);
      for (const block of found)
        blocks.push({ ...block, line: firstLine + offset + block.line - 1, importsImplied: true });
    }
  }
  return blocks;
}
