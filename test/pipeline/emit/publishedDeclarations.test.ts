import { expect, it } from "vitest";
import { publishedDeclarations } from "../../../pipeline/emit/publishedDeclarations.ts";

it("leaves out the categories, which only the site reads, with the empty line before", () => {
  const written = "/**\n * Sum.\n *\n * @returns A total.\n *\n * @category Arithmetic of figures\n */\nexport {};\n";
  expect(publishedDeclarations(written + written)).toBe(
    "/**\n * Sum.\n *\n * @returns A total.\n */\nexport {};\n".repeat(2),
  );
});

it("leaves out those of members, whatever their indent", () => {
  expect(publishedDeclarations("  /**\n   * A.\n   *\n   * @category B\n   */\n")).toBe("  /**\n   * A.\n   */\n");
});
