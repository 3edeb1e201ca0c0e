import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatFiles } from "../../../pipeline/emit/formatFiles.ts";
import { loadData } from "../../../pipeline/verify/loadData.ts";
import { source } from "../../../src/index.ts";
import { languages } from "../language/languages.ts";
import { pictureCsv } from "../pictures/pictureCsv.ts";
import { allPictures } from "../pictures/pictures.ts";
import { pictureTexts } from "../pictures/pictureTexts.ts";
import { standalonePicture } from "../pictures/standalonePicture.ts";

const root = join(import.meta.dirname, "../../..");

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
      writeFileSync(
        `${path}.svg`,
        standalonePicture(picture, `${pictureTexts[language.code].source} ${language.cite(source)}`),
      );
      writeFileSync(`${path}.csv`, pictureCsv(picture, language));
    }
}
