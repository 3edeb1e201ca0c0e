import { defineLoader } from "vitepress";
import { total, usaidInvestment, usaidInvestmentLastYear } from "../../../../src/index.ts";
import { readDocument } from "../../document/readDocument.ts";
import type { LanguageCode } from "../../language/Language.ts";
import { languages } from "../../language/languages.ts";

/** A sentence of the document, cut around the words that are marked in it. */
export interface MarkedSentence {
  readonly fact: string;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** What the first page shows, computed when the site is built. */
export interface HomeData {
  readonly sentences: readonly MarkedSentence[];
  readonly known: Readonly<Record<LanguageCode, string>>;
}

declare const data: HomeData;

export { data };

/** The sentence a figure stands in; the point of “U.S.” ends none. */
function sentenceOf(figure: typeof usaidInvestment | typeof usaidInvestmentLastYear, text: string): MarkedSentence {
  const words = `${figure.hedge} ${figure.written}`;
  const at = text.indexOf(words, figure.source.start);
  const starts = [...text.slice(0, at).matchAll(/(?<!U\.S)\. |\n/g)].map(({ index, 0: gap }) => index + gap.length);
  const start = starts.at(-1) ?? 0;
  const end = at + text.slice(at).search(/\.\s/) + 1;
  return { fact: figure.id, before: text.slice(start, at), marked: words, after: text.slice(at + words.length, end) };
}

export default defineLoader({
  watch: ["../../../../data/**/*.json"],
  load(): HomeData {
    const { text } = readDocument();
    const both = total([usaidInvestment, usaidInvestmentLastYear]);
    return {
      sentences: [usaidInvestment, usaidInvestmentLastYear].map((figure) => sentenceOf(figure, text)),
      known: { en: languages.en.format(both), es: languages.es.format(both) },
    };
  },
});
