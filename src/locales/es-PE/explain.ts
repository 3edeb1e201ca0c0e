import { formatIsoDate, precisionOf } from "../../format/formatDate.ts";
import { formatPeriodOf } from "../../format/formatPeriodOf.ts";
import type { Figure } from "../../model/figure.ts";
import type { ExplainStep, ExplainWords, RemarkContext } from "../../model/locale.ts";
import type { AssumptionCode, CaveatCode, Conflict, ConflictCode, Remark } from "../../model/remark.ts";
import { creditedTo } from "./creditedTo.ts";
import { format } from "./format.ts";
import { fromTo } from "./fromTo.ts";
import { grounds, notes, relations } from "./labels.ts";
import { quote } from "./quote.ts";
import { counted, more, spanishList } from "./spanishList.ts";
import { terms } from "./terms.ts";
import { withArticle } from "./withArticle.ts";

/** Items a sentence names before it counts the rest. */
const NAMED = 6;

/** A result of an earlier step, by what was done. */
const THAT: Readonly<Record<string, string>> = {
  total: "ese total",
  growth: "ese crecimiento",
  "growth.change": "ese cambio",
  "growth.percent": "ese crecimiento",
  "growth.annualPercent": "ese crecimiento anual",
  share: "esa proporción",
  ratio: "ese cociente",
  perYear: "ese promedio anual",
  difference: "esa diferencia",
  multiply: "ese producto",
  elapsed: "ese tiempo",
};

/** A range as a noun, so that it can follow a preposition: “entre un valor de entre 3 millones y 5 millones”. */
function asNoun(operand: string): string {
  return operand.startsWith("entre ") ? `un valor de ${operand}` : operand;
}

function totalStep({ operands, moreOperands, outcome, conflicts }: ExplainStep): string {
  const all = spanishList(operands, moreOperands);
  if (operands.length === 1) return `La única cifra es ${all}.`;
  if (conflicts === undefined || conflicts.count === 0) return `${all} suman ${outcome}.`;

  const { count, reasons } = conflicts;
  const rest = count - reasons.length;
  const sentences = [
    `${all} no se pueden sumar${count === 1 ? "" : `: ${counted(count)} pares podrían superponerse`}.`,
    ...reasons,
    ...(reasons.length === 0 || rest === 0
      ? []
      : [`Hay ${rest === 1 ? "otro par" : `otros ${counted(rest)} pares`} en el mismo caso.`]),
    outcome === format.noBounds ? "De su suma no se sabe nada." : `Solo se sabe que suman ${outcome}.`,
  ];
  return sentences.join(" ");
}

function growthStep({ operands: [from, to], outcome, isFall, change, annual, years }: ExplainStep): string {
  const first = `De ${from} a ${to} hay ${isFall ? "" : "un aumento de "}${outcome}.`;
  if (change === undefined) return first;
  if (annual === undefined) return `${first} El cambio es de ${change}.`;
  const compounded = isFall
    ? `, o ${annual} al año a tasa compuesta, durante ${years}`
    : `, con una tasa anual compuesta de ${annual} durante ${years}`;
  return `${first} El cambio es de ${change}${compounded}.`;
}

function step(given: ExplainStep): string {
  const parts = { ...given, operands: given.operands.map(asNoun) };
  const { operation, operands, outcome } = parts;
  const [first, second] = operands;
  switch (operation) {
    case "total":
      return totalStep(parts);
    case "growth":
      return growthStep(parts);
    case "growth.change":
      return `El cambio de ${first} a ${second} es de ${outcome}.`;
    case "growth.times":
      return `Al dividir ${second} entre ${first}, el resultado es de ${outcome}.`;
    case "ratio":
      return `Al dividir ${first} entre ${second}, el resultado es de ${outcome}.`;
    case "growth.percent":
      return growthStep({ ...parts, change: undefined });
    case "growth.annualPercent":
      return `De ${first} a ${second} la tasa anual compuesta es de ${outcome}.`;
    case "share":
      return `La proporción de ${first} respecto de ${second} es de ${outcome}.`;
    case "perYear":
      return `Al repartir por igual ${first} entre los años de su período, el resultado es de ${outcome}.`;
    case "difference":
      if (parts.isFall) return `Frente a ${second}, ${first} son ${outcome}.`;
      return `La diferencia entre ${first} y ${second} es de ${outcome}.`;
    case "multiply":
      return `Al multiplicar ${first} por ${second}, el resultado es de ${outcome}.`;
    default:
      return `${fromTo(first, second)} hay ${outcome}.`;
  }
}

