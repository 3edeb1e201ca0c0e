import { defineLoader } from "vitepress";
import type { DocumentParts } from "./documentParts.ts";
import { readDocument } from "./readDocument.ts";

declare const data: DocumentParts;

export { data };

export default defineLoader({
  watch: ["../../../data/**/*.json", "../../../data/source.txt"],
  load: (): DocumentParts => readDocument().parts,
});
