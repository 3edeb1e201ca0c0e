import { expect, test } from "vitest";
import { mergeSearchIndexes } from "../../docs/.vitepress/config/mergeSearchIndexes.ts";

const spanish = {
  documentCount: 1,
  nextId: 1,
  documentIds: { "0": "/es/cifras.html" },
  fieldLength: { "0": [2] },
  averageFieldLength: [2],
  storedFields: { "0": { title: "Cifras", titles: [] } },
  index: [["peru", { "0": { "0": 1 } }]] as const,
};
const english = {
  documentCount: 2,
  nextId: 2,
  documentIds: { "0": "/errors.html", "1": "/document.html" },
  fieldLength: { "0": [5], "1": [9] },
  averageFieldLength: [5],
  storedFields: { "0": { title: "Errors", titles: [] }, "1": { title: "Document", titles: [] } },
  index: [
    ["errors", { "0": { "0": 2 } }],
    ["peru", { "0": { "0": 3, "1": 4 } }],
    ["document", { "0": { "1": 1 } }],
  ] as const,
};

test("the merged index finds the documents of both, describes the second's, and leaves out what is not wanted", () => {
  const merged = mergeSearchIndexes(spanish, english as never, (address, { title }) =>
    address === "/document.html" ? undefined : { title, titles: ["en inglés"] },
  );

  expect(merged).toEqual({
    documentCount: 2,
    nextId: 3,
    documentIds: { "0": "/es/cifras.html", "1": "/errors.html" },
    fieldLength: { "0": [2], "1": [5] },
    averageFieldLength: [3.5],
    storedFields: { "0": { title: "Cifras", titles: [] }, "1": { title: "Errors", titles: ["en inglés"] } },
    index: [
      ["peru", { "0": { "0": 1, "1": 3 } }],
      ["errors", { "0": { "1": 2 } }],
    ],
  });
});
