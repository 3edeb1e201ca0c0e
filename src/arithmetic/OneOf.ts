/** `Then`, or a sentence for the compiler to print, where a union of names has more than one. */
type IfOne<Name extends string, Sentence extends string, Then> = {
  [Each in Name]: [Name] extends [Each] ? Then : Sentence;
}[Name];

/**
 * `unknown`, or a sentence for the compiler to print where figures mix units or measures.
 * Names known only as `string` pass: they are checked when the code runs. So do those of a type parameter, so that helpers
 * can be written over `total`.
 */
export type OneOf<Unit extends string, Measure extends string> = IfOne<
  Unit,
  "These figures have different units and cannot be added.",
  IfOne<Measure, "These figures have different measures and cannot be added.", unknown>
>;
