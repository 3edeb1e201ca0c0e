import { z } from "zod/v4";
import { agencyIds, sectionIds, seriesIds, topicIds } from "../facts/ids.ts";
import {
  BASES,
  CALENDARS,
  CREDITS,
  DATE_RELATIONS,
  DISJOINT_BY,
  HEDGES,
  type Hedge,
  INFERENCE_METHODS,
  INSTANT_RELATIONS,
  RATE_TIMES,
  RELATIONS,
  STAGES,
} from "../model/vocabulary.ts";
import {
  areDifferent,
  CREDIT_EXPECTED,
  hasCreditWhereShared,
  ISO_DATE,
  isAsLongAsItsPlace,
  isNotBefore,
  precisionOf,
} from "./checks.ts";
import { contradictionsIn } from "./contradictionsIn.ts";

/**
 * A field that may be absent. Declared as zod's exact optional, which only zod 4.3 has: JSON, which this reads, has no
 * `undefined`.
 */
function absentOr<Schema extends z.ZodType>(schema: Schema): z.ZodExactOptional<Schema> {
  return schema.optional() as unknown as z.ZodExactOptional<Schema>;
}

const offset = z.int().nonnegative();
const kebabCase = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected kebab-case");
const isoDate = z.string().regex(ISO_DATE, "expected a date that exists: YYYY, YYYY-MM or YYYY-MM-DD");

/** Names, each only once. */
function namesOf<Name extends z.ZodType<string>>(name: Name, least: 0 | 1 = 1): z.ZodReadonly<z.ZodArray<Name>> {
  return z.array(name).min(least).refine(areDifferent, "expected each only once").readonly();
}

/** A number whose digits are all exact. */
const exactNumber = z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);
const year = z.int().min(1000).max(9999);

const quoteSchema = z
  .strictObject({ quote: z.string().min(1), start: offset, end: offset })
  .refine(isAsLongAsItsPlace, "expected an end after the start, as far as the quote is long")
  .readonly()
  .describe("A passage of the document: the UTF-16 units from start to end are the quote.");

const writtenShape = { written: z.string().min(1), start: offset };
const writtenSchema = z.strictObject(writtenShape).readonly();

const inferenceSchema = z
  .strictObject({
    method: z.enum(INFERENCE_METHODS),
    ground: z.string().min(1),
    evidence: z.array(quoteSchema).min(1).readonly(),
  })
  .readonly();

const boundsSchema = z
  .strictObject({
    min: z.number().nullable(),
    max: z.number().nullable(),
    minIncluded: z.boolean(),
    maxIncluded: z.boolean(),
    basis: z.enum(BASES),
  })
  .readonly()
  .describe("The bounds the document's words set, in the unit of the figure; null where they set none.");

const periodWords = {
  written: absentOr(z.string().min(1)),
  start: absentOr(offset),
  inferred: absentOr(inferenceSchema),
};

const periodSchema = z.discriminatedUnion("type", [
  z
    .strictObject({
      type: z.literal("year"),
      year,
      calendar: z.enum(CALENDARS),
      ...periodWords,
    })
    .readonly(),
  z
    .strictObject({ type: z.literal("span"), from: year, to: year, ...periodWords })
    .refine(({ from, to }) => from <= to, "expected a span that does not end before it begins")
    .readonly(),
  z
    .strictObject({
      type: z.literal("instant"),
      date: isoDate.nullable(),
      relation: absentOr(z.enum(INSTANT_RELATIONS)),
      ...periodWords,
    })
    .readonly(),
  z
    .strictObject({
      type: z.literal("cumulative"),
      since: isoDate.nullable(),
      asOf: isoDate.nullable(),
      over: absentOr(writtenSchema),
      toDate: absentOr(z.literal(true)),
      ...periodWords,
    })
    .refine(({ since, asOf }) => isNotBefore(since, asOf), "expected a period that does not end before it begins")
    .readonly(),
  z
    .strictObject({
      type: z.literal("rate"),
      per: z.enum(RATE_TIMES),
      statistic: z.literal("mean").nullable(),
      ...periodWords,
    })
    .readonly(),
  z.strictObject({ type: z.literal("unstated") }).readonly(),
]);

const factShape = {
  id: kebabCase,
  label: z.string().min(1),
  section: z.enum(sectionIds),
  topics: namesOf(z.enum(topicIds)),
  agencies: namesOf(z.enum(agencyIds), 0),
  credit: absentOr(z.enum(CREDITS)),
  source: quoteSchema,
  names: absentOr(namesOf(z.string().min(1))),
  note: absentOr(z.string().min(1)),
};

const hedgeSchema = z.enum(Object.keys(HEDGES) as [Hedge, ...Hedge[]]);

const figureShape = {
  ...factShape,
  written: z.string().min(1),
  writtenStart: offset,
  hedge: hedgeSchema.nullable(),
  bounds: boundsSchema,
  measure: kebabCase,
  series: z.enum(seriesIds).nullable(),
  period: periodSchema,
  projected: absentOr(z.strictObject({ ...writtenShape, by: z.string().min(1) }).readonly()),
};

const stageSchema = z.enum(STAGES);

