import { expect, it } from "vitest";
import { documentReference } from "../../../src/cite/documentReference.ts";
import { english } from "../../../src/cite/english.ts";
import { english as englishFormat } from "../../../src/format/english.ts";
import { source } from "../../../src/index.ts";

it("ends the time of writing at a day where the document leaves one", () => {
  const window = { ...source.window, notAfter: "2022-09-30" };
  expect(documentReference(english, englishFormat, { ...source, window }).dateNote).toBe(
    "No date is printed; the document’s own words place it between June 10, 2022, and Sept. 30, 2022.",
  );
});
