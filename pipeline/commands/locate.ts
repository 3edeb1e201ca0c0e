import { readFileSync } from "node:fs";
import { sections } from "../../src/facts/sections.ts";
import { describePlaces } from "./describePlaces.ts";
import { locateWords } from "./locateWords.ts";

const words = process.argv.slice(2).join(" ");
const places = locateWords(words, readFileSync("data/source.txt", "utf8"), sections);
process.exitCode = places.length > 0 ? 0 : 1;
(places.length > 0 ? process.stdout : process.stderr).write(describePlaces(words, places));
