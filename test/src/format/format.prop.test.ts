import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bounds, type DatedEvent, type Figure, facts, figure, format, type Hedge } from "../../../src/index.ts";
import { esPE } from "../../../src/locales/es-PE/index.ts";

const hedges: Record<Hedge, { en: string; "es-PE": string }> = {
  "more than": { en: "more than", "es-PE": "más de" },
  over: { en: "over", "es-PE": "más de" },
  "at least": { en: "at least", "es-PE": "al menos" },
  nearly: { en: "nearly", "es-PE": "casi" },
  almost: { en: "almost", "es-PE": "casi" },
  "less than": { en: "less than", "es-PE": "menos de" },
  "fewer than": { en: "fewer than", "es-PE": "menos de" },
  under: { en: "under", "es-PE": "menos de" },
  "up to": { en: "up to", "es-PE": "hasta" },
  "at most": { en: "at most", "es-PE": "como máximo" },
  "no more than": { en: "no more than", "es-PE": "no más de" },
  about: { en: "about", "es-PE": "alrededor de" },
  around: { en: "around", "es-PE": "alrededor de" },
  roughly: { en: "roughly", "es-PE": "alrededor de" },
  some: { en: "some", "es-PE": "unos" },
  approximately: { en: "approximately", "es-PE": "aproximadamente" },
  "an average of": { en: "an average of", "es-PE": "un promedio de" },
};
const locales = ["en", "es-PE"] as const;
const optionsOf = { en: {}, "es-PE": { locale: esPE } } as const;
const scales: Record<string, number> = {
  thousand: 3,
  mil: 3,
  million: 6,
  millón: 6,
  millones: 6,
  billion: 9,
  trillion: 12,
  billón: 12,
  billones: 12,
};

const documentFigures = facts.filter((fact) => "bounds" in fact) as readonly Figure[];
const units = fc.constantFrom("USD", "people", "percent", "projects", "times", "USD/project", "rank", "llamas");
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const usual = fc.double({ min: -1e15, max: 1e15, noNaN: true });

