/** A day takes the article: “desde el 10 de junio”, but “desde junio”. */
export function withArticle(when: string): string {
  return /^\d+ de /.test(when) ? `el ${when}` : when;
}
