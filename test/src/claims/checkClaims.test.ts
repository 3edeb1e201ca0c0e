import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withPlainSpaces } from "../../../pipeline/read/nameOccurrences.ts";
import { checkClaims, claims, facts } from "../../../src/index.ts";
import { esPE } from "../../../src/locales/es-PE/index.ts";

test("the verdict on every claim of the document", () => {
  expect(checkClaims().map(({ id, verdict, otherValuesThatPass }) => [id, verdict, otherValuesThatPass])).toEqual([
    ["independence-six-years-before", "undetermined", null],
    ["covid-death-rate-cumulative", "undetermined", null],
    ["covid-death-rate-highest", "undetermined", null],
    ["covid-deaths-at-lows", "undetermined", null],
    ["usaid-sixty-years", "undetermined", null],
    ["three-areas-listed", "reproduces", 0],
    ["announced-assistance-included", "undetermined", null],
    ["illegal-fishing-threatens-both", "reproduces", 0],
    ["forty-years-by-2018", "undetermined", null],
    ["centers-among-projects", "undetermined", null],
    ["branch-offices-total", "undetermined", null],
    ["students-average", "undetermined", null],
    ["followers-combined", "undetermined", null],
    ["memorandum-renewed-every-five-years", "consistent", 2],
    ["goods-trade-increased", "reproduces", null],
    ["agricultural-trade-increased", "reproduces", null],
    ["agricultural-trade-167-percent", "reproduces", 84],
  ]);
});

test("what each is recomputed from, in a sentence", () => {
  expect(checkClaims().map(({ printed, reason }) => [printed, reason.text])).toEqual([
    [
      "six",
      "The document does not print the date of this event: Peru’s independence from Spain. It follows only from the statement itself.",
    ],
    ["over 6,400", "The document does not print the numbers that it puts together here."],
    ["highest", "The document does not print the figures that it compares this with."],
    [null, "The document does not print the figures that it compares this with."],
    ["more than 60", "The document does not print when the more than 60 years began."],
    ["three", "The list has three items: Areas named with USAID’s specialized technical assistance."],
    ["$50 million", "The document does not print the whole that this is a part of."],
    ["both", "The list has two items: Things threatened by illegal, unreported, and unregulated fishing."],
    ["40", "The document does not print when the 40 years began."],
    ["18", "The document does not print how much of the whole this part is."],
    ["32", "The document does not print the numbers that it puts together here."],
    ["an average of 90,000", "The document does not print the numbers that it puts together here."],
    ["over 1.4 million", "The document does not print the numbers that it puts together here."],
    ["5", "From 1997 to May 2022 is 25 years, a multiple of 5; the renewals in between are not printed."],
    [null, "$17.2 billion is more than $9.1 billion at every value their bounds allow."],
    [null, "$4 billion is more than $1.5 billion at every value their bounds allow."],
    [
      "167 percent",
      "The change from $1.5 billion to $4 billion is 166.67 percent; their bounds allow between 125.8 and 210.35 percent.",
    ],
  ]);
});

test("speaks the language asked for, and refuses any other option", () => {
  const [english, spanish] = [checkClaims(), checkClaims({ locale: esPE })];
  expect(spanish.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
  expect(spanish[0]?.claim).not.toBe(english[0]?.claim);
  expect(spanish[0]?.reason.text).not.toBe(english[0]?.reason.text);
  expect(() => checkClaims({ lang: "es" } as never)).toThrow(
    'checkClaims expected the option { locale }, received the option "lang"',
  );
  expect(() => checkClaims({ locale: "es-PE" } as never)).toThrow("checkClaims expected a locale such as esPE");
  expect(() => checkClaims({ locale: { format: esPE.format } } as never)).toThrow("checkClaims expected a locale");
});

/** Words by which the document puts numbers together, compares them, counts a list or measures a time. */
const DERIVED =
  /\bcumulative\b|\bhighest\b|\blows\b|\ba total of\b|\bcombined\b|\ban average of\b|\bboth (?!countries)|\bthree areas\b|\bincluding (?:the construction of )?\$?\d|\b(?:\w+) years after\b|\bFor more than \d+ years\b|\bcelebrated \d+ years\b|\bevery \d+ years\b|\b(?:increased|jumped) from\b|\ban increase of\b/g;

test("every statement that the document derives from numbers is a claim, whether it can be recomputed or not", () => {
  const text = withPlainSpaces(readFileSync("data/source.txt", "utf8"));
  const unlisted = [...text.matchAll(DERIVED)].filter(
    ({ index }) => !claims.some(({ source: { start, end } }) => start <= index && index < end),
  );
  // “One of our highest bilateral priorities” compares no numbers.
  expect(unlisted.map(({ 0: words, index }) => `${words} ${text.slice(index + words.length).slice(0, 22)}`)).toEqual([
    "highest  bilateral priorities.",
  ]);
  const derived = claims.filter(({ source: { quote } }) => withPlainSpaces(quote).match(DERIVED) === null);
  expect(derived.map(({ id }) => id)).toEqual([]);
});

test("the figures recomputed, with their limits", () => {
  const recomputed = Object.fromEntries(checkClaims().map(({ id, recomputed }) => [id, recomputed]));
  expect(recomputed["agricultural-trade-167-percent"]?.value).toBeCloseTo(166.667, 3);
  expect(recomputed["agricultural-trade-167-percent"]?.unit).toBe("percent");
  expect(recomputed["three-areas-listed"]).toEqual({
    value: 3,
    unit: "areas",
    bounds: { min: 3, max: 3, minIncluded: true, maxIncluded: true, basis: "exact" },
  });
  expect(recomputed["memorandum-renewed-every-five-years"]).toMatchObject({ value: 25, unit: "years" });
  const without = Object.entries(recomputed).filter(([, quantity]) => quantity === null);
  expect(without.map(([id]) => id)).toEqual([
    "independence-six-years-before",
    "covid-death-rate-cumulative",
    "covid-death-rate-highest",
    "covid-deaths-at-lows",
    "usaid-sixty-years",
    "announced-assistance-included",
    "forty-years-by-2018",
    "centers-among-projects",
    "branch-offices-total",
    "students-average",
    "followers-combined",
    "goods-trade-increased",
    "agricultural-trade-increased",
  ]);
});

test("each is a claim of the data, in its own words, from facts that exist", () => {
  const ids = new Set<string>(facts.map(({ id }) => id));
  const checked = checkClaims();
  expect(checked.map(({ id, claim, quote }) => [id, claim, quote])).toEqual(
    claims.map(({ id, claim, source: { quote } }) => [id, claim, quote]),
  );
  for (const { inputs } of checked) expect(inputs.filter((id) => !ids.has(id))).toEqual([]);
});

test("a frozen array of plain data, made anew for every caller", () => {
  const checked = checkClaims();
  expect(Object.isFrozen(checked)).toBe(true);
  for (const check of checked) {
    expect(Object.isFrozen(check)).toBe(true);
    expect(Object.isFrozen(check.inputs)).toBe(true);
  }
  expect(JSON.parse(JSON.stringify(checked))).toEqual(checked);
  expect(checkClaims()).toEqual(checked);
});
