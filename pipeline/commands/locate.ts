import { readFileSync } from "node:fs";
import { sections } from "../../src/facts/sections.ts";
import { locateWords } from "./locateWords.ts";

const words = process.argv.slice(2).join(" ");
const places = locateWords(words, readFileSync("data/source.txt", "utf8"), sections);
for (const { section, source } of places) {
  process.stdout.write(`"section": ${JSON.stringify(section)},\n"source": ${JSON.stringify(source)}\n\n`);
}
if (places.length === 0) {
  const hint = "Quote a few words exactly: the document has curly quotes (’ “ ”) and no-break spaces.";
  process.stderr.write(`data/source.txt does not print ${JSON.stringify(words)}. ${hint}\n`);
  process.exitCode = 1;
}
