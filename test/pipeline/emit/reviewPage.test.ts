import { expect, it } from "vitest";
import { reviewPage } from "../../../pipeline/emit/reviewPage.ts";
import { realData } from "../realData.ts";

it("shows of every fact its label, its quote and its note", () => {
  const page = reviewPage(realData);
  for (const { value } of realData.facts) {
    const block = page.slice(page.indexOf(`### ${value.id}\n`)).split("\n### ")[0];
    expect(block).toContain(`${value.label} (${value.kind})`);
    expect(block).toContain(`> ${value.source.quote}`);
    expect(block).toContain(`- topics: ${value.topics.join("; ")}`);
    if (value.note !== undefined) expect(block).toContain(`- note: ${value.note}`);
  }
});

it("shows what no rule judges elsewhere: grounds, reasons, descriptions and names of ours", () => {
  const page = reviewPage(realData);
  for (const { value } of realData.relations) expect(page).toContain(`- ground: ${value.ground}`);
  for (const { value } of realData.exemptions) expect(page).toContain(value.reason);
  for (const { value } of realData.topics) expect(page).toContain(`- description: ${value.description}`);
  for (const { value } of realData.agencies) {
    expect(page).toContain(`- otherNames: ${value.otherNames.join("; ") || "none"}`);
  }
});

it("shows no offset", () => {
  const page = reviewPage(realData);
  expect(page).not.toMatch(/\b(?:start|end|writtenStart) \d/);
});
