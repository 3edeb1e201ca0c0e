import type { SectionIdByName } from "../facts/factTypes.ts";
import { sections } from "../facts/sections.ts";
import type { Section } from "../model/document.ts";
import { plainName } from "../words/plainName.ts";
import type { AnyCase } from "./AnyCase.ts";
import { unknownName } from "./unknownName.ts";

/**
 * A name of a section: its id or its title, in any case.
 *
 * @category Types
 */
export type SectionName = AnyCase<keyof SectionIdByName>;

/** The section of a name. */
export function findSection(name: unknown, call: string): Section {
  const wanted = typeof name === "string" ? plainName(name) : undefined;
  const found = sections.find(({ id, title }) => id === wanted || plainName(title) === wanted);
  if (found !== undefined) return found;
  const ids = sections.map(({ id }) => id);
  throw unknownName(name, { call, what: "a section", ids, names: sections.flatMap(({ id, title }) => [id, title]) });
}
