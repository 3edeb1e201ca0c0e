import { computed, type InjectionKey, inject } from "vue";
import { type DocumentFact, findFact, isFigure } from "../../../../src/index.ts";
import type { Language } from "../../language/Language.ts";
import { createAddress } from "./createAddress.ts";
import { createCalculation } from "./createCalculation.ts";
import { createSearch } from "./createSearch.ts";
import type { EarlyInput } from "./earlyInput.ts";

/** Everything the page of the document is about: the chosen fact, the calculation, the search, the switches. */
export type DocumentState = ReturnType<typeof createDocument>;

/** Creates the state of the page. */
export function createDocument(language: Language, early?: EarlyInput) {
  const address = createAddress(early);
  const { chosen, choices, remember } = address;
  const fact = computed(() =>
    chosen.value === null ? undefined : (findFact(chosen.value) as DocumentFact | undefined),
  );
  const calculation = createCalculation(language, address, fact);

  function choose(id: string): void {
    chosen.value = id;
    choices.value++;
    remember(true);
  }

  function close(): void {
    chosen.value = null;
    remember(true);
  }

  /** What a click on a mark does: it completes a waiting step where that is possible, and opens the fact otherwise. */
  function press(id: string): void {
    const pressed = findFact(id) as DocumentFact | undefined;
    const { waiting, refusals, complete } = calculation;
    const isOperand = waiting.value !== undefined && pressed !== undefined && isFigure(pressed);
    if (isOperand && !refusals.value.has(id) && waiting.value.operands[0] !== id) complete(id);
    else choose(id);
  }

  return {
    language,
    ...address,
    fact,
    ...calculation,
    ...createSearch(language, address, choose),
    choose,
    close,
    press,
  };
}

export const documentKey: InjectionKey<DocumentState> = Symbol("document");

/** The state of the page of the document, inside of it. */
export function useDocument(): DocumentState {
  const state = inject(documentKey);
  if (state === undefined) throw new Error("useDocument is for the components of AnnotatedDocument.");
  return state;
}