const amountSchema = z.strictObject({
  kind: z.literal("amount"),
  ...figureShape,
  value: exactNumber,
  unit: z.literal("USD"),
  stage: stageSchema.nullable(),
});
const countSchema = z.strictObject({
  kind: z.literal("count"),
  ...figureShape,
  value: z.int(),
  unit: z.string().min(1),
});
const indefiniteCountSchema = z.strictObject({
  kind: z.literal("indefinite-count"),
  ...figureShape,
  value: absentOr(z.never()),
  unit: z.string().min(1),
});
const rateSchema = z.strictObject({
  kind: z.literal("rate"),
  ...figureShape,
  value: exactNumber,
  unit: z.string().min(1),
  per: z.strictObject({ ...writtenShape, value: z.int().positive(), unit: z.string().min(1) }).readonly(),
});
const percentSchema = z.strictObject({
  kind: z.literal("percent"),
  ...figureShape,
  value: exactNumber,
  unit: z.literal("percent"),
});
const durationSchema = z.strictObject({
  kind: z.literal("duration"),
  ...figureShape,
  value: exactNumber,
  unit: z.literal("years"),
});
const rankSchema = z.strictObject({
  kind: z.literal("rank"),
  ...figureShape,
  value: z.int().positive(),
  unit: z.literal("rank"),
});
const eventSchema = z.strictObject({
  kind: z.literal("event"),
  ...factShape,
  date: z
    .strictObject({
      ...writtenShape,
      value: isoDate,
      precision: z.enum(["year", "month", "day"]),
      relation: z.enum(DATE_RELATIONS),
      inferred: absentOr(inferenceSchema),
    })
    .refine(({ value, precision }) => precisionOf(value) === precision, "expected the precision of the date")
    .readonly(),
});
const listSchema = z.strictObject({
  kind: z.literal("list"),
  ...factShape,
  items: z
    .array(
      z
        .strictObject({
          text: z.string().min(1),
          start: offset,
          end: offset,
          number: absentOr(writtenSchema),
          shared: absentOr(writtenSchema),
        })
        .readonly(),
    )
    .min(1)
    .readonly(),
  complete: z.boolean(),
  openedBy: writtenSchema.nullable(),
});
const statementSchema = z.strictObject({ kind: z.literal("statement"), ...factShape });
const agreementSchema = z.strictObject({ kind: z.literal("agreement"), ...factShape });
const programSchema = z.strictObject({ kind: z.literal("program"), ...factShape });
const organizationSchema = z.strictObject({ kind: z.literal("organization"), ...factShape });
const placeSchema = z.strictObject({ kind: z.literal("place"), ...factShape });
const roleSchema = z.strictObject({ kind: z.literal("role"), ...factShape });
const termSchema = z.strictObject({ kind: z.literal("term"), ...factShape });
const membershipSchema = z.strictObject({
  kind: z.literal("membership"),
  ...factShape,
  organization: kebabCase,
  members: namesOf(kebabCase),
});
const addressSchema = z.strictObject({
  kind: z.literal("address"),
  ...factShape,
  parts: z
    .strictObject({ street: writtenSchema, city: writtenSchema, region: writtenSchema, postalCode: writtenSchema })
    .readonly(),
});
const telephoneSchema = z.strictObject({ kind: z.literal("telephone"), ...factShape, number: writtenSchema });

/** The zod schemas of the parts that facts share, by the names the JSON Schema gives them. */
export const partSchemas = {
  id: kebabCase,
  date: isoDate,
  quote: quoteSchema,
  written: writtenSchema,
  inference: inferenceSchema,
  bounds: boundsSchema,
  period: periodSchema,
} as const;

/** The zod schema of each kind of fact, by kind. */
export const factSchemas = {
  amount: amountSchema,
  count: countSchema,
  "indefinite-count": indefiniteCountSchema,
  rate: rateSchema,
  percent: percentSchema,
  duration: durationSchema,
  rank: rankSchema,
  event: eventSchema,
  list: listSchema,
  statement: statementSchema,
  agreement: agreementSchema,
  program: programSchema,
  organization: organizationSchema,
  place: placeSchema,
  role: roleSchema,
  term: termSchema,
  membership: membershipSchema,
  address: addressSchema,
  telephone: telephoneSchema,
} as const;

/** The zod schema of any fact: strict, so an unknown field is an error. */
export const factSchema = z
  .discriminatedUnion("kind", [
    amountSchema.readonly(),
    countSchema.readonly(),
    indefiniteCountSchema.readonly(),
    rateSchema.readonly(),
    percentSchema.readonly(),
    durationSchema.readonly(),
    rankSchema.readonly(),
    eventSchema.readonly(),
    listSchema.readonly(),
    statementSchema.readonly(),
    agreementSchema.readonly(),
    programSchema.readonly(),
    organizationSchema.readonly(),
    placeSchema.readonly(),
    roleSchema.readonly(),
    termSchema.readonly(),
    membershipSchema.readonly(),
    addressSchema.readonly(),
    telephoneSchema.readonly(),
  ])
  .refine(hasCreditWhereShared, CREDIT_EXPECTED)
  .superRefine((fact, context) => {
    for (const { path, message } of contradictionsIn(fact))
      context.addIssue({ code: "custom", path: [...path], message });
  });

/** The zod schema of an array of facts, such as `facts.json`. */
export const factsSchema = z.array(factSchema).readonly();

/** The zod schema of one relation, such as those of `relations.json`. */
export const relationSchema = z
  .strictObject({
    a: kebabCase,
    b: kebabCase,
    relation: z.enum(RELATIONS),
    by: absentOr(z.enum(DISJOINT_BY)),
    ground: z.string().min(1),
    source: quoteSchema,
  })
  .refine(({ a, b }) => a !== b, "expected two different figures")
  .refine(({ relation, by }) => (relation === "disjoint") === (by !== undefined), "expected by where disjoint only")
  .readonly();
