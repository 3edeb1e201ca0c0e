import { plainName } from "./plainName.ts";

/** Edit distance: how many letters must be put in, left out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (b[column - 1] === letter ? 0 : 1);
      next.push(Math.min((row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Up to three names that a misspelt one may stand for: those that hold it, then those in which at most a third of its
 * letters differ. Often there is none.
 */
export function nearest(wanted: string, names: readonly string[]): string[] {
  const start = plainName(wanted).slice(0, 80);
  const allowed = Math.floor(start.length / 3);
  const different = [...new Map(names.map((name) => [plainName(name), name])).values()];
  return different
    .map((name) => ({ name, distance: plainName(name).includes(start) ? 0 : distance(start, plainName(name)) }))
    .filter((each) => start.length > 2 && each.distance <= allowed)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}