function quoted(ids: readonly string[], { label }: RemarkContext): string {
  const names = ids.slice(0, NAMED).map((id) => quote(label(id)));
  return spanishList(names, ids.length - names.length);
}

/** “etiqueta”: período; … */
function each(ids: readonly string[], { label }: RemarkContext, wordsOf: (id: string) => string): string {
  const named = ids.slice(0, NAMED).map((id) => `${quote(label(id))}, ${wordsOf(id)}`);
  const rest = ids.length - named.length;
  return named.join("; ") + (rest > 0 ? `; y ${more(rest)}` : "");
}

function periodOf(id: string, { figure }: RemarkContext): string {
  const found = figure(id) as Figure | undefined;
  return (found && formatPeriodOf(found, format)) ?? "sin período indicado";
}

function stageOf(id: string, { figure }: RemarkContext): string {
  const stage = (figure(id) as Figure | undefined)?.stage;
  return stage ? `monto ${terms.stage[stage]}` : "sin etapa indicada";
}

/** A note or ground of a fact in Spanish; of a figure of one’s own, as it is. */
function translated(
  table: Readonly<Record<string, string>>,
  id: string,
  { figure }: RemarkContext,
  own: string,
): string {
  const found = figure(id);
  return (found !== undefined && "section" in found && table[id]) || own;
}

/** After a colon Spanish goes on in lower case. */
function noteOf(id: string, context: RemarkContext): string {
  const note = translated(notes, id, context, context.figure(id)?.note ?? "");
  return note.slice(0, 1).toLowerCase() + note.slice(1);
}

function groundOf(id: string, context: RemarkContext): string {
  const found = context.figure(id);
  const dated = found !== undefined && "date" in found ? found.date : found?.period;
  const inferred = dated !== undefined && "inferred" in dated ? dated.inferred : undefined;
  return translated(grounds, id, context, inferred?.ground ?? "");
}

/** “El 15 de marzo de 2020”, “en marzo de 2020”: the date of a remark. */
function onDate(values: Remark["values"]): string {
  const date = String(values?.["date"]);
  return format.period.on(formatIsoDate(date, format), precisionOf(date));
}

/** “Del 15 de marzo de 2020”, “de marzo de 2020”. */
function afterDate(values: Remark["values"]): string {
  return `de ${withArticle(formatIsoDate(String(values?.["date"]), format))}`.replace("de el ", "del ");
}

type Write = (remark: Remark<string>, context: RemarkContext) => string;

