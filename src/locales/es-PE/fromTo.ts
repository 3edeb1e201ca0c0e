/** “Del 10 de junio de 2022 al 28 de julio de 2022”, but “De 1997 a mayo de 2022”. */
export function fromTo(from = "", to = ""): string {
  const isDay = (when: string) => /^\d+ de /.test(when);
  return `${isDay(from) ? "Del" : "De"} ${from} ${isDay(to) ? "al" : "a"} ${to}`;
}
