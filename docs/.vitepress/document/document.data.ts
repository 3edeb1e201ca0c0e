import { defineLoader } from "vitepress";
import { type DocumentText, readDocument } from "./readDocument.ts";

declare const data: DocumentText;

export { data };

export default defineLoader({
  watch: ["../../../data/**/*.json", "../../../data/source.txt"],
  load: readDocument,
});
