import type { LabelWords } from "../../model/locale.ts";
import { agencies, claims, facts, sections, topics } from "./labels.ts";
import { quote } from "./quote.ts";
import { spanishList } from "./spanishList.ts";
import { terms } from "./terms.ts";

/** A short phrase for a result. */
function result(operation: string, operands: readonly string[]): string {
  const [first = "", second = ""] = operands.map(quote);
  switch (operation) {
    case "total":
      return operands.length === 1 ? `Total de ${first}` : `Total de ${spanishList(operands.map(quote))}`;
    case "growth":
    case "growth.percent":
      return `Variación porcentual de ${first} a ${second}`;
    case "growth.change":
      return `Cambio de ${first} a ${second}`;
    case "growth.times":
      return `Veces que ${second} contiene a ${first}`;
    case "growth.years":
      return `Años de ${first} a ${second}`;
    case "growth.annualPercent":
      return `Variación anual compuesta de ${first} a ${second}`;
    case "share":
      return `${first} como porcentaje de ${second}`;
    case "ratio":
      return `${first} entre ${second}`;
    case "perYear":
      return `${first} por año`;
    case "difference":
      return `${first} menos ${second}`;
    case "multiply":
      return second === "" ? `${first}, multiplicado` : `${first} por ${second}`;
    default:
      return second === "" ? `Tiempo desde ${first}` : `Tiempo de ${first} a ${second}`;
  }
}

/** Spanish labels. */
export const label: LabelWords = { facts, agencies, topics, sections, claims, terms, result };
