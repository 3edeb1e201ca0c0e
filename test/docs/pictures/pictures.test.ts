import { describe, expect, test } from "vitest";
import { languages } from "../../../docs/.vitepress/language/languages.ts";
import type { Picture } from "../../../docs/.vitepress/pictures/Picture.ts";
import { pictureCsv } from "../../../docs/.vitepress/pictures/pictureCsv.ts";
import { allPictures } from "../../../docs/.vitepress/pictures/pictures.ts";
import {
  type Amount,
  agriculturalTrade2009,
  agriculturalTrade2020,
  agriculturalTradeGrowth,
  consulatesGeneral,
  facts,
  goodsTrade2009,
  goodsTrade2021,
  growth,
  total,
} from "../../../src/index.ts";
import { Drawing } from "./Drawing.ts";

const english = allPictures(languages.en);
const all = [...english, ...allPictures(languages.es)];
const pictureOf = (name: string) => english.find(({ id }) => id === `picture-${name}`) as Picture;
const sizes = ["wide", "narrow"] as const;

/** How far a value read off a drawing may be from the true one: its places are rounded to a tenth of a pixel. */
function expectNear(found: number, expected: number, share = 0.01): void {
  expect(Math.abs(found - expected) / Math.abs(expected), `${found} instead of ${expected}`).toBeLessThan(share);
}

describe("every picture", () => {
  test.each(all.map((picture) => [picture.title, picture] as const))("%s leads to facts alone", (_, picture) => {
    const ids = new Set<string>(facts.map(({ id }) => id));
    const linked = picture.rows.flat().flatMap((cell) => (typeof cell === "string" ? [] : [cell.fact]));
    for (const size of sizes) {
      const drawing = new Drawing(picture.drawings[size]);
      linked.push(...drawing.dots.map(({ href }) => href.slice(1)));
    }
    expect(linked.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.has(picture.beside)).toBe(true);
    for (const row of picture.rows) expect(row.length).toBe(picture.columns.length);
  });

  test.each(
    all.map((picture) => [picture.title, picture] as const),
  )("%s draws no mark outside its frame", (_, picture) => {
    for (const size of sizes) {
      const drawing = new Drawing(picture.drawings[size]);
      const { width, height } = drawing;
      const outside = [
        ...drawing.lines.flatMap(
          ({ x1, x2, y1, y2 }) =>
            [
              [x1, y1],
              [x2, y2],
            ] as const,
        ),
        ...drawing.dots.map(({ x, y }) => [x, y] as const),
      ].filter(([x, y]) => !(x >= 0 && x <= width && y >= 0 && y <= height));
      expect(outside).toEqual([]);
    }
  });
});

describe.each(sizes)("the %s picture of trade", (size) => {
  const drawing = new Drawing(pictureOf("trade").drawings[size]);
  const year = drawing.readAxis("x", [
    ["2009", 2009],
    ["2021", 2021],
  ]);
  const billions = drawing.readAxis("y", [
    ["0", 0],
    ["20", 20],
  ]);

  test.each([
    [goodsTrade2009, 2009],
    [goodsTrade2021, 2021],
    [agriculturalTrade2009, 2009],
    [agriculturalTrade2020, 2020],
  ] as const)("has a dot of each amount at its year and its value, with its bounds (%#)", (fact, printedYear) => {
    const dot = drawing.dots.find(({ href }) => href === `#${fact.id}`);
    if (dot === undefined) throw new Error(`No dot for ${fact.id}.`);
    expectNear(year(dot.x), printedYear, 0.0001);
    expectNear(billions(dot.y), fact.value / 1e9, 0.02);

    const whisker = drawing.lines.find(({ x1, x2, y1 }) => x1 === x2 && x1 === dot.x && Math.abs(y1 - dot.y) < 8);
    expectNear(billions(whisker?.y1 ?? 0), (fact.bounds.min ?? 0) / 1e9, 0.02);
    expectNear(billions(whisker?.y2 ?? 0), (fact.bounds.max ?? 0) / 1e9, 0.02);
    const ends = drawing.lines.filter(
      ({ x1, x2, y1, y2 }) => y1 === y2 && x1 < dot.x && dot.x < x2 && Math.abs(y1 - dot.y) < 8,
    );
    expect(ends.map(({ y1 }) => y1)).toEqual([whisker?.y1, whisker?.y2]);
  });
});

