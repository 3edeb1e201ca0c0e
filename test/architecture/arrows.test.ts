import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { findViolations } from "./arrows.ts";
import { PIPELINE_LAYERS, SRC_LAYERS } from "./layers.ts";

/** The violations of a project that has only these files. */
async function violationsIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), "arrows-"));
  try {
    for (const [path, content] of Object.entries({ "src/index.ts": "", "pipeline/load/data.ts": "", ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return await findViolations(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe("imports run one way", () => {
  test("in src/ and pipeline/", async () => {
    expect(await findViolations(resolve("."))).toEqual([]);
  });

  test.each([
    ["an upward import", "src/model/figure.ts", 'import "../arithmetic/growth.ts";', "src/arithmetic/growth.ts"],
    [
      "an upward import of a type",
      "src/model/figure.ts",
      'import type { A } from "../bounds/a.ts";',
      "src/bounds/a.ts",
    ],
    ["an import of a neighbor", "src/cite/cite.ts", 'import "../explain/explain.ts";', "src/explain/explain.ts"],
    ["an import of the index", "src/claims/check.ts", 'import "../index.ts";', "src/index.ts"],
    ["an import of a locale", "src/format/format.ts", 'import "../locales/es-PE/a.ts";', "src/locales/es-PE/a.ts"],
    ["an import of the pipeline", "src/format/format.ts", 'import "../../pipeline/read/a.ts";', "pipeline/read/a.ts"],
    ["an import of what comes later", "pipeline/read/a.ts", 'import "../verify/b.ts";', "pipeline/verify/b.ts"],
  ])("%s fails", async (_name, from, code, to) => {
    const violations = await violationsIn({ [from]: code, [to]: "export type A = string;" });
    expect(violations.length).toBeGreaterThan(0);
    for (const violation of violations) expect(violation).toContain(`${from} → ${to}`);
  });

  test("a circle fails", async () => {
    const violations = await violationsIn({
      "src/bounds/a.ts": 'import "./b.ts";',
      "src/bounds/b.ts": 'import "./a.ts";',
    });
    expect(violations).toContain("no circle: src/bounds/a.ts → src/bounds/b.ts");
  });

  test("a downward import passes", async () => {
    expect(
      await violationsIn({ "src/arithmetic/growth.ts": 'import "../bounds/a.ts";', "src/bounds/a.ts": "" }),
    ).toEqual([]);
  });
});

describe("every folder has a layer", () => {
  test.each([
    ["src", [...SRC_LAYERS.flat(), "locales"]],
    ["pipeline", PIPELINE_LAYERS.flat()],
  ])("of %s, and no other file stands loose", (root, known) => {
    expect(readdirSync(root).filter((name) => !known.includes(name))).toEqual([]);
  });
});
