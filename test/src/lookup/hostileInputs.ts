/** What JavaScript may pass where a name or a year is expected: none of it is one. */
export const hostileInputs: readonly (readonly [string, unknown])[] = [
  ["__proto__", "__proto__"],
  ["constructor", "constructor"],
  ["prototype", "prototype"],
  ["hasOwnProperty", "hasOwnProperty"],
  ["toString", "toString"],
  ["an empty string", ""],
  ["a space", " "],
  ["a null character", "\0"],
  ["a byte order mark", "\uFEFF"],
  ["a lone surrogate", "\uD800"],
  ["bidirectional marks", "\u202Eusaid\u202C"],
  ["full-width letters", "ｕｓａｉｄ"],
  ["Arabic-Indic digits", "٢٠٢١"],
  ["a very long string", "goods-trade-2021".repeat(100_000)],
  ["undefined", undefined],
  ["null", null],
  ["true", true],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["a fraction", 2021.5],
  ["a bigint", 2021n],
  ["a symbol", Symbol("usaid")],
  ["an array of a name", ["usaid"]],
  ["an object", {}],
  ["an object without a prototype", Object.create(null)],
  ["a string object", Object("usaid")],
  [
    "an object whose toString gives a name",
    {
      toString: () => "usaid",
    },
  ],
  [
    "an object whose toString throws",
    {
      toString: () => {
        throw new Error("toString was called");
      },
    },
  ],
  ["a function", () => "usaid"],
  ["a date", new Date(0)],
];
