import { esPE } from "../../../src/locales/es-PE/index.ts";
import { grounds, notes, relations } from "../../../src/locales/es-PE/labels.ts";
import { createLanguage } from "./createLanguage.ts";
import { documentTexts } from "./documentTexts.es.ts";
import { exemptions } from "./exemptions.es.ts";

export const spanish = createLanguage(
  {
    code: "es",
    note: ({ id }) => notes[id],
    ground: ({ id }) => grounds[id],
    relation: ({ a, b }) => relations[`${a} / ${b}`] ?? relations[`${b} / ${a}`] ?? "",
    exemption: (reason) => exemptions[reason] ?? reason,
    text: documentTexts,
  },
  esPE,
);
