/** The singular of a unit in the regular English plural, as {@link singularOf} gives it. */
export type Singular<Unit extends string> = Unit extends "people"
  ? "person"
  : Unit extends `${infer Stem}ies`
    ? `${Stem}y`
    : Unit extends `${string}${"ss" | "us" | "is"}`
      ? Unit
      : Unit extends `${infer Stem}${"ches" | "shes" | "sses" | "xes" | "zes"}`
        ? Unit extends `${Stem}${infer Ending}es`
          ? `${Stem}${Ending}`
          : never
        : Unit extends `${infer Stem}s`
          ? Stem
          : Unit;

/**
 * The singular of a unit in the regular English plural: country of countries, box of boxes, visitor of visitors; person
 * of people. Any other unit is its own singular.
 */
export function singularOf<Unit extends string>(unit: Unit): Singular<Unit> {
  return singular(unit) as Singular<Unit>;
}

function singular(unit: string): string {
  if (unit === "people") return "person";
  if (unit.endsWith("ies")) return `${unit.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(unit)) return unit;
  return unit.replace(/(ch|sh|ss|x|z)es$|s$/, "$1");
}

/** The singular of a figure's unit: the one it brings, or the regular one. */
export function singularUnit({
  unit,
  unitSingular,
}: {
  readonly unit: string;
  readonly unitSingular?: string;
}): string {
  return unitSingular ?? singular(unit);
}
