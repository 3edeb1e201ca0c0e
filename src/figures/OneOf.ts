type IsUnion<Type, Whole = Type> = Type extends unknown ? ([Whole] extends [Type] ? false : true) : never;

/**
 * `unknown`, or a sentence for the compiler to print where a list mixes units or measures.
 * Names known only as `string` pass: they are checked when the code runs.
 */
export type OneOf<Field extends string, Name extends string> =
  true extends IsUnion<Name> ? `These figures have different ${Field}s and cannot be added: ${Name}` : unknown;
