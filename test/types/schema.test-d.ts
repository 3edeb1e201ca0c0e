import { expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { Fact, FactKind, Relation } from "../../src/index.ts";
import type { factSchema, factSchemas, factsSchema, relationSchema } from "../../src/schema/factSchemas.ts";
import { parseFact } from "../../src/schema/index.ts";

type SchemaOutput<Kind extends FactKind> = Readonly<z.output<(typeof factSchemas)[Kind]>>;
type FactOfKind<Kind extends FactKind> = Extract<Fact, { readonly kind: Kind }>;

/** All properties of a type in one object, at every depth: how they were put together does not matter. */
type Flat<Type> = Type extends object ? { [Key in keyof Type]: Flat<Type[Key]> } : Type;

test("there is a schema for every kind and no other", () => {
  expectTypeOf<keyof typeof factSchemas>().toEqualTypeOf<FactKind>();
});

test("the interface of each kind is what its schema accepts", () => {
  expectTypeOf<Flat<SchemaOutput<"amount">>>().toEqualTypeOf<Flat<FactOfKind<"amount">>>();
  expectTypeOf<Flat<SchemaOutput<"count">>>().toEqualTypeOf<Flat<FactOfKind<"count">>>();
  expectTypeOf<Flat<SchemaOutput<"indefinite-count">>>().toEqualTypeOf<Flat<FactOfKind<"indefinite-count">>>();
  expectTypeOf<Flat<SchemaOutput<"rate">>>().toEqualTypeOf<Flat<FactOfKind<"rate">>>();
  expectTypeOf<Flat<SchemaOutput<"percent">>>().toEqualTypeOf<Flat<FactOfKind<"percent">>>();
  expectTypeOf<Flat<SchemaOutput<"duration">>>().toEqualTypeOf<Flat<FactOfKind<"duration">>>();
  expectTypeOf<Flat<SchemaOutput<"rank">>>().toEqualTypeOf<Flat<FactOfKind<"rank">>>();
  expectTypeOf<Flat<SchemaOutput<"event">>>().toEqualTypeOf<Flat<FactOfKind<"event">>>();
  expectTypeOf<Flat<SchemaOutput<"list">>>().toEqualTypeOf<Flat<FactOfKind<"list">>>();
  expectTypeOf<Flat<SchemaOutput<"statement">>>().toEqualTypeOf<Flat<FactOfKind<"statement">>>();
  expectTypeOf<Flat<SchemaOutput<"agreement">>>().toEqualTypeOf<Flat<FactOfKind<"agreement">>>();
  expectTypeOf<Flat<SchemaOutput<"program">>>().toEqualTypeOf<Flat<FactOfKind<"program">>>();
  expectTypeOf<Flat<SchemaOutput<"organization">>>().toEqualTypeOf<Flat<FactOfKind<"organization">>>();
  expectTypeOf<Flat<SchemaOutput<"place">>>().toEqualTypeOf<Flat<FactOfKind<"place">>>();
  expectTypeOf<Flat<SchemaOutput<"role">>>().toEqualTypeOf<Flat<FactOfKind<"role">>>();
  expectTypeOf<Flat<SchemaOutput<"term">>>().toEqualTypeOf<Flat<FactOfKind<"term">>>();
  expectTypeOf<Flat<SchemaOutput<"membership">>>().toEqualTypeOf<Flat<FactOfKind<"membership">>>();
  expectTypeOf<Flat<SchemaOutput<"address">>>().toEqualTypeOf<Flat<FactOfKind<"address">>>();
  expectTypeOf<Flat<SchemaOutput<"telephone">>>().toEqualTypeOf<Flat<FactOfKind<"telephone">>>();
});

test("so is the union, and a relation", () => {
  expectTypeOf<z.output<typeof factSchema>>().toExtend<Fact>();
  expectTypeOf<Fact>().toExtend<z.output<typeof factSchema>>();
  expectTypeOf<z.output<typeof factsSchema>>().toExtend<readonly Fact[]>();
  expectTypeOf<Flat<z.output<typeof relationSchema>>>().toEqualTypeOf<Flat<Relation>>();
});

test("parseFact takes anything and gives a fact", () => {
  expectTypeOf(parseFact).parameter(0).toBeUnknown();
  expectTypeOf(parseFact).returns.toEqualTypeOf<Fact>();
});
