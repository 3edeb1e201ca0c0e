// A briefing on the whole document, from the package's public exports alone. `npm start` prints it.
import {
  agencies,
  agriculturalTrade2009,
  agriculturalTrade2020,
  byAgency,
  byKind,
  bySection,
  checkClaims,
  explain,
  FactError,
  facts,
  format,
  goodsTrade2009,
  goodsTrade2021,
  growth,
  isMoreThan,
  ledger,
  ratio,
  sections,
  source,
  southernCommandInvestment,
  southernCommandProjects,
  totalByAgency,
  usaidInvestment,
  usaidPrograms,
} from "us-peru-relations";

const WIDTH = 110;

/** Breaks a text into lines; the lines after the first are indented as far as the lead is long. */
function print(lead, text) {
  const indent = " ".repeat(lead.length);
  let line = lead;
  for (const word of text.split(" ")) {
    if (line.length + word.length > WIDTH) {
      console.log(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  console.log(line.trimEnd());
}

function heading(text) {
  console.log(`\n${text.toUpperCase()}\n${"=".repeat(text.length)}`);
}

function nameOf(id) {
  return agencies.find((agency) => agency.id === id)?.name ?? id;
}

function creditOf({ agencies: credited, credit }) {
  if (credited.length === 0) return "no agency named";
  const names = credited.map(nameOf).join(" and ");
  return credit === undefined ? names : `${names}, ${credit === "joint" ? "jointly" : "each"}`;
}

function inferenceOf({ inferred }) {
  return inferred === undefined ? "" : ", inferred";
}

const isFigure = (fact) => "bounds" in fact;

function printOpening() {
  console.log(`${source.title.text}\n${source.publisher.name}; the document prints no date.`);
  console.log(`Its own words place it between ${source.window.notBefore} and the end of ${source.window.notAfter}.`);
}

function printKeyFigures() {
  heading("Key figures by section");
  for (const { id, title } of sections) {
    const figures = bySection(id).filter(isFigure);
    if (figures.length > 0) console.log(`\n${title}`);

    for (const figure of figures) {
      print("  ", `${format(figure)}: ${figure.label}`);
      const bounds = format(figure, { style: "bounds" });
      print("      ", `${format(figure.period)}${inferenceOf(figure.period)}; ${creditOf(figure)}; ${bounds}`);
    }
  }
}

function printAgencies() {
  heading("What each agency is credited with");
  for (const { id, name, parent } of agencies) {
    console.log(`\n${name}${parent === null ? "" : `, an office of ${nameOf(parent)}`}`);
    const credited = byAgency(id, { offices: false });
    if (credited.length === 0) console.log("  nothing of its own");

    for (const fact of credited) {
      const figure = isFigure(fact) ? `${format(fact)}: ` : "";
      const credit = fact.credit === "joint" ? " (jointly)" : "";
      print("  - ", `${figure}${fact.label}${credit}`);
    }
  }
}

function printEvents() {
  heading("The dated events, in order");
  const events = byKind("event").toSorted((a, b) => a.date.value.localeCompare(b.date.value));
  for (const event of events) {
    print(`  ${`${format(event)}${inferenceOf(event.date)}`.padEnd(30)}`, event.label);
  }
}

/** Questions the document does not answer itself, each one chain of calls. */
function printAnswers() {
  heading("What follows from the figures");
  const goods = growth(goodsTrade2009, goodsTrade2021);
  const food = growth(agriculturalTrade2009, agriculturalTrade2020);
  const perProject = ratio(southernCommandInvestment, southernCommandProjects);
  const perProgram = ratio(usaidInvestment, usaidPrograms);

  for (const result of [goods, food, perProject, perProgram]) {
    console.log();
    print("  ", explain(result).text);
  }

  const answers = { true: "yes", false: "no", undefined: "the words do not decide" };
  console.log();
  print("  ", `Did trade in food grow faster than trade in goods? ${answers[isMoreThan(food, goods)]}.`);
}

function printTotal({ id, name }) {
  const sum = totalByAgency(id);
  const count = sum.inputs.length;
  const answer = sum.additive ? "they may be added" : "they may not simply be added";
  const amounts = count === 1 ? "one amount" : `${count} amounts, ${answer}`;
  print("", `${name}: ${format(sum, { style: "bounds" })}; ${amounts}`);

  for (const amount of sum.inputs) print("  + ", `${format(amount)}: ${amount.label}`);
  if (!sum.additive) for (const { reason } of sum.conflicts) print("    why: ", reason);
  for (const { text } of sum.caveats) print("    note: ", text);
}

function printTotals() {
  heading("Totals by agency: what can be added, and what cannot");
  for (const agency of agencies.filter(({ parent }) => parent === null)) {
    console.log();
    try {
      printTotal(agency);
    } catch (error) {
      if (!(error instanceof FactError)) throw error;
      print("", `${agency.name}: ${error.reason}`);
    }
  }
}

function printClaims() {
  heading("The document’s own derived statements, recomputed");
  for (const { claim, verdict, printed, reason, otherValuesThatPass } of checkClaims()) {
    const others = otherValuesThatPass === null ? "" : ` Other values that would have passed: ${otherValuesThatPass}.`;
    console.log();
    print("  ", `${verdict}: ${claim}${printed === null ? "" : ` (printed: ${printed})`}`);
    print("      ", reason.text + others);
  }
}

function printLedger() {
  heading("What the ledger accounts for");
  console.log(
    `${ledger.tokens} numbers, dates and names: ${ledger.covered} held by facts, ${ledger.exempted} exempted.`,
  );
  for (const { class: name, tokens, covered, exempted } of ledger.classes) {
    console.log(`  ${name.padEnd(12)} ${String(tokens).padStart(4)} = ${covered} held + ${exempted} exempted`);
  }
  for (const { reason, words, tokens } of ledger.exemptions) {
    print("  ", `exempted ${tokens} (${words.join(", ")}): ${reason}`);
  }
  console.log(`\n${facts.length} facts in all.`);
}

printOpening();
printKeyFigures();
printAgencies();
printEvents();
printAnswers();
printTotals();
printClaims();
printLedger();
