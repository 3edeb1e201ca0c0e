/** The level of every heading, so that none skips one: a part is one level below what it is part of. */
function mendHeadingLevels(markup: string): string {
  const open: { level: number; shown: number }[] = [];
  return markup.replace(/<h([1-6])(?=[\s>])/g, (tag, digit) => {
    const level = Number(digit);
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const shown = (open.at(-1)?.shown ?? 0) + 1;
    open.push({ level, shown });
    return shown === level ? tag : `${tag} aria-level="${shown}"`;
  });
}

/** Mends what TypeDoc’s pages lack for readers with assistive technology, and from disk. */
export function mendApiPage(markup: string): string {
  return (
    mendHeadingLevels(markup)
      .replace('<div class="col-content">', '<div class="col-content" role="main">')
      .replace('<div class="page-menu">', '<div class="page-menu" role="complementary" aria-label="This page">')
      // A link inside of what unfolds can be reached by no screen reader.
      .replace(/<summary[\s\S]*?<\/summary>/g, (summary) => summary.replace(/<a [\s\S]*?<\/a>/g, ""))
      // The page has the icons in itself; browsers refuse those of another file when the site is opened from disk.
      .replaceAll(/(?:\.\.\/)*assets\/icons\.svg#/g, "#")
  );
}
