import { existsSync } from "node:fs";
import { writeEdition } from "../edition/writeEdition.ts";

const [file, folder = "new-edition"] = process.argv.slice(2);
try {
  if (file === undefined)
    throw new Error("edition expected the path of a new text: npm run edition -- path/to/new.txt");
  if (!existsSync(file)) throw new Error(`edition expected a text file, received ${file}, which does not exist.`);
  if (existsSync(folder))
    throw new Error(`${folder}/ exists already. Move it away, or name another folder after the text.`);
  process.stdout.write(writeEdition(process.cwd(), file, folder));
  process.stdout.write(
    `\nWrote ${folder}/report.md and the draft ${folder}/data/. What to do next: docs/new-edition.md\n`,
  );
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
