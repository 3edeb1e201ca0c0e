import { z } from "zod/v4";
import { MISSING_PARTS } from "../../src/model/vocabulary.ts";
import { CREDIT_EXPECTED, hasCreditWhereShared } from "../../src/schema/checks.ts";
import { factSchemas, relationSchema } from "../../src/schema/factSchemas.ts";

/** Facts as they are authored: ids are checked by a rule, not by the shape, and bounds follow from the words. */
const authoredIds = {
  section: z.string(),
  topics: z.array(z.string()).min(1),
  agencies: z.array(z.string()),
};
const authoredFigure = { ...authoredIds, series: z.string().nullable() };

export const authoredFactSchema = z
  .discriminatedUnion("kind", [
    factSchemas.amount.omit({ bounds: true }).extend(authoredFigure),
    factSchemas.count.omit({ bounds: true }).extend(authoredFigure),
    factSchemas["indefinite-count"].omit({ bounds: true }).extend(authoredFigure),
    factSchemas.rate.omit({ bounds: true }).extend(authoredFigure),
    factSchemas.percent.omit({ bounds: true }).extend(authoredFigure),
    factSchemas.duration.omit({ bounds: true }).extend(authoredFigure),
    factSchemas.rank.omit({ bounds: true }).extend(authoredFigure),
    factSchemas.event.extend(authoredIds),
    factSchemas.list.extend(authoredIds),
    factSchemas.statement.extend(authoredIds),
    factSchemas.agreement.extend(authoredIds),
    factSchemas.program.extend(authoredIds),
    factSchemas.organization.extend(authoredIds),
    factSchemas.place.extend(authoredIds),
    factSchemas.role.extend(authoredIds),
    factSchemas.term.extend(authoredIds),
    factSchemas.membership.extend(authoredIds),
    factSchemas.address.extend(authoredIds),
    factSchemas.telephone.extend(authoredIds),
  ])
  .refine(hasCreditWhereShared, CREDIT_EXPECTED);

const quote = z.strictObject({ quote: z.string().min(1), start: z.int().nonnegative(), end: z.int().nonnegative() });
const kebabCase = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected kebab-case");
const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };

const agencySchema = z.strictObject({
  id: kebabCase,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  otherNames: z.array(z.string().min(1)),
  parent: z.string().nullable(),
  parentUnstated: z.literal(true).exactOptional(),
  source: quote,
  note: z.string().min(1).exactOptional(),
});

const labelledSchema = z.strictObject({ id: kebabCase, label: z.string().min(1) });

const topicSchema = labelledSchema.extend({ description: z.string().min(1) });

const exemptionSchema = z.strictObject({
  text: z.string().min(1),
  starts: z.array(z.int().nonnegative()).min(1),
  reason: z.string().min(1),
});

const id = z.string();
const nullableId = z.string().nullable();

/** How a statement the document derives is recomputed from its other statements; ids of facts, `null` where it gives none. */
const claimCheckSchema = z.discriminatedUnion("method", [
  z.strictObject({ method: z.literal("percentChange"), from: id, to: id, printed: id }),
  z.strictObject({ method: z.literal("increase"), from: id, to: id }),
  z.strictObject({ method: z.literal("yearsBetween"), from: nullableId, to: nullableId, printed: id }),
  z.strictObject({ method: z.literal("multipleOfYears"), from: id, to: id, printed: id }),
  z.strictObject({ method: z.literal("countOfList"), list: id, printed: id }),
  z.strictObject({ method: z.literal("pair"), list: id }),
  z.strictObject({ method: z.literal("notRecomputable"), printed: nullableId, missing: z.enum(MISSING_PARTS) }),
]);

const claimSchema = z.strictObject({
  id: kebabCase,
  claim: z.string().min(1),
  source: quote,
  check: claimCheckSchema,
});

export const documentSchema = z.strictObject({
  title: z.strictObject({
    text: z.string().min(1),
    starts: z.array(z.int().nonnegative()).min(1),
    note: z.string().min(1),
  }),
  kind: z.strictObject({ name: z.string().min(1), printed: z.boolean(), note: z.string().min(1) }),
  publisher: z.strictObject({ name: z.string().min(1), printed: z.boolean(), note: z.string().min(1) }),
  sha256: z.string().length(64),
  bytes: z.int().positive(),
  datePrinted: z.null(),
  window: z.strictObject({
    notBefore: z.string(),
    notAfter: z.string(),
    ground: z.string().min(1),
    evidence: z.array(quote).min(1),
  }),
  urls: z.array(z.strictObject({ url: z.url(), role: z.string().min(1), printed: z.boolean() })).min(1),
  sections: z.array(z.strictObject({ id: kebabCase, title: z.string().min(1), ...span })).min(1),
  boilerplate: z.array(z.strictObject({ text: z.string().min(1), ...span, reason: z.string().min(1) })),
});

/** What the entries of each list of the data folder are, by the name of its file. */
export const listSchemas = {
  agencies: agencySchema,
  topics: topicSchema,
  series: labelledSchema,
  relations: relationSchema,
  exemptions: exemptionSchema,
  claims: claimSchema,
} as const;

/** Groups of English words that have a Spanish translation, one file each in `data/es-PE/`. */
export const TRANSLATED = [
  "facts",
  "notes",
  "grounds",
  "agencies",
  "topics",
  "topicDescriptions",
  "sections",
  "claims",
  "relations",
] as const;

export type TranslatedGroup = (typeof TRANSLATED)[number];

/** Words in Spanish, with the English they were made from. */
export const translationSchema = z.strictObject({
  id: z.string().min(1),
  en: z.string().min(1),
  es: z.string().min(1),
});

type Translation = z.output<typeof translationSchema>;

/** A value of a data file and where it stands there, for reports. */
export interface Entry<Value> {
  /** File, line and column. */
  readonly file: string;
  readonly value: Value;
}

export type AuthoredFact = z.output<typeof authoredFactSchema>;
export type AuthoredFigure = Extract<AuthoredFact, { written: string }>;
export type AuthoredAgency = z.output<typeof agencySchema>;
export type AuthoredRelation = z.output<typeof relationSchema>;
type Exemption = z.output<typeof exemptionSchema>;

/** Everything in `data/`, in shape but not yet verified. */
export interface Data {
  readonly text: string;
  /** The bytes of `source.txt`, for the hash. */
  readonly bytes: Uint8Array;
  readonly document: Entry<z.output<typeof documentSchema>>;
  readonly agencies: readonly Entry<AuthoredAgency>[];
  readonly topics: readonly Entry<z.output<typeof topicSchema>>[];
  readonly series: readonly Entry<z.output<typeof labelledSchema>>[];
  readonly facts: readonly Entry<AuthoredFact>[];
  readonly relations: readonly Entry<AuthoredRelation>[];
  readonly exemptions: readonly Entry<Exemption>[];
  readonly claims: readonly Entry<z.output<typeof claimSchema>>[];
  readonly spanish: Readonly<Record<TranslatedGroup, readonly Entry<Translation>[]>>;
}

export function isFigure(fact: AuthoredFact): fact is AuthoredFigure {
  return "written" in fact;
}
