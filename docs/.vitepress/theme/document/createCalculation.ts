import { type ComputedRef, computed, shallowRef, watchEffect } from "vue";
import { type DocumentFact, type Figure, findFact, isFigure } from "../../../../src/index.ts";
import { assumeDisjoint } from "../../calculator/assumeDisjoint.ts";
import type { Refusals } from "../../calculator/partners.ts";
import { removeStep } from "../../calculator/removeStep.ts";
import { isWaiting, type Operation, type Step } from "../../calculator/Step.ts";
import type { Language } from "../../language/Language.ts";
import type { AddressState } from "./createAddress.ts";

const none: ReadonlyMap<string, string> = new Map();

async function loadArithmetic() {
  const [partners, evaluation, completion] = await Promise.all([
    import("../../calculator/partners.ts"),
    import("../../calculator/evaluate.ts"),
    import("../../calculator/completeStep.ts"),
  ]);
  return { ...partners, ...evaluation, ...completion };
}

/** The calculation of the page: what came of its steps, what can be chosen next, and how it changes. */
export function createCalculation(
  language: Language,
  { steps, chosen, remember }: AddressState,
  fact: ComputedRef<DocumentFact | undefined>,
) {
  // It comes with the first fact or calculation: who only reads and searches needs none of it.
  const arithmetic = shallowRef<Awaited<ReturnType<typeof loadArithmetic>>>();
  watchEffect(async () => {
    const isWanted = chosen.value !== null || steps.value.length > 0;
    if (isWanted && arithmetic.value === undefined) arithmetic.value = await loadArithmetic();
  });

  const outcomes = computed(() => arithmetic.value?.evaluate(steps.value) ?? []);
  const waiting = computed(() => {
    const last = steps.value.at(-1);
    return isWaiting(last) ? last : undefined;
  });
  const waitingFigure = computed(() => arithmetic.value?.figureOf(waiting.value?.operands[0] ?? "", outcomes.value));

  function inWords(first: Figure, refused: Refusals): ReadonlyMap<string, string> {
    return new Map([...refused].map(([id, error]) => [id, language.refusal(error, [first, findFact(id) as never])]));
  }

  /** Why the marked figures cannot be combined with the one in question, in words. */
  const refusals = computed(() => {
    if (arithmetic.value === undefined) return none;
    const { refusalsOf, refusalsOfAll } = arithmetic.value;
    const isAsked = waiting.value !== undefined && waitingFigure.value !== undefined;
    if (isAsked) return inWords(waitingFigure.value, refusalsOf(waiting.value.operation, waitingFigure.value));
    return fact.value !== undefined && isFigure(fact.value) ? inWords(fact.value, refusalsOfAll(fact.value)) : none;
  });

  function setSteps(next: readonly Step[]): void {
    steps.value = next;
    remember(true);
  }

  const withoutWaiting = () => steps.value.filter((step) => !isWaiting(step));

  function complete(id: string): void {
    const completed = arithmetic.value?.completeStep(steps.value, outcomes.value, id) ?? steps.value;
    if (completed === steps.value) return;
    chosen.value = null;
    setSteps(completed);
  }

  return {
    outcomes,
    waiting,
    waitingFigure,
    refusals,
    complete,
    begin: (operation: Operation, operand: string) =>
      setSteps([...withoutWaiting(), { operation, operands: [operand] }]),
    cancel: () => setSteps(withoutWaiting()),
    assume: (index: number, isAssumed: boolean) => setSteps(assumeDisjoint(steps.value, index, isAssumed)),
    removeStep: (index: number) => setSteps(removeStep(steps.value, index)),
    clear: () => setSteps([]),
  };
}