describe.each(sizes)("the %s picture of growth", (size) => {
  const picture = pictureOf("growth");
  const drawing = new Drawing(picture.drawings[size]);
  const percent = drawing.readAxis("x", [
    ["0", 0],
    ["200", 200],
  ]);

  test.each([
    ["Trade in goods, 2009 to 2021", goodsTrade2021.id, growth(goodsTrade2009, goodsTrade2021).percent],
    [
      "Food and agriculture, 2009 to 2020",
      agriculturalTrade2020.id,
      growth(agriculturalTrade2009, agriculturalTrade2020).percent,
    ],
  ])("draws of %s its own growth and every growth the amounts allow", (name, id, { value, bounds }) => {
    const dot = drawing.dots.find(({ href }) => href === `#${id}`);
    if (dot === undefined) throw new Error(`No dot for ${id}.`);
    expect(dot.name).toContain(name);
    expectNear(percent(dot.x), value);
    const bar = drawing.lines.find(({ y1, y2 }) => y1 === y2 && y1 === dot.y);
    expectNear(percent(bar?.x1 ?? 0), bounds.min ?? 0);
    expectNear(percent(bar?.x2 ?? 0), bounds.max ?? 0);
    const ends = drawing.lines.filter(
      ({ x1, x2, y1, y2 }) => x1 === x2 && (y1 + y2) / 2 > dot.y - 10 && (y1 + y2) / 2 < dot.y + 20,
    );
    expect(ends.map(({ x1 }) => x1)).toEqual([bar?.x1, bar?.x2]);
  });

  test("shows the percent the document prints", () => {
    expect(drawing.words).toContain("Printed: 167 percent");
    expect(picture.drawings[size]).toContain(`href="#${agriculturalTradeGrowth.id}"`);
    expectNear(percent(drawing.placeOf("Printed: 167 percent")[0]), 167);
  });
});

describe.each(sizes)("the %s picture of assistance", (size) => {
  const picture = pictureOf("assistance");
  const drawing = new Drawing(picture.drawings[size]);
  const exponent = drawing.readAxis("x", [
    ["1 million", 6],
    ["10 billion", 10],
  ]);
  const amounts = facts.filter((fact) => fact.kind === "amount" && fact.measure === "assistance") as readonly Amount[];

  test("draws every amount at its value: a ring where the words leave it open above, a dot where not", () => {
    expect(drawing.dots.length).toBe(amounts.length);
    for (const { id, value, bounds } of amounts) {
      const dot = drawing.dots.find(({ href }) => href === `#${id}`);
      expectNear(exponent(dot?.x ?? 0), Math.log10(value), 0.001);
      expect(dot?.isFilled, id).toBe(bounds.max !== null);
    }
  });

  test("draws from the lower bound to the upper, or to the edge", () => {
    for (const { id, bounds } of amounts) {
      const dot = drawing.dots.find(({ href }) => href === `#${id}`);
      const bars = drawing.lines.filter(({ y1 }) => y1 === dot?.y);
      const [first, last] = [bars[0], bars.at(-1)];
      // The places are rounded to the tenth of a pixel.
      expect(Math.abs(exponent(first?.x1 ?? 0) - Math.log10(bounds.min ?? 0)), id).toBeLessThan(0.0018);
      if (bounds.max === null) expect(exponent(last?.x2 ?? 0), id).toBeCloseTo(Math.log10(20e9), 1);
      else expect(Math.abs(exponent(last?.x2 ?? 0) - Math.log10(bounds.max)), id).toBeLessThan(0.0018);
      for (const { x1, x2 } of bars) expect(x1, id).toBeLessThanOrEqual(x2);
    }
  });

  test("has in its table the amounts with what each is for, when, its bounds and who is credited", () => {
    expect(picture.rows).toContainEqual([
      "Health",
      { text: "more than $78.3 million", fact: "covid-assistance" },
      "period not stated",
      "more than $78.3 million, with no upper bound",
      "State + USAID",
    ]);
    expect(picture.rows).toContainEqual([
      "Security",
      { text: "$33 million", fact: "inl-lima-budget-fy2021" },
      "fiscal year 2021",
      "at least $32.5 million and at most $33.5 million",
      "INL Lima",
    ]);
    expect(picture.rows).toContainEqual([
      "Development",
      { text: "more than $98 million", fact: "foreign-assistance-2021" },
      "2021",
      "more than $98 million, with no upper bound",
      "none credited",
    ]);
  });
});

test("the picture of assistance prints the words of the document, and says which times are inferred", () => {
  for (const size of sizes) {
    const { words } = new Drawing(pictureOf("assistance").drawings[size]);
    expect(words).toContain("$1.43 million, at the document’s time");
    expect(words).toContain("more than $137 million, “last year” (inferred: 2021)");
  }
});

describe("the CSV of a picture", () => {
  const csvOf = (name: string) => pictureCsv(pictureOf(name), languages.en).split("\n");

  test("has the id of each fact, its label, its numbers and its unit beside the printed words", () => {
    const [header, ...rows] = csvOf("assistance");
    expect(header).toBe("Purpose,id,label,value,min,max,unit,Amount,Period,Bounds,Agency");
    expect(rows.find((row) => row.includes("usaid-investment-last-year"))).toBe(
      'Development,usaid-investment-last-year,USAID’s investment in Peru in the previous year,137000000,137000000,,USD,more than $137 million,“last year” (inferred: 2021),"more than $137 million, with no upper bound",USAID',
    );
  });

  test("tells the two facts of a pair apart", () => {
    expect(csvOf("addition")[0]).toContain("First value,First min");
    expect(csvOf("addition")[0]).toContain("Second value,Second min");
  });

  test("gives every row as many fields as the header", () => {
    for (const { id } of english) {
      const lines = csvOf(id.replace("picture-", "")).filter((line) => line !== "");
      const counts = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, "").split(",").length);
      expect(new Set(counts).size, id).toBe(1);
    }
  });
});

