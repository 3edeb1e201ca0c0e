type IsUnion<Type, Whole = Type> = Type extends unknown ? ([Whole] extends [Type] ? false : true) : never;

/**
 * `unknown`, or a sentence for the compiler to print where figures mix units or measures.
 * Names known only as `string` pass: they are checked when the code runs.
 */
export type OneOf<Unit extends string, Measure extends string> =
  true extends IsUnion<Unit>
    ? "These figures have different units and cannot be added."
    : true extends IsUnion<Measure>
      ? "These figures have different measures and cannot be added."
      : unknown;
