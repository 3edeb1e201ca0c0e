import { describe, expect, it } from "vitest";
import { sourceHash } from "../../../../pipeline/verify/rules/sourceHash.ts";
import { changeValue, problemsOf, realFiles, reporterOf } from "../changedData.ts";

const reportOf = reporterOf(sourceHash);

describe("rule 1: source.txt has the recorded hash", () => {
  it("takes the source as it is", () => {
    expect(problemsOf(realFiles)).toEqual([]);
  });

  it("refuses a source with one byte changed", () => {
    expect(
      reportOf({ ...realFiles, bytes: realFiles.bytes.map((byte, index) => (index === 100 ? byte ^ 1 : byte)) }),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/source.txt › the document
        rule:     1 source.txt has the recorded hash
        found:    sha256 2a9c658c6a90b033295821b8dcd640ce8657cd485b1415b61e1486b86f591bd4, 10277 bytes
        expected: sha256 0ff73c8eaceea7fec9082b3e950a9208ce745cd88d2a0220a09716cb81b9b203, 10277 bytes
        to do:    Restore source.txt; it is never edited. A new edition of the document is a new dated module.
      "
    `);
  });

  it("refuses a source with a byte more", () => {
    expect(reportOf({ ...realFiles, bytes: new Uint8Array([...realFiles.bytes, 10]) })).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/source.txt › the document
        rule:     1 source.txt has the recorded hash
        found:    sha256 c4e7712af981239dfc0548a8d832ef276da310ad358a4678e0d5953682b83a20, 10278 bytes
        expected: sha256 0ff73c8eaceea7fec9082b3e950a9208ce745cd88d2a0220a09716cb81b9b203, 10277 bytes
        to do:    Restore source.txt; it is never edited. A new edition of the document is a new dated module.
      "
    `);
  });

  it("refuses another recorded length", () => {
    expect(reportOf(changeValue("source.json", ["bytes"], () => 10_276))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/source.txt › the document
        rule:     1 source.txt has the recorded hash
        found:    sha256 0ff73c8eaceea7fec9082b3e950a9208ce745cd88d2a0220a09716cb81b9b203, 10277 bytes
        expected: sha256 0ff73c8eaceea7fec9082b3e950a9208ce745cd88d2a0220a09716cb81b9b203, 10276 bytes
        to do:    Restore source.txt; it is never edited. A new edition of the document is a new dated module.
      "
    `);
  });
});
