import {
  type Conflict,
  explain,
  type FactById,
  FactError,
  facts,
  format,
  type Growth,
  growth,
  type Result,
  ratio,
  total,
  type ValuedFigure,
} from "us-peru-relations";
import { constantName } from "../../../pipeline/load/constantName.ts";
import { copyButton } from "./copyButton.ts";
import { byElementId, element } from "./element.ts";

type ValuedFact = Extract<FactById[keyof FactById], ValuedFigure>;

const figures = facts.filter((fact): fact is ValuedFact => "bounds" in fact && "value" in fact);

function optionsByUnit(): HTMLOptGroupElement[] {
  const units = [...new Set(figures.map(({ unit }) => unit))];
  return units.map((unit) =>
    element(
      "optgroup",
      { label: unit },
      ...figures
        .filter((figure) => figure.unit === unit)
        .map((figure) => element("option", { value: figure.id }, `${figure.label}: ${format(figure)}`)),
    ),
  );
}

function list(title: string, items: readonly (string | Node)[]): Node[] {
  return items.length === 0
    ? []
    : [element("h3", {}, title), element("ul", {}, ...items.map((item) => element("li", {}, item)))];
}

function conflictItem({ reason, quotes }: Conflict): Node {
  return element("span", {}, reason, ...quotes.map((quote) => element("q", {}, quote)));
}

function growthItems({ change, times, annualPercent }: Growth): string[] {
  const named = { Change: change, Times: times, "A year, compounded": annualPercent };
  return Object.entries(named).flatMap(([name, derived]) =>
    derived === undefined ? [] : [`${name}: ${format(derived)}; ${format(derived, { style: "bounds" })}`],
  );
}

function shown(result: Result): Node[] {
  const { outcome, limits, conflicts, assumptions, caveats, text, value } = explain(result);
  const paragraph = element("p", {}, text);
  const toPrint = element("details", {}, element("summary", {}, "As a paragraph to print"), paragraph);
  copyButton(paragraph, "the paragraph");
  return [
    element("p", { className: "headline" }, value === undefined ? "Refused: these figures may overlap" : outcome),
    element("p", { className: "limits" }, value === undefined ? `Together: ${limits}` : `Limits: ${limits}`),
    ...list("Why they may not be added", conflicts.map(conflictItem)),
    ...list("Also", result.operation === "growth" ? growthItems(result) : []),
    ...list("Taken for granted", assumptions),
    ...list("Keep in mind", caveats),
    toPrint,
  ];
}

function resultOf(operation: string, picked: readonly ValuedFact[], assumeDisjoint: boolean): Node[] {
  // What the compiler would refuse is shown here as the error it is at run time.
  if (operation === "total") return shown(total(picked as never, { assumeDisjoint }));
  const [first, second] = picked;
  if (first === undefined || second === undefined || picked.length > 2)
    return [element("p", {}, `Pick two figures: ${picked.length === 1 ? "one is" : `${picked.length} are`} picked.`)];
  return shown(operation === "growth" ? growth(first as never, second as never) : ratio(first, second));
}

function callOf(operation: string, picked: readonly ValuedFact[], assumeDisjoint: boolean): string {
  const names = picked.map(({ id }) => constantName(id));
  const options = assumeDisjoint ? ", { assumeDisjoint: true }" : "";
  const call = operation === "total" ? `total([${names.join(", ")}]${options})` : `${operation}(${names.join(", ")})`;
  return `import { ${[...names, operation].join(", ")} } from "us-peru-relations";\n\n${call};`;
}

/** Starts the panel that computes with picked figures, and returns what picks one. */
export function startCalculation(): (id: string) => void {
  const picked: ValuedFact[] = [];
  const form = byElementId<HTMLFormElement>("ui-calculation-form");
  const operation = byElementId<HTMLSelectElement>("ui-operation");
  const choice = byElementId<HTMLSelectElement>("ui-figure");
  const assume = byElementId<HTMLInputElement>("ui-assume");
  const pickedList = byElementId("ui-picked");
  const output = byElementId("ui-result");
  const section = byElementId("ui-calculation");

  const compute = (): void => {
    const isTotal = operation.value === "total";
    byElementId("ui-assume-row").hidden = !isTotal;
    if (picked.length === 0) {
      output.replaceChildren(element("p", {}, "No figure is picked."));
      return;
    }
    const assumeDisjoint = isTotal && assume.checked;
    let result: Node[];
    try {
      result = resultOf(operation.value, picked, assumeDisjoint);
    } catch (error) {
      if (!(error instanceof FactError)) throw error;
      result = [
        element("p", { className: "headline" }, "Refused"),
        element("p", {}, error.reason),
        element("p", {}, error.remedy),
        element("p", {}, "Error code: ", element("code", {}, error.code)),
      ];
    }
    const call = element("pre", { className: "call", tabIndex: 0 }, callOf(operation.value, picked, assumeDisjoint));
    output.replaceChildren(...result, element("h3", {}, "The same in code"), call);
    copyButton(call, "the code");
  };
  const show = (): void => {
    pickedList.replaceChildren(
      ...picked.map((figure) => {
        const remove = element("button", { type: "button" }, "Remove");
        remove.setAttribute("aria-label", `Remove ${figure.label}`);
        remove.addEventListener("click", () => {
          picked.splice(picked.indexOf(figure), 1);
          show();
          choice.focus();
        });
        const link = element("a", { href: `#${figure.id}` }, figure.label);
        link.dataset["fact"] = figure.id;
        return element("li", {}, element("span", {}, link, `: ${format(figure)}`), remove);
      }),
    );
    compute();
  };
  const pick = (id: string): void => {
    const figure = figures.find((each) => each.id === id);
    if (figure !== undefined && !picked.includes(figure)) picked.push(figure);
    show();
  };

  choice.append(...optionsByUnit());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    pick(choice.value);
  });
  byElementId("ui-clear").addEventListener("click", () => {
    picked.length = 0;
    show();
  });
  operation.addEventListener("change", compute);
  assume.addEventListener("change", compute);
  section.hidden = false;
  show();
  return pick;
}

/** Whether a fact can enter the calculation. */
export function canBePicked(id: string): boolean {
  return figures.some((figure) => figure.id === id);
}
