import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { agencies, byAgency } from "../../../src/index.ts";

const text = readFileSync("data/source.txt", "utf8").replaceAll("\u00A0", " ");

describe("the names of an agency", () => {
  it("are in the document where they are its name or an alias", () => {
    for (const { name, aliases } of agencies) for (const each of [name, ...aliases]) expect(text).toContain(each);
  });

  it("are no name of another agency, in any case", () => {
    const names = agencies.flatMap(({ id, name, aliases, otherNames }) =>
      [...new Set([id, name, ...aliases, ...otherNames].map((each) => each.toLowerCase()))].map((each) => each),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("include those people use and the document does not print by themselves", () => {
    const other = agencies.flatMap(({ otherNames }) => otherNames);
    for (const name of ["NOAA", "SOUTHCOM", "DoD", "PRM", "BHA"]) {
      expect(other).toContain(name);
      expect(text.split(/[^A-Za-z/]+/)).not.toContain(name);
    }
    expect(byAgency("NOAA")).toEqual(byAgency("noaa"));
    expect(byAgency("Southern Command")).toEqual(byAgency("defense-southern-command"));
    expect(byAgency("State")).toEqual(byAgency("state"));
  });
});
