import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatFiles } from "../../../pipeline/emit/formatFiles.ts";
import { loadData } from "../../../pipeline/verify/loadData.ts";
import { languages } from "../language/languages.ts";
import type { Cell, Picture } from "../pictures/Picture.ts";
import { allPictures } from "../pictures/pictures.ts";

const root = join(import.meta.dirname, "../../..");

/** The colors a drawing takes from the page, for a file that stands alone. */
const colors: Readonly<Record<string, string>> = {
  "--figure": "#8a5a00",
  "--event": "#0b6b6b",
  "--mark-rule": "#9aa0a6",
  "--vp-c-bg": "#ffffff",
  "--vp-c-default-soft": "#e8e8ea",
};

function standalone(svg: string): string {
  const colored = svg.replace(/var\((--[\w-]+)\)/g, (all, name: string) => colors[name] ?? all);
  return colored
    .replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg" color="#1d2330" font-family="sans-serif"')
    .replace(/ href="#/g, ' data-fact="');
}

const textOf = (cell: Cell): string => (typeof cell === "string" ? cell : cell.text);
const csvField = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function csv({ columns, rows }: Picture): string {
  const lines = [columns, ...rows.map((row) => row.map(textOf))];
  return lines.map((line) => `${line.map(csvField).join(",")}\n`).join("");
}

/** Writes what the site offers for download into VitePress's public folder: data, pictures, example files. */
export function writeDownloads(folder: string): void {
  const { data, problems } = loadData(join(root, "data"));
  if (data === undefined) throw new Error(`The data has ${problems.length} problems: npm run check:data lists them.`);

  for (const name of ["data", "pictures", "examples"]) {
    rmSync(join(folder, name), { recursive: true, force: true });
    mkdirSync(join(folder, name), { recursive: true });
  }
  for (const [name, content] of formatFiles(data)) writeFileSync(join(folder, "data", name), content);
  cpSync(join(root, "docs/examples"), join(folder, "examples"), { recursive: true });

  for (const language of Object.values(languages))
    for (const picture of allPictures(language)) {
      const path = join(folder, "pictures", `${picture.id}.${language.code}`);
      writeFileSync(`${path}.svg`, standalone(picture.drawings.wide));
      writeFileSync(`${path}.csv`, csv(picture));
    }
}
