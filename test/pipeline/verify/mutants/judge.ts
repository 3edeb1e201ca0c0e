import { reviewPage } from "../../../../pipeline/emit/reviewPage.ts";
import { checkEntry, checkShapes } from "../../../../pipeline/load/checkShapes.ts";
import { authoredFactSchema, type Data, documentSchema, listSchemas } from "../../../../pipeline/load/shapes.ts";
import { rules } from "../../../../pipeline/verify/verify.ts";
import { realFiles } from "../changedData.ts";

/** One entry as it would stand in its file; `undefined` where it is deleted. */
interface ChangedEntry {
  /** Such as `facts/pandemic-response.json`. */
  readonly file: string;
  /** Place in the file; its length for an entry that is added. */
  readonly index: number;
  readonly entry: unknown;
}

/** A mistake in the data: the entries that are other than they should be. */
export type Mutant = readonly ChangedEntry[];

/** What becomes of a mistake: a rule refuses it, or the review page shows it, or nobody would see it. */
export type Verdict = "refused" | "shown" | "unseen";

const shaped = checkShapes(realFiles).data;
if (shaped === undefined) throw new Error("data/ does not verify.");

/** The data as it is. */
export const realData: Data = shaped;

type ListName = keyof typeof listSchemas;
type AnyEntry = { readonly file: string; readonly value: object };

/** How many facts stand before those of each file. */
const offsetOfFile = new Map<string, number>();
let offset = 0;
for (const { file, value } of realFiles.files) {
  if (!file.startsWith("data/facts/")) continue;
  offsetOfFile.set(file, offset);
  offset += (value as readonly unknown[]).length;
}

const realReview = reviewPage(realData);

/** The data with some entries changed; `undefined` where one of them has not the shape of its kind. */
function changedData(mutant: Mutant): { data: Data; facts: readonly AnyEntry[] } | undefined {
  const lists: Record<string, AnyEntry[]> = {};
  const facts: AnyEntry[] = [];
  let document = realData.document;

  for (const { file, index, entry } of mutant.toSorted((a, b) => b.index - a.index)) {
    const parsed = realFiles.files.find((each) => each.file === `data/${file}`);
    if (parsed === undefined) throw new Error(`There is no data/${file}.`);

    if (file === "source.json") {
      const result = documentSchema.safeParse(entry);
      if (!result.success) return undefined;
      document = { ...document, value: result.data };
      continue;
    }

    const list = (file.startsWith("facts/") ? "facts" : file.replace(".json", "")) as ListName | "facts";
    const schema = list === "facts" ? authoredFactSchema : listSchemas[list];
    lists[list] ??= [...realData[list]];
    const at = (offsetOfFile.get(parsed.file) ?? 0) + index;
    if (entry === undefined) {
      lists[list].splice(at, 1);
      continue;
    }
    const checked = checkEntry(parsed, index, entry, schema).entry as AnyEntry | undefined;
    if (checked === undefined) return undefined;
    lists[list][at] = checked;
    if (list === "facts") facts.push(checked);
  }

  return { data: { ...realData, ...lists, document } as Data, facts };
}

/** Judges a mistake by the entries it changes: first by their own rules, then by those between entries. */
export function judge(mutant: Mutant): Verdict {
  const changed = changedData(mutant);
  if (changed === undefined) return "refused";
  const { data, facts } = changed;

  const isRefused =
    facts.some(({ value }) =>
      rules.some(({ checkFact }) => checkFact && checkFact(value as Data["facts"][number]["value"], data).length > 0),
    ) || rules.some(({ checkData }) => checkData && checkData(data).length > 0);
  if (isRefused) return "refused";
  return reviewPage(data) === realReview ? "unseen" : "shown";
}
