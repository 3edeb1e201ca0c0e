import type { JsonObject } from "type-fest";

/** What only the project's own folder needs. */
const PROJECT_ONLY = ["private", "scripts", "devDependencies", "overrides"];

/** The parts of an address on GitHub that npm shows: the source, its issues, its front page. */
function addresses(repository: string): JsonObject {
  const url = `https://github.com/${repository}`;
  return {
    homepage: `${url}#readme`,
    bugs: { url: `${url}/issues` },
    repository: { type: "git", url: `git+${url}.git` },
  };
}

/**
 * The `package.json` that is published: the project's, as seen from inside `dist/`.
 *
 * @param repository - `owner/name` on GitHub, where it is known: in a release.
 */
export function publishedManifest(manifest: JsonObject, repository?: string): JsonObject {
  const entries = Object.entries(manifest).filter(([key]) => !PROJECT_ONLY.includes(key));
  const moved = JSON.parse(JSON.stringify(Object.fromEntries(entries)).replaceAll('"./dist/', '"./')) as JsonObject;
  return repository === undefined ? moved : { ...moved, ...addresses(repository) };
}
