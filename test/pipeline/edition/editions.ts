import { readdirSync, readFileSync } from "node:fs";
import type { JsonValue } from "type-fest";

export const stored = readFileSync("data/source.txt", "utf8");

/** The JSON files of the stored data, by path. */
export const storedJson: ReadonlyMap<string, JsonValue> = new Map(
  readdirSync("data", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .map((path) => [path, JSON.parse(readFileSync(`data/${path}`, "utf8"))]),
);

/** The stored text with each of these words replaced, once, by others. */
export function replaced(text: string, edits: Readonly<Record<string, string>>): string {
  return Object.entries(edits).reduce((edited, [from, to]) => {
    if (edited.split(from).length !== 2) throw new Error(`${from} stands ${edited.split(from).length - 1} times`);
    return edited.replace(from, () => to);
  }, text);
}

/** A year later: a few numbers, a hedge, a date, an agency and a list item are new. */
export const lightEdits = replaced(stored, {
  "to $17.2 billion in 2021, driving": "to $21.4 billion in 2023, driving",
  "nearly 1,900 Peruvian scholars": "more than 2,100 Peruvian scholars",
  "more than $98 million in Foreign Assistance funds to Peru in 2021":
    "more than $105 million in Foreign Assistance funds to Peru in 2023",
  "The Department of State, USAID, and the Department of Labor each provide":
    "The Department of State, USAID, and the Department of Justice each provide",
  "Denver, Hartford, Houston": "Denver, Phoenix, Houston",
  "The United States and Peru renewed the MOU in May 2022.":
    "The United States and Peru signed a Space Cooperation Agreement on May 3, 2024.",
});

/** The section on the pandemic is written anew. */
export const rewrittenSection = stored.replace(
  /(?<=Pandemic Response\s+)Recovery from the pandemic[\s\S]*?response to COVID-19\./,
  "Peru closed its national emergency in October 2023. With Gavi and the Pan American Health Organization, the United States " +
    "helped vaccinate 28 million Peruvians and spent $91.5 million on clinics in Loreto and Puno.",
);

/** The same sentences, the paragraphs of the long section in another order and the sections too. */
export const anotherOrder = (() => {
  const heading = "Bilateral Economic Relations";
  const at = stored.indexOf(`\n${heading}`) + 1;
  const end = stored.indexOf("Peru’s Membership in International Organizations");
  const assistance = stored.indexOf("U.S. Assistance to Peru");
  const paragraphs = stored.slice(assistance, at).trimEnd().split("\n\n");
  const [title, ...rest] = paragraphs;
  const turned = [title, ...rest.reverse()].join("\n\n");
  return `${stored.slice(0, assistance)}${stored.slice(at, end)}${turned}\n\n${stored.slice(end)}`;
})();
