import { checkShapes } from "../load/checkShapes.ts";
import type { Problem } from "../load/problem.ts";
import { readDataFiles } from "../load/readDataFiles.ts";
import type { Data } from "../load/shapes.ts";
import { verify } from "./verify.ts";

/** Reads and verifies a data folder: either data that may be built, or every problem found. */
export function loadData(folder: string): { data?: Data; problems: readonly Problem[] } {
  const read = readDataFiles(folder);
  if (read.content === undefined) return { problems: read.problems };
  const shaped = checkShapes(read.content);
  if (shaped.data === undefined) return { problems: shaped.problems };
  const problems = verify(shaped.data);
  return problems.length > 0 ? { problems } : { data: shaped.data, problems };
}
