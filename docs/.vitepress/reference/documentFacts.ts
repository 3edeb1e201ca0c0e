import { Comment, type DeclarationReflection, type ProjectReflection, ReflectionKind } from "typedoc";
import { constantName } from "../../../pipeline/load/constantName.ts";
import { facts } from "../../../src/index.ts";
import * as vocabulary from "../../../src/model/vocabulary.ts";

const factByConstant = new Map<string, (typeof facts)[number]>(facts.map((fact) => [constantName(fact.id), fact]));
/** The types that are the words of a vocabulary, which TypeDoc shows only as `typeof`. */
const wordsByType: Readonly<Record<string, readonly string[]>> = {
  Basis: vocabulary.BASES,
  DateRelation: vocabulary.DATE_RELATIONS,
  FactKind: vocabulary.FACT_KINDS,
  Hedge: Object.keys(vocabulary.HEDGES),
  InferenceMethod: vocabulary.INFERENCE_METHODS,
  RateTime: vocabulary.RATE_TIMES,
  RelationType: vocabulary.RELATIONS,
  Scale: Object.keys(vocabulary.SCALES),
  Stage: vocabulary.STAGES,
  YearCalendar: vocabulary.CALENDARS,
};
/** The maps of the facts repeat the type of every fact, which stands with its constant. */
const mapOfFacts = /^Facts?By[A-Z]/;

/** The value as TypeScript prints it: names without quotes where they need none. */
function literalOf(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/^( *)"([A-Za-z_]\w*)":/gm, "$1$2:");
}

function append(declaration: DeclarationReflection, ...paragraphs: readonly string[]): void {
  declaration.comment ??= new Comment();
  declaration.comment.summary.push({ kind: "text", text: paragraphs.map((text) => `\n\n${text}`).join("") });
}

function documentConstant(constant: DeclarationReflection): void {
  const fact = factByConstant.get(constant.name);
  if (fact === undefined) return;
  const link = `[Its words in the document](../document.md#${fact.id})`;
  append(constant, link, `\`\`\`ts\n${literalOf(fact)}\n\`\`\``);
}

function documentType(type: DeclarationReflection): void {
  const words = wordsByType[type.name];
  if (words !== undefined) append(type, `One of ${words.map((word) => `\`"${word}"\``).join(", ")}.`);

  if (mapOfFacts.test(type.name) && type.children !== undefined) {
    append(type, `Its members: ${type.children.map(({ name }) => `\`${name}\``).join(", ")}.`);
    delete type.children;
    delete type.groups;
  }
}

/** Adds to the reference what TypeDoc cannot see: the whole literal of every fact, and the words of a vocabulary. */
export function documentFacts(project: ProjectReflection): void {
  const declarations = (kind: ReflectionKind) => project.getReflectionsByKind(kind) as DeclarationReflection[];
  for (const constant of declarations(ReflectionKind.Variable)) documentConstant(constant);
  for (const type of declarations(ReflectionKind.TypeAlias | ReflectionKind.Interface)) documentType(type);
}
