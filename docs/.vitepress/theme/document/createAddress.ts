import { onBeforeUnmount, onMounted, type Ref, ref } from "vue";
import type { Step } from "../../calculator/Step.ts";
import { readAddress, writeAddress } from "./documentAddress.ts";
import type { EarlyInput } from "./earlyInput.ts";
import type { Switch } from "./switches.ts";

/** The state that lives in the address, so that it survives going back and can be shared. */
export interface AddressState {
  readonly chosen: Ref<string | null>;
  readonly steps: Ref<readonly Step[]>;
  readonly query: Ref<string>;
  readonly shown: Ref<ReadonlySet<Switch>>;
  /** Counts the choices, so that choosing a fact again scrolls to it again. */
  readonly choices: Ref<number>;
  /** Writes the state into the address, as an entry to go back from or in place of the last. */
  remember(isNewEntry: boolean): void;
}

/** Creates the state from the address, and keeps it with the address while the page is there. */
export function createAddress(early: EarlyInput | undefined): AddressState {
  const chosen = ref<string | null>(null);
  const steps = ref<readonly Step[]>([]);
  const query = ref("");
  const shown = ref<ReadonlySet<Switch>>(new Set());
  const choices = ref(0);

  function remember(isNewEntry: boolean): void {
    const held = { chosen: chosen.value, steps: steps.value, query: query.value, shown: shown.value };
    const address = location.pathname + writeAddress(held);
    if (address === location.pathname + location.search + location.hash) return;
    // VitePress keeps the place of scrolling in the entry it leaves.
    if (isNewEntry) history.replaceState({ ...history.state, scrollPosition: scrollY }, "");
    history[isNewEntry ? "pushState" : "replaceState"]({}, "", address);
  }

  function restore(): void {
    const held = readAddress(location);
    chosen.value = held.chosen;
    steps.value = held.steps;
    query.value = held.query;
    shown.value = held.shown;
    choices.value++;
  }

  /** Goes on from what was put into the page before it could answer. */
  function takeOver({ query: typed, shown: ticked }: EarlyInput): void {
    if (query.value === "") query.value = typed;
    shown.value = new Set([...shown.value, ...ticked]);
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
  return { chosen, steps, query, shown, choices, remember };
}
