import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { publishedManifest } from "../emit/publishedManifest.ts";
import { publishedReadme } from "../emit/publishedReadme.ts";

/** A build that was cut short must not be packed. */
function assertBuilt(dist: string, entries: string): void {
  const files = [...entries.matchAll(/"(\.\/[^"]+\.[a-z]+)"(?!:)/g)].map(([, file]) => file as string);
  const missing = files.filter((file) => !existsSync(join(dist, file)));
  if (missing.length > 0)
    throw new Error(`pack expected a complete dist/, but ${missing.join(", ")} is missing. Run npm run build.`);
}

/** Packs the built `dist/` for a release: with the addresses of its repository, and links that work on npm. */
function pack(repository: string, destination: string): string {
  const root = resolve(import.meta.dirname, "../..");
  const dist = join(root, "dist");
  const project = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const manifest = publishedManifest(project, repository);
  assertBuilt(dist, JSON.stringify(manifest["exports"]));
  writeFileSync(join(dist, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const readme = publishedReadme(readFileSync(join(root, "README.md"), "utf8"), repository, `v${project.version}`);
  writeFileSync(join(dist, "README.md"), readme);

  const options = ["pack", dist, "--ignore-scripts", "--json", "--pack-destination", destination];
  const packed: unknown = JSON.parse(execFileSync("npm", options, { encoding: "utf8" }));
  const [{ filename }] = packed as [{ filename: string }];
  return join(destination, filename);
}

const [repository = "", destination = process.cwd()] = process.argv.slice(2);
if (/^[\w.-]+\/[\w.-]+$/.test(repository)) {
  process.stdout.write(`${pack(repository, resolve(destination))}\n`);
} else {
  process.stderr.write(
    `pack expected a GitHub repository such as "owner/name", received ${JSON.stringify(repository)}.\n`,
  );
  process.exitCode = 1;
}
