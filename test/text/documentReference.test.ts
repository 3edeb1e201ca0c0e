import { expect, it, vi } from "vitest";
import { documentReference } from "../../src/text/documentReference.ts";

vi.mock(import("../../src/facts/source.ts"), async (load) => {
  const { source } = await load();
  return { source: { ...source, window: { ...source.window, notAfter: "2022-09-30" } } };
});

it("ends the time of writing at a day where the document leaves one", () => {
  expect(documentReference().dateNote).toBe(
    "No date is printed; the document’s own words place it between June 10, 2022, and Sept. 30, 2022.",
  );
});
