import { withArticle } from "./withArticle.ts";

/** “Del 10 de junio de 2022 al 28 de julio de 2022”, but “De 1997 a mayo de 2022”. */
export function fromTo(from = "", to = ""): string {
  return `De ${withArticle(from)} a ${withArticle(to)}`.replace(/^De el /, "Del ").replace(" a el ", " al ");
}
