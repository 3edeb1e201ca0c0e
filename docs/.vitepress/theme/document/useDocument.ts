import { computed, type InjectionKey, inject, onBeforeUnmount, onMounted, ref } from "vue";
import { type DocumentFact, type Figure, findFact } from "../../../../src/index.ts";
import { readSteps, writeSteps } from "../../calculator/address.ts";
import { evaluate, figureOf } from "../../calculator/evaluate.ts";
import { inOrder, type Refusals, refusalsOf, refusalsOfAll } from "../../calculator/partners.ts";
import { removeStep } from "../../calculator/removeStep.ts";
import { isWaiting, type Operation, type Step } from "../../calculator/Step.ts";
import { isFigure } from "../../document/isFigure.ts";
import { matchingFacts } from "../../document/matchingFacts.ts";
import type { Language } from "../../language/Language.ts";
import type { EarlyInput } from "./earlyInput.ts";
import { type Switch, switches } from "./switches.ts";

/** Everything the page of the document is about: the chosen fact, the calculation, the search, the switches. */
export type DocumentState = ReturnType<typeof createDocument>;

const none: ReadonlyMap<string, string> = new Map();

/** Creates the state of the page; it lives in the address, so that it survives going back and can be shared. */
export function createDocument(language: Language, early?: EarlyInput) {
  const chosen = ref<string | null>(null);
  const steps = ref<readonly Step[]>([]);
  const query = ref("");
  const shown = ref<ReadonlySet<Switch>>(new Set());
  /** Counts the choices, so that choosing a fact again scrolls to it again. */
  const choices = ref(0);

  const fact = computed(() =>
    chosen.value === null ? undefined : (findFact(chosen.value) as DocumentFact | undefined),
  );
  const outcomes = computed(() => evaluate(steps.value));
  const waiting = computed(() => {
    const last = steps.value.at(-1);
    return isWaiting(last) ? last : undefined;
  });
  const waitingFigure = computed(() => figureOf(waiting.value?.operands[0] ?? "", outcomes.value));

  /** Why the marked figures cannot be combined with the one in question, in words. */
  const refusals = computed((): ReadonlyMap<string, string> => {
    const isAsked = waiting.value !== undefined && waitingFigure.value !== undefined;
    if (isAsked) return inWords(waitingFigure.value, refusalsOf(waiting.value.operation, waitingFigure.value));
    return fact.value !== undefined && isFigure(fact.value) ? inWords(fact.value, refusalsOfAll(fact.value)) : none;
  });
  function inWords(first: Figure, refused: Refusals): Map<string, string> {
    return new Map([...refused].map(([id, error]) => [id, language.refusal(error, [first, findFact(id) as never])]));
  }
  const matches = computed(() => matchingFacts(query.value, language));

  function address(): string {
    const parts = [
      writeSteps(steps.value),
      query.value === "" ? "" : `q=${encodeURIComponent(query.value)}`,
      shown.value.size === 0 ? "" : `show=${[...shown.value].join(",")}`,
    ].filter((part) => part !== "");
    const search = parts.length === 0 ? "" : `?${parts.join("&")}`;
    return `${location.pathname}${search}${chosen.value === null ? "" : `#${chosen.value}`}`;
  }

  function remember(isNewEntry: boolean): void {
    if (address() === location.pathname + location.search + location.hash) return;
    // VitePress keeps the place of scrolling in the entry it leaves.
    if (isNewEntry) history.replaceState({ ...history.state, scrollPosition: scrollY }, "");
    history[isNewEntry ? "pushState" : "replaceState"]({}, "", address());
  }

  function restore(): void {
    const search = new URLSearchParams(location.search);
    const id = decodeURIComponent(location.hash.slice(1)).replace(/^about-/, "");
    steps.value = readSteps(search);
    query.value = search.get("q") ?? "";
    shown.value = new Set(switches.filter((each) => search.get("show")?.split(",").includes(each)));
    chosen.value = findFact(id) === undefined ? null : id;
    choices.value++;
  }

  /** Goes on from what was put into the page before it could answer. */
  function takeOver({ query: typed, shown: ticked }: EarlyInput): void {
    if (query.value === "") query.value = typed;
    shown.value = new Set([...shown.value, ...ticked]);
    remember(false);
  }

  function choose(id: string): void {
    chosen.value = id;
    choices.value++;
    remember(true);
  }

  function close(): void {
    chosen.value = null;
    remember(true);
  }

  function begin(operation: Operation, operand: string): void {
    steps.value = [...steps.value.filter((step) => !isWaiting(step)), { operation, operands: [operand] }];
    remember(true);
  }

  function complete(id: string): void {
    const first = waitingFigure.value;
    const second = figureOf(id, outcomes.value);
    const [step] = steps.value.slice(-1);
    if (first === undefined || second === undefined || step === undefined) return;

    const operand = step.operands[0] ?? "";
    const isSwapped = inOrder(step.operation, first, second)[0] !== first;
    const operands = isSwapped ? [id, operand] : [operand, id];
    steps.value = [...steps.value.slice(0, -1), { ...step, operands }];
    chosen.value = null;
    remember(true);
  }

  /** What a click on a mark does: it completes a waiting step where that is possible, and opens the fact otherwise. */
  function press(id: string): void {
    const pressed = findFact(id) as DocumentFact | undefined;
    const isOperand = waiting.value !== undefined && pressed !== undefined && isFigure(pressed);
    if (isOperand && !refusals.value.has(id) && waiting.value?.operands[0] !== id) complete(id);
    else choose(id);
  }

  function setSteps(next: readonly Step[]): void {
    steps.value = next;
    remember(true);
  }

  function cancel(): void {
    setSteps(steps.value.filter((step) => !isWaiting(step)));
  }

  function assume(index: number, isAssumed: boolean): void {
    setSteps(
      steps.value.map((step, place) => {
        if (place !== index) return step;
        const { assumeDisjoint, ...rest } = step;
        return isAssumed ? { ...rest, assumeDisjoint: true } : rest;
      }),
    );
  }

  function search(text: string): void {
    query.value = text;
    remember(false);
  }

  function nextMatch(direction: 1 | -1): void {
    const count = matches.value.length;
    if (count === 0) return;
    const place = matches.value.indexOf(chosen.value ?? "");
    const next = place === -1 && direction === -1 ? count - 1 : (place + direction + count) % count;
    choose(matches.value[next] ?? "");
  }

  function toggle(name: Switch, isOn: boolean): void {
    const next = new Set(shown.value);
    if (isOn) next.add(name);
    else next.delete(name);
    shown.value = next;
    remember(false);
  }

  onMounted(() => {
    restore();
    if (early !== undefined) takeOver(early);
    addEventListener("popstate", restore);
    addEventListener("hashchange", restore);
  });
  onBeforeUnmount(() => {
    removeEventListener("popstate", restore);
    removeEventListener("hashchange", restore);
  });

  return {
    language,
    chosen,
    choices,
    fact,
    steps,
    outcomes,
    waiting,
    waitingFigure,
    refusals,
    query,
    matches,
    shown,
    choose,
    close,
    press,
    begin,
    complete,
    cancel,
    assume,
    removeStep: (index: number) => setSteps(removeStep(steps.value, index)),
    clear: () => setSteps([]),
    search,
    nextMatch,
    toggle,
  };
}

export const documentKey: InjectionKey<DocumentState> = Symbol("document");

/** The state of the page of the document, inside of it. */
export function useDocument(): DocumentState {
  const state = inject(documentKey);
  if (state === undefined) throw new Error("useDocument is for the components of AnnotatedDocument.");
  return state;
}