describe("the picture of what may be added", () => {
  const { rows, caption, drawings } = pictureOf("addition");
  const amounts = new Map(
    facts.flatMap((fact) => (fact.kind === "amount" ? [[fact.id as string, fact as Amount]] : [])),
  );

  test("gives every pair of amounts the answer of total", () => {
    const count = new Set(rows.flatMap((row) => row.flatMap((cell) => (typeof cell === "string" ? [] : [cell.fact]))))
      .size;
    expect(rows.length).toBe((count * (count - 1)) / 2);
    for (const [pair, first, second, verdict] of rows) {
      const pairOf = [first, second].map((cell) => amounts.get((cell as { fact: string }).fact) as Amount);
      const { additive } = total(pairOf);
      expect(verdict, String(pair)).toBe(additive ? "may be added" : "may overlap");
    }
  });

  test("counts the pairs of each answer, and marks each twice in the matrix", () => {
    const additive = rows.filter((row) => row[3] === "may be added").length;
    expect(caption).toContain(`“+” marks the ${additive} pairs`);
    expect(caption).toContain(`“≥” marks the ${rows.length - additive} pairs`);
    for (const size of sizes) {
      const { words } = new Drawing(drawings[size]);
      expect(words.filter((word) => word === "+").length).toBe(2 * additive);
      expect(words.filter((word) => word === "≥").length).toBe(2 * (rows.length - additive));
    }
  });
});

describe.each(sizes)("the %s timeline", (size) => {
  const picture = pictureOf("timeline");
  const drawing = new Drawing(picture.drawings[size]);
  const year = drawing.readAxis("x", [
    ["1980", 1980],
    ["2020", 2020],
  ]);
  const dotOf = (id: string) => drawing.dots.find(({ href }) => href === `#${id}`);

  test.each([
    ["cultural-patrimony-mou-signed", 1997],
    ["trade-promotion-agreement-in-force", 2009],
    ["ambassadors-fund-projects", 2001],
    ["peace-corps-volunteers", 1962],
    ["pandemic-lows", 2022 + 4 / 12],
    ["venezuelan-crisis-announcement", 2022 + 5 / 12 + 9 / 365],
  ])("has %s where it began", (id, begun) => {
    expect(Math.abs(year(dotOf(id)?.x ?? 0) - begun)).toBeLessThan(0.3);
  });

  test("draws a date that follows from other words as a ring, and any other as a dot", () => {
    expect(dotOf("independence-of-peru")?.isFilled).toBe(false);
    expect(dotOf("diplomatic-relations-established")?.isFilled).toBe(true);
    expect(picture.rows.find(([cell]) => (cell as { fact: string }).fact === "independence-of-peru")).toEqual([
      { text: "Peru’s independence from Spain", fact: "independence-of-peru" },
      "1821",
      "six years after",
      "yes",
    ]);
  });

  test("ends a bar where the words do, and draws what goes on with an arrow", () => {
    const wordsEnd = drawing.lines.filter(({ y1 }) => y1 === dotOf("trade-promotion-agreement-in-force")?.y);
    expect(year(wordsEnd[0]?.x2 ?? 0)).toBeCloseTo(2010, 0);
    const goesOn = drawing.lines.filter(({ y1 }) => y1 === dotOf("ambassadors-fund-projects")?.y);
    expect(year(goesOn[0]?.x2 ?? 0)).toBeCloseTo(2024, 0);
    expect(picture.drawings[size]).toContain('stroke-dasharray="6 3"');
  });
});

test("the map names the cities the document names, each with the office there", () => {
  const { rows } = pictureOf("consulates");
  const cities = rows.map(([city]) => city);
  expect(cities.slice(0, -1)).toEqual([...new Set(consulatesGeneral.items.map(({ text }) => text))]);
  expect(rows.at(-1)).toEqual([
    "Cusco",
    { text: expect.stringMatching(/^U\.S\. Consular Agency: /), fact: "consular-agency-cusco" },
    "1",
    "-13.5, -72",
  ]);
  expect(rows.find(([city]) => city === "New York")?.[2]).toBe("2");
  expect(rows.find(([city]) => city === "Miami")).toEqual([
    "Miami",
    { text: expect.stringMatching(/^Consulate General of Peru: /), fact: "consulates-general" },
    "1",
    "25.8, -80.2",
  ]);
});

test("the picture of agencies has a row for every fact with shared credit, and a dot for each of its agencies", () => {
  const { rows, drawings } = pictureOf("agencies");
  const shared = facts.filter((fact) => fact.agencies.length > 1);
  expect(rows.map(([cell]) => (cell as { fact: string }).fact)).toEqual(shared.map(({ id }) => id));
  expect(rows.find(([cell]) => (cell as { fact: string }).fact === "anti-trafficking-agencies")?.[1]).toBe(
    "State, USAID, Labor",
  );
  for (const size of sizes) {
    const { dots } = new Drawing(drawings[size]);
    for (const { id, agencies } of shared) {
      expect(dots.filter(({ href }) => href === `#${id}`).length, id).toBe(agencies.length);
    }
  }
});
