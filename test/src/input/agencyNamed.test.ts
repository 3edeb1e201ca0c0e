import { expect, test } from "vitest";
import { agencies } from "../../../src/index.ts";
import { agencyNamed, namesOfAgency } from "../../../src/input/agencyNamed.ts";

test("an agency has its id, its name, its aliases and its other names, and is found by each in any case", () => {
  for (const agency of agencies) {
    const { id, name, aliases, otherNames } = agency;
    expect(namesOfAgency(agency)).toEqual([id, name, ...aliases, ...otherNames]);
    for (const each of namesOfAgency(agency)) expect(agencyNamed(` ${each.toUpperCase()} `)).toBe(agency);
  }
  expect(agencyNamed("Ministry of Llamas")).toBeUndefined();
});
