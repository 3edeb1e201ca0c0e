import { type DocumentFact, findFact } from "../../../src/index.ts";
import type { Language } from "../language/Language.ts";
import type { Cell, Picture } from "./Picture.ts";

/** What a fact adds to a row: its id, to join with `facts.csv`, and numbers to compute with. */
function valuesOf(id: string, label: Language["label"]): Readonly<Record<string, string | number>> {
  const fact = findFact(id) as DocumentFact;
  if (!("bounds" in fact)) return { id, label: label(fact) };
  return {
    id,
    label: label(fact),
    value: fact.value ?? "",
    min: fact.bounds.min ?? "",
    max: fact.bounds.max ?? "",
    unit: fact.unit,
  };
}

const textOf = (cell: Cell): string => (typeof cell === "string" ? cell : cell.text);
const field = (value: string | number): string =>
  /[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);

/** The numbers of a picture as CSV: its columns, and before each that leads to facts what these facts hold. */
export function pictureCsv({ columns, rows }: Picture, { label }: Language): string {
  const leading = columns.filter((_, index) => rows.some((row) => typeof row[index] !== "string"));
  const records = rows.map((row) =>
    Object.fromEntries(
      columns.flatMap((column, index) => {
        const cell = row[index] ?? "";
        const values = typeof cell === "string" ? {} : valuesOf(cell.fact, label);
        // Where a row shows two facts, the name of the column tells their values apart.
        const prefix = leading.length > 1 ? `${column} ` : "";
        const named = Object.entries(values).map(([name, value]) => [prefix + name, value] as const);
        return [...named, [column, textOf(cell)] as const];
      }),
    ),
  );

  const header = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const lines = [header, ...records.map((record) => header.map((name) => record[name] ?? ""))];
  return lines.map((line) => `${line.map(field).join(",")}\n`).join("");
}
