import { agencyNamed } from "../input/agencyNamed.ts";
import type { Figure } from "../model/figure.ts";
import { isResult } from "../model/isResult.ts";
import { rootAgency } from "./agencyNames.ts";

/** What decides whether a figure may overlap others of which the document says nothing. */
export interface Standing {
  /** The agencies credited and the series measured; figures that share one may overlap. */
  readonly ties: readonly string[];
  /** Whether sharing no tie proves it to be apart: only of money, and only where the text names the department. */
  readonly isSeparable: boolean;
}

const UNKNOWN: Standing = { ties: [], isSeparable: false };

/** Different credit proves that money is different, not that places, people or projects are. */
function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** The departments and agencies behind the credit, each once, in one order. */
export function rootAgencies({ agencies }: Figure): string[] {
  return [...new Set(agencies.map(rootAgency))].sort();
}

/** The office among some agencies whose department the document does not name: it may be one of any other's. */
export function unnamedOffice(roots: readonly string[]) {
  return roots.map(agencyNamed).find((agency) => agency?.parentUnstated);
}

/** The facts and own figures a result counts: its inputs of the same measure, or all of them where none is. */
export function counted(figure: Figure): readonly Figure[] {
  if (!isResult(figure)) return [figure];
  const inputs = figure.inputs.filter((input): input is Figure => "bounds" in input);
  const alike = inputs.filter(({ measure }) => measure === figure.measure);
  return alike.length > 0 ? alike : inputs;
}

function standingOfOne(figure: Figure): Standing {
  const { agencies, series, unit } = figure;
  if (agencies.length === 0 && series === null) return UNKNOWN;
  const roots = rootAgencies(figure);
  const ties = roots.map((root) => `agency ${root}`);
  if (series !== null) ties.push(`series ${series}`);
  return { ties, isSeparable: roots.length > 0 && isMoney(unit) && unnamedOffice(roots) === undefined };
}

/** A result stands as everything it counts. */
export function standingOf(figure: Figure): Standing {
  if (!isResult(figure)) return standingOfOne(figure);
  const standings = counted(figure).map(standingOfOne);
  return {
    ties: [...new Set(standings.flatMap(({ ties }) => ties))].sort(),
    isSeparable: standings.length > 0 && standings.every(({ isSeparable }) => isSeparable),
  };
}
