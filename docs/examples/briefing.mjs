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
  ledger,
  sections,
  source,
  totalByAgency,
} from "us-peru-relations";

const WIDTH = 110;

/** Breaks a text into lines; the lines after the first stand under its beginning. */
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

function creditOf({ agencies: credited }) {
  if (credited.length === 0) return "no agency named";
  return credited.map(nameOf).join(" and ") + (credited.length > 1 ? ", jointly" : "");
}

function inferenceOf({ inferred }) {
  return inferred === undefined ? "" : ", inferred";
}

const isFigure = (fact) => "bounds" in fact;

console.log(`${source.title.text}\n${source.publisher.name}; the document prints no date.`);
console.log(`Its own words place it between ${source.window.notBefore} and the end of ${source.window.notAfter}.`);

heading("Key figures by section");
for (const { id, title } of sections) {
  const figures = bySection(id).filter(isFigure);
  if (figures.length > 0) console.log(`\n${title}`);
  for (const figure of figures) {
    print("  ", `${format(figure)}: ${figure.label}`);
    const limits = format(figure, { style: "bounds" });
    print("      ", `${format(figure.period)}${inferenceOf(figure.period)}; ${creditOf(figure)}; ${limits}`);
  }
}

heading("What each agency is credited with");
for (const { id, name, parent } of agencies) {
  console.log(`\n${name}${parent === null ? "" : `, an office of ${nameOf(parent)}`}`);
  const credited = byAgency(id, { offices: false });
  if (credited.length === 0) console.log("  nothing of its own");
  for (const fact of credited) {
    const figure = isFigure(fact) ? `${format(fact)}: ` : "";
    const joint = fact.agencies.length > 1 ? " (jointly)" : "";
    print("  - ", `${figure}${fact.label}${joint}`);
  }
}

heading("The dated events, in order");
const events = byKind("event").toSorted((a, b) => a.date.value.localeCompare(b.date.value));
for (const event of events) {
  print(`  ${`${format(event)}${inferenceOf(event.date)}`.padEnd(26)}`, event.label);
}

heading("Growth of trade, with its limits");
const growths = [growth(goodsTrade2009, goodsTrade2021), growth(agriculturalTrade2009, agriculturalTrade2020)];
for (const result of growths) {
  console.log();
  print("  ", explain(result).text);
}

heading("Totals by agency: what can be added, and what cannot");
for (const { id, name } of agencies.filter(({ parent }) => parent === null)) {
  try {
    const sum = totalByAgency(id);
    const count = sum.inputs.length;
    const answer = sum.additive ? "they may be added" : "they may not simply be added";
    console.log();
    print(
      "",
      `${name}: ${format(sum, { style: "bounds" })}; ${count === 1 ? "one amount" : `${count} amounts, ${answer}`}`,
    );
    for (const amount of sum.inputs) print("  + ", `${format(amount)} (${amount.id}): ${amount.label}`);
    if (!sum.additive) for (const { reason } of sum.conflicts) print("    why: ", reason);
    for (const caveat of sum.caveats) print("    note: ", caveat);
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    console.log();
    print("", `${name}: ${error.reason}`);
  }
}

heading("The document’s own derived statements, recomputed");
for (const { claim, verdict, printed, reason, otherValuesThatPass } of checkClaims()) {
  const others = otherValuesThatPass === null ? "" : ` Other values that would have passed: ${otherValuesThatPass}.`;
  console.log();
  print("  ", `${verdict}: ${claim}${printed === null ? "" : ` (printed: ${printed})`}`);
  print("      ", reason.text + others);
}

heading("What the ledger accounts for");
console.log(`${ledger.tokens} numbers, dates and names: ${ledger.covered} held by facts, ${ledger.exempted} exempted.`);
for (const { class: name, tokens, covered, exempted } of ledger.classes) {
  console.log(`  ${name.padEnd(12)} ${String(tokens).padStart(4)} = ${covered} held + ${exempted} exempted`);
}
for (const { reason, words, tokens } of ledger.exemptions) {
  print("  ", `exempted ${tokens} (${words.join(", ")}): ${reason}`);
}
console.log(`\n${facts.length} facts in all.`);
