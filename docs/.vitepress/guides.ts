/** A guide of `docs/` and the question it answers. */
export interface Guide {
  /** Name of its file, without the ending. */
  readonly name: string;
  readonly title: string;
  readonly question: string;
}

/** The guides in the order in which a new reader needs them. */
export const guides: readonly Guide[] = [
  { name: "getting-started", title: "Getting started", question: "How do I use a figure in my own code?" },
  {
    name: "figures-hedges-bounds",
    title: "Figures, hedges and bounds",
    question: "What does “more than $98 million” allow me to say?",
  },
  { name: "adding-up", title: "Adding up", question: "Why won’t it give me a total?" },
  { name: "citing", title: "Citing", question: "How do I say where a figure comes from?" },
  {
    name: "other-languages",
    title: "Python, R, SQL and spreadsheets",
    question: "How do I use the data without TypeScript?",
  },
  {
    name: "verification",
    title: "How the data is verified",
    question: "How do I know that the data says what the document says?",
  },
  { name: "ledger", title: "The ledger", question: "Is anything of the document left out?" },
  {
    name: "contributing-a-fact",
    title: "Adding or correcting a fact",
    question: "Something is missing or wrong: how do I mend it?",
  },
  { name: "version-policy", title: "Version policy", question: "What can an update change under me?" },
];
