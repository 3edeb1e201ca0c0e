import { formatIsoDate } from "../../format/formatDate.ts";
import { formatFigure, type PrintedFigure } from "../../format/formatFigure.ts";
import type { ClaimWords, RemarkContext } from "../../model/locale.ts";
import type { MissingPart } from "../../model/vocabulary.ts";
import { format } from "./format.ts";
import { fromTo } from "./fromTo.ts";
import { counted } from "./spanishList.ts";

const MISSING: Record<MissingPart, string> = {
  parts: "El documento no incluye las cifras que aquí reúne.",
  whole: "El documento no indica el total del que esto forma parte.",
  comparedFigures: "El documento no incluye las cifras con las que hace la comparación.",
  shareOfWhole: "El documento no indica qué proporción del total es esta parte.",
};

function printed(id: string, { figure }: RemarkContext): string {
  return formatFigure(figure(id) as PrintedFigure, format);
}

function spanOfPercents(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `entre ${min}% y ${max}%`;
  if (min !== undefined) return `al menos ${min}%`;
  return max === undefined ? "cualquier porcentaje" : `hasta ${max}%`;
}

function span(from: string, to: string, years: number): string {
  const words = fromTo(formatIsoDate(from, format), formatIsoDate(to, format));
  return `${words} hay ${counted(years)} ${years === 1 ? "año" : "años"}`;
}

function itemCount(count: number): string {
  return `${counted(count)} ${count === 1 ? "elemento" : "elementos"}`;
}

/** Why claims got their verdicts, in Spanish. */
export const claims: ClaimWords = {
  "percent-change": ({ from, to, percent, min, max }, context) =>
    `La variación de ${printed(from, context)} a ${printed(to, context)} es de ${percent}%; los límites de ambas cifras permiten ${spanOfPercents(min, max)}.`,
  increase: ({ from, to }, context) =>
    `El paso de ${printed(from, context)} a ${printed(to, context)} es un aumento con cualquier valor que permitan los límites de ambas cifras.`,
  "possible-increase": ({ from, to }, context) =>
    `El paso de ${printed(from, context)} a ${printed(to, context)} es un aumento solo con algunos de los valores que permiten los límites de ambas cifras.`,
  "no-increase": ({ from, to }, context) =>
    `El paso de ${printed(from, context)} a ${printed(to, context)} no es un aumento con ninguno de los valores que permiten los límites de ambas cifras.`,
  "no-beginning": (values, context) =>
    `El documento no indica cuándo empezaron los ${printed(values.printed, context)}.`,
  "no-end": (values, context) => `El documento no indica cuándo terminaron los ${printed(values.printed, context)}.`,
  "date-from-claim": ({ event }, { label }) =>
    `El documento no indica la fecha de este hecho: ${label(event)}. Solo se deduce de la propia afirmación.`,
  "years-between": ({ from, to, years }) => `${span(from, to, years)}.`,
  "multiple-of-years": ({ from, to, years, interval }) =>
    `${span(from, to, years)}, múltiplo de ${interval}; el documento no menciona las renovaciones intermedias.`,
  "no-multiple-of-years": ({ from, to, years, interval }) =>
    `${span(from, to, years)}, que no es múltiplo de ${interval}.`,
  "closed-list": ({ list, items }, { label }) => `La lista tiene ${itemCount(items)}: ${label(list)}.`,
  "open-list": ({ list, items }, { label }) => `La lista es abierta y tiene ${itemCount(items)}: ${label(list)}.`,
  missing: ({ part }) => MISSING[part],
};
