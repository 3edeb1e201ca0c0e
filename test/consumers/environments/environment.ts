import type { Cells } from "../cells.ts";

/** Where a check works, and what it checks. */
interface EnvironmentContext {
  readonly cells: Cells;
  /** The packed tarball. */
  readonly tarball: string;
  /** A new folder of its own. */
  readonly folder: string;
}

/** A place where people put the package, used the way its own documentation says. */
export type Environment = (context: EnvironmentContext) => Promise<void>;

/** What every environment computes: the growth of trade, and the number of facts in `facts.json`. */
export const GROWTH = "89.01";