function expectPlain(words: string) {
  expect(words).not.toMatch(/NaN|undefined|null|Infinity|\de[+-]?\d|\[object/);
  expect(words).not.toMatch(/-\$?0(?![.\d])|-0\.0*(?!\d)/);
  expect(words).toBe(words.trim());
  expect(words).not.toContain("  ");
}

/** “Some” agrees in Spanish with its noun, and with one or a percent it is another word. */
function saysHedge(words: string, hedge: Hedge, locale: "en" | "es-PE"): boolean {
  if (hedge === "some" && locale === "es-PE") return /^(?:unos|unas|alrededor de) /.test(words);
  return words.startsWith(`${hedges[hedge][locale]} `);
}

const numberWords: Record<string, number> = Object.fromEntries(
  [
    ["zero", "cero"],
    ["one", "un", "una"],
    ["two", "dos"],
    ["three", "tres"],
    ["four", "cuatro"],
    ["five", "cinco"],
    ["six", "seis"],
    ["seven", "siete"],
    ["eight", "ocho"],
    ["nine", "nueve"],
    ["ten", "diez"],
  ].flatMap((words, value) => words.map((word) => [word, value])),
);

/** Reads the numbers back from the words, exactly. */
function numbersIn(words: string): number[] {
  const number =
    /(-?)(?:\$|USD )?(?:(\d[\d,]*(?:\.\d+)?)|\b(zero|one|two|three|four|five|six|seven|eight|nine|ten|cero|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\b)(?: (thousand|mil|millones|million|millón|billion|trillion|billón|billones)\b)?/g;
  return [...words.replace("un promedio de", "").matchAll(number)].map(([, sign, digits, word = "", scale = ""]) =>
    Number(`${sign}${digits?.replaceAll(",", "") ?? numberWords[word]}e${scales[scale] ?? 0}`),
  );
}

describe("every figure of the document", () => {
  it.each(documentFigures.map((each) => [each.id, each] as const))("%s keeps its hedge and its digits", (_, each) => {
    for (const locale of locales) {
      const words = format(each, optionsOf[locale]);
      expectPlain(words);
      if (each.hedge) expect(saysHedge(words, each.hedge, locale)).toBe(true);
      const digits = /\d[\d,.]*/.exec(each.written ?? "")?.[0].replaceAll(",", "");
      if (digits !== undefined && locale === "en") {
        expect(words.replaceAll(",", "")).toMatch(new RegExp(`(?<![\\d.])${digits}(?![\\d.])`));
      }
      if (each.value !== undefined && digits !== undefined) expect(numbersIn(words)[0]).toBe(each.value);
    }
  });

  it("says the same number in both languages, in both styles", () => {
    // A rank is a word in Spanish: primer lugar.
    const counted = documentFigures.filter(({ unit }) => unit !== "rank");
    for (const each of [...counted, ...facts.filter((fact) => fact.kind === "event")]) {
      for (const style of ["figure", "bounds"] as const) {
        const [en, es] = locales.map((locale) =>
          numbersIn(format(each as Figure | DatedEvent, { ...optionsOf[locale], style })),
        );
        expect(new Set(es)).toEqual(new Set(en));
      }
    }
  });
});

describe("figures of one's own", () => {
  const written = fc
    .record({
      whole: fc.integer({ min: 1, max: 999 }),
      decimals: fc.integer({ min: 0, max: 99 }).map((n) => (n === 0 ? "" : `.${n}`)),
      scale: fc.constantFrom("thousand", "million", "billion"),
    })
    .map(({ whole, decimals, scale }) => ({
      written: `${whole}${decimals} ${scale}`,
      digits: `${whole}${decimals}`,
      value: Number(`${whole}${decimals}e${{ thousand: 3, million: 6, billion: 9 }[scale]}`),
    }));

  it("keep their hedge and every printed digit", () => {
    fc.assert(
      fc.property(
        written,
        units,
        fc.constantFrom(null, ...(Object.keys(hedges) as Hedge[])),
        fc.constantFrom(...locales),
        ({ written, digits, value }, unit, hedge, locale) => {
          const words = format(figure({ id: "own", value, unit, measure: "own", written, hedge }), optionsOf[locale]);
          expectPlain(words);
          if (hedge !== null) expect(saysHedge(words, hedge, locale)).toBe(true);
          if (locale === "en") expect(words.replaceAll(",", "")).toContain(digits);
          expect(numbersIn(words)[0]).toBe(value);
          expect(words).not.toMatch(/\.0+(?!\d)/);
        },
      ),
    );
  });

  it("without words of their own keep every digit of their value", () => {
    const value = fc.oneof(fc.maxSafeInteger(), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(value, fc.constantFrom(...locales), (value, locale) => {
        const words = format(figure({ id: "own", value, unit: "llamas", measure: "own" }), optionsOf[locale]);
        expectPlain(words);
        expect(Number(words.replace(/ llamas?$/, "").replaceAll(",", ""))).toBe(value + 0);
      }),
    );
  });
});

describe("limits", () => {
  const bounds = fc
    .record({
      ends: fc.tuple(usual, usual),
      open: fc.tuple(fc.boolean(), fc.boolean()),
      none: fc.constantFrom(0, 1, 2),
    })
    .map(({ ends, open, none }): Bounds => {
      const [min, max] = [Math.min(...ends), Math.max(...ends)];
      const isPoint = min === max;
      return {
        min: none === 1 ? null : min,
        max: none === 2 ? null : max,
        minIncluded: none !== 1 && (isPoint || !open[0]),
        maxIncluded: none !== 2 && (isPoint || !open[1]),
        basis: "rounding",
      };
    });

  it("are never claimed more strongly than they are, nor much more weakly", () => {
    fc.assert(
      fc.property(bounds, units, fc.constantFrom(...locales), (limits, unit, locale) => {
        const words = format({ value: 0, unit, bounds: limits }, { ...optionsOf[locale], style: "bounds" });
        expectPlain(words);
        const numbers = numbersIn(words);
        const slack = (limit: number) => Math.max(Math.abs(limit) * 1.01e-2, 0.01);
        const { min, max } = limits;
        if (min !== null) {
          expect(numbers[0]).toBeLessThanOrEqual(min);
          expect(numbers[0]).toBeGreaterThanOrEqual(min - slack(min));
        }
        if (max !== null) {
          expect(numbers.at(-1)).toBeGreaterThanOrEqual(max);
          expect(numbers.at(-1)).toBeLessThanOrEqual(max + slack(max));
        }
        expect(numbers).toHaveLength(
          min !== null && min === max && numbers.length === 1 ? 1 : Number(min !== null) + Number(max !== null),
        );
      }),
    );
  });
});

describe("computed numbers", () => {
  it("of any size are plain digits near the value", () => {
    fc.assert(
      fc.property(finite, units, fc.constantFrom(...locales), (value, unit, locale) => {
        const free: Bounds = { min: null, max: null, minIncluded: false, maxIncluded: false, basis: "stated" };
        const words = format({ value, unit, bounds: free }, optionsOf[locale]);
        expectPlain(words);
        const [shown = Number.NaN] = numbersIn(words);
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(
          Math.max(Math.abs(value) * 5.1e-3, Math.abs(value) >= 1 ? 0.005 : 0),
        );
        if (value !== 0) expect(Math.sign(shown)).toBe(Math.sign(value));
      }),
    );
  });

  it("keep their order", () => {
    fc.assert(
      fc.property(usual, usual, (a, b) => {
        const point = (value: number): Bounds => ({
          min: value,
          max: value,
          minIncluded: true,
          maxIncluded: true,
          basis: "exact",
        });
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
          (value) => numbersIn(format(point(value)))[0] as number,
        );
        expect(low).toBeLessThanOrEqual(high as number);
      }),
    );
  });
});
