/**
 * The README as npm shows it: npm has no `docs/`, so each link into the repository becomes an absolute one.
 *
 * @param ref - The tag the links point to, such as `v1.0.0`.
 */
export function publishedReadme(readme: string, repository: string, ref: string): string {
  const base = `https://github.com/${repository}/blob/${ref}/`;
  return readme.replace(/\]\((?!https?:|#|mailto:)(?:\.\/)?([^)]+)\)/g, `](${base}$1)`);
}
