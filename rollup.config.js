import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { transform } from "esbuild";

const input = { index: "src/index.ts", schema: "src/schema/index.ts", "es-PE": "src/locales/es-PE/index.ts" };
const entries = Object.values(input).map((path) => resolve(path));

/** The folders of src/, each after those it imports; the last two are for entries of their own. */
const FOLDERS = [
  ...["model", "words", "bounds", "document", "input", "format", "overlap", "facts", "lookup", "arithmetic"],
  ...["label", "cite", "explain", "claims", "schema", "locales"],
];

/**
 * The most bytes of code in a file, its imports and exports aside. npm packs files of one name side by side, and gzip finds
 * again what stands at most 32 kB back: up to this size, the CommonJS twin of an ES module costs next to nothing. More and
 * smaller files would take longer to import.
 */
const MOST_BYTES = 30_500;

/** The most bytes of a piece of data: pieces fill the files better than whole sections do. */
const PIECE_BYTES = 6_000;

/** Modules of nothing but constants. */
const DATA = /\/facts\/|\/labels\.ts$/;

/** Cuts a module of constants between them into pieces. */
function piecesOf(code) {
  const start = code.indexOf("export const ");
  const pieces = [];
  for (const constant of code.slice(start).split(/(?<=\n)(?=export const )/)) {
    const isFull = pieces.length === 0 || pieces.at(-1).length + constant.length > PIECE_BYTES;
    pieces.push(isFull ? code.slice(0, start) + constant : pieces.pop() + constant);
  }
  return pieces;
}

/** Reads TypeScript. A large module of data re-exports its pieces, which are named `path?0`, `path?1`, … */
async function load(id) {
  const [path, piece] = id.split("?");
  const { code } = await transform(await readFile(path, "utf8"), { loader: "ts", target: "es2022", charset: "utf8" });
  if (!DATA.test(path) || code.length < PIECE_BYTES) return code;

  const pieces = piecesOf(code);
  return pieces[piece] ?? pieces.map((_, index) => `export * from "${path}?${index}";\n`).join("");
}

/** What `src/facts/` holds besides the facts: helpers read it that need no fact. */
const DOCUMENT = /^facts\/(?:agencies|claims|ledger|relations|sections|source|topics)\./;

function folderOf(id) {
  const path = relative("src", id);
  if (DOCUMENT.test(path)) return "document";
  // Only the schema reads the lists of ids.
  return path === "facts/ids.ts" ? "schema" : path.split("/")[0];
}

/** A module of this package and what it imports of it, directly or not, each after its own imports. */
function withImports(id, getModuleInfo, found = new Set()) {
  for (const imported of getModuleInfo(id).importedIds.filter((path) => path.startsWith(resolve("src")))) {
    if (!found.has(imported)) withImports(imported, getModuleInfo, found);
  }
  return found.add(id);
}

/** The name of the file each module goes to. Files are filled folder by folder and named after what most of them is. */
function fileNames(getModuleInfo) {
  const modules = [...new Set(entries.flatMap((entry) => [...withImports(entry, getModuleInfo)]))];
  const inOrder = FOLDERS.flatMap((folder) => modules.filter((id) => folderOf(id) === folder && !entries.includes(id)));
  const files = [];
  for (const id of inOrder) {
    const folder = folderOf(id);
    const bytes = Buffer.byteLength(getModuleInfo(id).code.replaceAll(/^import .*$/gm, ""));
    const isOfOwnEntry = ["schema", "locales"].includes(folder) && !files.at(-1).bytesOf.has(folder);
    const isFull = files.length === 0 || files.at(-1).bytes + bytes > MOST_BYTES;
    if (isOfOwnEntry || isFull) files.push({ bytes: 0, bytesOf: new Map(), ids: [] });
    const file = files.at(-1);
    file.bytes += bytes;
    file.bytesOf.set(folder, (file.bytesOf.get(folder) ?? 0) + bytes);
    file.ids.push(id);
  }

  const counts = new Map();
  return new Map(
    files.flatMap(({ bytesOf, ids }) => {
      const [[folder]] = [...bytesOf].sort(([, a], [, b]) => b - a);
      const count = (counts.get(folder) ?? 0) + 1;
      counts.set(folder, count);
      return ids.map((id) => [id, count === 1 ? folder : `${folder}-${count}`]);
    }),
  );
}

/** The CommonJS twin of an ES module as rollup writes it: every line the same but for imports and exports. */
function commonJs(code) {
  const exported = [];
  const body = code
    .replaceAll("'./esm/", "'./cjs/")
    .replaceAll(/^(import|export) \{ (.*) \} from ('.*');$/gm, (_, keyword, names, path) => {
      if (keyword === "export") exported.push(...names.split(", ").map((name) => name.split(" as ").at(-1)));
      return `const { ${names.replaceAll(" as ", ": ")} } = require(${path});`;
    })
    .replaceAll(/^export \{ (.*) \};$/gm, (_, names) => {
      exported.push(...names.split(", ").map((name) => name.split(" as ").reverse().join(": ")));
      return "";
    });
  return `"use strict";\n\n${body.trim()}\n\nmodule.exports = { ${exported.join(", ")} };\n`;
}

let names = new Map();
const typescript = {
  name: "typescript",
  resolveId: (id) => (id.includes("?") ? id : undefined),
  load,
  buildEnd() {
    names = fileNames(this.getModuleInfo);
  },
};
const twins = {
  name: "twins",
  // Nothing has side effects, so nothing is imported for them.
  renderChunk: (code) => code.replaceAll(/^import '.*';\n/gm, ""),
  generateBundle(_, bundle) {
    const add = (fileName, source) => this.emitFile({ type: "asset", fileName, source });
    for (const { fileName, code } of Object.values(bundle)) {
      add(
        fileName.startsWith("esm/") ? fileName.replace("esm/", "cjs/") : fileName.replace(/js$/, "cjs"),
        commonJs(code),
      );
    }
    add("cjs/package.json", '{ "type": "commonjs" }\n');
  },
};

/** Writes the ES modules and their CommonJS twins, which have their own copy of the data. */
export default {
  input,
  external: /^zod/,
  treeshake: false,
  plugins: [typescript],
  // Such as files that import each other in a circle.
  onwarn: ({ message }) => {
    throw new Error(message);
  },
  output: {
    dir: "dist",
    entryFileNames: "[name].js",
    chunkFileNames: "esm/[name].js",
    manualChunks: (id) => names.get(id),
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    plugins: [twins],
  },
};