const REMARKS: Readonly<Record<CaveatCode | AssumptionCode, Write>> = {
  "periods-differ": ({ facts }, context) =>
    `Los períodos difieren: ${each(facts, context, (id) => periodOf(id, context))}.`,
  "stages-differ": ({ facts }, context) =>
    `Las etapas del dinero difieren: ${each(facts, context, (id) => stageOf(id, context))}.`,
  "inferred-date": ({ facts: [id = ""] }, context) =>
    `La fecha de ${quote(context.label(id))} se infiere. ${groundOf(id, context)}`,
  projected: ({ facts }, context) =>
    `${quoted(facts, context)} ${facts.length === 1 ? "es una proyección" : "son proyecciones"}.`,
  note: ({ facts: [id = ""] }, context) => `Nota sobre ${quote(context.label(id))}: ${noteOf(id, context)}`,
  "repeated-input": ({ facts }, context) => `Más de una de las cifras se basa en ${quoted(facts, context)}.`,
  "not-mentioned-together": ({ facts }, context) => `El documento no menciona juntos ${quoted(facts, context)}.`,
  "different-measures": ({ facts }, context) => `Miden cosas distintas: ${quoted(facts, context)}.`,
  "joint-credit": ({ facts: [id = ""] }, context) =>
    `${quote(context.label(id))} se atribuye en conjunto ${creditedTo(context.figure(id))}; el documento no reparte el monto.`,
  "calendar-unstated": () => "El documento no dice si los años son calendario o fiscales.",
  "calendars-differ": () => "Un año es calendario y el otro, fiscal.",
  "no-date": ({ facts }, context) =>
    `${quoted(facts.slice(0, 1), context)} no tiene fecha, de modo que no se calculan los años ni el porcentaje anual.`,
  "ends-before-document": ({ facts, values }, context) =>
    `El período de ${quoted(facts, context)} podría continuar después ${afterDate(values)}: el documento es posterior a esa fecha y no indica cuándo termina.`,
  "negative-input": () =>
    "Algunas cifras podrían ser negativas, de modo que las que no se superponen no fijan un límite inferior.",
  disjoint: ({ values }) =>
    `Se supone que las cifras no se superponen; para ${values?.["pairs"] === 1 ? "un par de ellas" : `${counted(Number(values?.["pairs"]))} pares de ellas`} el documento no lo dice.`,
  "part-of": ({ facts: [part = "", whole = ""] }, { label }) =>
    `Se supone que ${quote(label(part))} es parte de ${quote(label(whole))}; el documento no lo dice.`,
  "period-start": ({ facts: [id = ""], values }, { label }) =>
    `Se supone que el período de ${quote(label(id))} empieza ${onDate(values)}.`,
  "period-end": ({ facts: [id = ""], values }, { label }) =>
    `Se supone que el período de ${quote(label(id))} termina ${onDate(values)}.`,
};

const CONFLICTS: Readonly<Record<ConflictCode, (pair: string) => string>> = {
  "may-overlap": (pair) => `${pair} podrían superponerse.`,
  "part-of": (pair) => `Una es parte de la otra: ${pair}.`,
  same: (pair) => `${pair} son lo mismo.`,
  "shared-agency": (pair) =>
    `${pair} se atribuyen a una misma entidad, y al menos una de las dos cifras se atribuye también a otra; el documento no reparte el dinero.`,
  "unnamed-department": (pair) =>
    `El documento no dice a qué departamento pertenece una de las oficinas, de modo que ${pair} podrían superponerse.`,
  "same-series": (pair) => `${pair} miden lo mismo en momentos distintos.`,
  "not-stated": (pair) => `El documento no dice si ${pair} se superponen.`,
  "shared-input": (pair) => `${pair} se basan en una misma cifra.`,
};

function conflict({ code, pair }: Conflict, context: RemarkContext): string {
  const [a, b] = pair;
  const ground = relations[`${a} / ${b}`] ?? relations[`${b} / ${a}`];
  const isRelation = code === "may-overlap" || code === "part-of" || code === "same";
  return CONFLICTS[code](quoted(pair, context)) + (isRelation && ground !== undefined ? ` ${ground}` : "");
}

/** The sentences of `explain` in Spanish. */
export const explain: ExplainWords = {
  step,
  list: spanishList,
  named: (words, label, period) => `${words} (${label}${period === null ? "" : `, ${period}`})`,
  that: (operation, outcome) => `${THAT[operation] ?? "ese resultado"} (${outcome})`,
  withBounds: (outcome, bounds) => `${outcome} (${bounds})`,
  printedValue: (value) => `Con las cifras impresas, el resultado es de ${value}.`,
  stated: (words, hasBoth) => (hasBoth ? `Los límites provienen de ${words}.` : `El límite proviene de ${words}.`),
  rounding: (words, hasBoth) =>
    `${hasBoth ? "Los límites consideran" : "El límite considera"} el redondeo de ${words}.`,
  caveatCount: (count) => (count === 1 ? "Hay una salvedad." : `Hay ${counted(count)} salvedades.`),
  notFromDocument: (labels) => `No proviene del documento: ${labels}.`,
  quoted: (quote, section) => `“${quote}” (${section})`,
  documentWords: (quotes) => `Palabras del documento, en inglés: ${quotes}.`,
  source: (_publisher, title) =>
    `Fuente: Departamento de Estado de los Estados Unidos, “${title}”, documento sin fecha impresa.`,
  remark: (remark, context) => REMARKS[remark.code](remark, context),
  conflict,
};
