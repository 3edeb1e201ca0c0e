import type { MarkdownRenderer } from "vitepress";

/**
 * Whether a block of code is an example that shows what it gives: signatures and literals are not, nor is what needs a
 * file or another package.
 */
export function isExample(language: string, code: string): boolean {
  if (!["ts", "js", "typescript", "javascript"].includes(language)) return false;
  return /\/\/ (?:=>|throws)|console\.log\(/.test(code) && !/from "(?!us-peru-relations(?:\/[\w-]+)?")/.test(code);
}

/** Gives every example a button that runs it, and lets wide tables be scrolled by keyboard. */
export function markExamples(md: MarkdownRenderer): void {
  const renderFence = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const { info = "", content = "" } = tokens[index] ?? {};
    const rendered = renderFence?.(tokens, index, options, env, self) ?? "";
    const language = /^\w+/.exec(info.trim())?.[0] ?? "";
    return isExample(language, content) ? `<RunnableExample>${rendered}</RunnableExample>` : rendered;
  };
  md.renderer.rules["table_open"] = () => '<table tabindex="0">\n';
}
