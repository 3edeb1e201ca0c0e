import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";

const copy = mkdtempSync(join(tmpdir(), "release-"));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test("`changeset version` turns the changesets into a version and its changelog", () => {
  const changesets = readdirSync(".changeset").filter((file) => file.endsWith(".md"));
  for (const path of [".changeset", "package.json"]) cpSync(path, join(copy, path), { recursive: true });
  execFileSync("git", ["init", "-q"], { cwd: copy });
  const before = JSON.parse(readFileSync("package.json", "utf8")).version;
  execFileSync(process.execPath, [resolve("node_modules/@changesets/cli/bin.js"), "version"], { cwd: copy });
  const { version } = JSON.parse(readFileSync(join(copy, "package.json"), "utf8"));
  if (changesets.length === 0) {
    expect(version).toBe(before);
    return;
  }
  expect(version).not.toBe(before);
  const changelog = readFileSync(join(copy, "CHANGELOG.md"), "utf8");
  expect(changelog).toContain(`## ${version}`);
  for (const file of changesets) {
    const summary = readFileSync(join(".changeset", file), "utf8").split("---\n").at(-1)?.trim() ?? "";
    // The changelog sets a summary as an item of its list: each line after the first is indented.
    for (const line of summary.split("\n")) expect(changelog).toContain(line);
    expect(existsSync(join(copy, ".changeset", file))).toBe(false);
  }
});

test("every action of the workflows is pinned to a commit, with its version beside it", () => {
  const folder = ".github/workflows";
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), "utf8");
    const uses = text.match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const use of uses) expect(use).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect(parse(text).permissions).not.toEqual("write-all");
  }
});

test("publishing may write nothing to the repository and proves where the package was built", () => {
  const release = parse(readFileSync(".github/workflows/release.yml", "utf8"));
  expect(release.permissions).toEqual({});
  expect(release.jobs.publish.permissions).toEqual({ contents: "read", "id-token": "write" });
  const publish = release.jobs.publish.steps.at(-1).run;
  expect(publish).toMatch(/^npm publish "\$\(npm run --silent release:pack -- "\$GITHUB_REPOSITORY"\)" --provenance /);
});
