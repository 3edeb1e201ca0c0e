import type { Operation } from "../calculator/Step.ts";

/** The words of the document's page. */
export type DocumentTexts = typeof documentTexts;

export const documentTexts = {
  title: "The annotated document",
  lead: "The whole fact sheet as printed. Marked words are figures and dates: choose one to see its bounds and its source, and what may be computed from it.",
  printedTwice: "The document prints its title twice.",
  article: "Text of the document",
  search: {
    label: "Find a fact",
    hint: "Enter goes to the next match",
    count: (place: number, count: number) => (place === 0 ? `${count} matches` : `${place} of ${count}`),
    none: "No fact matches.",
    previous: "Previous match",
    next: "Next match",
    all: (name: string) => `Find all facts with “${name}”`,
    everywhere: "Search the guides and the reference too",
  },
  show: "Also mark",
  groups: { figure: "Figures", event: "Dates", name: "Names", list: "Lists", statement: "Statements" },
  exempted: "Exempted words",
  kinds: {
    amount: "Amount of money",
    count: "Count",
    "indefinite-count": "Count in words",
    rate: "Rate",
    percent: "Percent",
    duration: "Duration",
    rank: "Rank",
    event: "Dated event",
    list: "List",
    statement: "Statement",
    agreement: "Agreement",
    program: "Program",
    organization: "Organization",
    place: "Place",
    role: "Role",
    term: "Term",
    membership: "Membership",
    address: "Address",
    telephone: "Telephone number",
  },
  card: {
    close: "Close",
    previous: "Previous fact",
    next: "Next fact",
    period: "Period",
    inferred: "The date is inferred",
    items: "Items",
    agencies: "Credited to",
    topics: "Topics",
    note: "Note",
    relations: "Relations",
    overlapping: "Also in these words",
    importLine: "Import",
    citation: "Citation",
    copyAs: "Copy as",
    plainText: "Text",
    link: "Copy the link to this fact",
    reference: "In the reference",
  },
  relation: {
    disjoint: "May be added to",
    partOf: "Part of",
    includes: "Includes",
    same: "The same as",
    mayOverlap: "May overlap with",
  },
  copy: "Copy",
  copied: "Copied",
  calculator: {
    title: "Calculation",
    empty: "Choose a figure, then +, ÷, growth or compare. Results can be used again.",
    operations: { total: "Add", ratio: "Divide", growth: "Growth", compare: "Compare" },
    signs: { total: "+", ratio: "÷", growth: "↗", compare: "≷" },
    choose: (operation: Operation, first: string, count: number) => {
      const starts = {
        total: `Choose a figure to add to ${first}`,
        ratio: `Choose a figure to divide ${first} by`,
        growth: `Choose a figure to compute growth with ${first}`,
        compare: `Choose a figure to compare with ${first}`,
      };
      return `${starts[operation]}. ${count} can be chosen; the others are dimmed and say why when you choose them.`;
    },
    select: "Figure",
    use: "Use it",
    cancel: "Cancel",
    /** Figures that go well with the first, and those that only can be taken. */
    partners: (operation: Operation) =>
      operation === "total"
        ? ["May be added", "May overlap"]
        : ["Named together with it", "Not named together with it"],
    cannot: (operation: Operation) =>
      ({
        total: "Can’t add them.",
        ratio: "Can’t divide them.",
        growth: "No growth between them.",
        compare: "Can’t compare them.",
      })[operation],
    noPartner: "The document has no figure for this.",
    refusals: {
      /** Units that the package has no plain word for. */
      unitNames: { USD: "dollars", "deaths/million people": "deaths per million people" } as Readonly<
        Record<string, string>
      >,
      units: (first: string, second: string) => `Their units differ: ${first} and ${second}.`,
      measures: "They measure different things.",
      series: "They are not one thing measured at two times.",
      periods: (first: string, second: string) => `Their times differ: ${first} and ${second}.`,
      divisible: (label: string, unit: string) =>
        `Only amounts and counts over the same time are divided; “${label}” is in ${unit}.`,
      value: (label: string, words: string) => `The document gives no number for “${label}”, only “${words}”.`,
      unusable: "There is no figure to go on with.",
    },
    mayOverlap: "Can’t add them: they may overlap.",
    known: "Known:",
    assume: "Add them anyway, assuming they do not overlap",
    why: "Why not",
    keepInMind: "Keep in mind",
    takenForGranted: "Taken for granted",
    sentence: "To print",
    inFull: "In full, with the words of the document",
    parts: { change: "Change", times: "Times", annualPercent: "Each year" },
    code: "In code",
    copyCode: "the code",
    copyLink: "Copy the link to this calculation",
    remove: (step: number) => `Remove step ${step}`,
    clear: "Remove all",
    goOn: "Go on with this result:",
    isMore: "Yes: the first is more than the second.",
    isLess: "No: the first is less than the second.",
    isNeither: "No: the first is not more than the second.",
    isUndecided: "The words do not decide whether the first is more than the second.",
    step: (step: number) => `Step ${step}`,
  },
  strip: {
    title: "How much of the text is facts",
    description: (inFacts: number, covered: number, exempted: number) =>
      `${inFacts} percent of the text stands in the sentence of a fact. Of its numbers, dates and names, ${covered} are held by facts and ${exempted} are exempted with a reason.`,
    none: "In no fact",
  },
  exemptions: {
    title: "Exempted words",
    lead: "Every number, date and capitalized word is held by a fact or exempted with a reason:",
    times: (count: number) => (count === 1 ? "once" : `${count} times`),
  },
  list: { title: "All facts", lead: "Every fact in the order of the document." },
  picture: { numbers: "The numbers", svg: "SVG", csv: "CSV" },
  panel: "Fact and calculation",
  collapse: "Make smaller",
  expand: "Make larger",
};
