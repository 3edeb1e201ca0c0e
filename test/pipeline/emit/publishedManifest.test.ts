import { expect, test } from "vitest";
import { publishedManifest } from "../../../pipeline/emit/publishedManifest.ts";

const project = {
  name: "example",
  private: true,
  main: "./dist/index.cjs",
  exports: { ".": { import: "./dist/index.js" }, "./package.json": "./package.json" },
  scripts: { test: "vitest" },
  devDependencies: { vitest: "4.1.12" },
  overrides: { rollup: "$rollup" },
};

test("the published manifest names the files as seen from dist/ and leaves out what only the project needs", () => {
  expect(publishedManifest(project)).toEqual({
    name: "example",
    main: "./index.cjs",
    exports: { ".": { import: "./index.js" }, "./package.json": "./package.json" },
  });
});

test("a release adds the addresses of its repository", () => {
  expect(publishedManifest(project, "owner/example")).toMatchObject({
    homepage: "https://github.com/owner/example#readme",
    bugs: { url: "https://github.com/owner/example/issues" },
    repository: { type: "git", url: "git+https://github.com/owner/example.git" },
  });
});
