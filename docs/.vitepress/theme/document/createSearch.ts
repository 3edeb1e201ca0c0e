import { computed } from "vue";
import { matchingFacts } from "../../document/matchingFacts.ts";
import type { Language } from "../../language/Language.ts";
import type { AddressState } from "./createAddress.ts";
import type { Switch } from "./switches.ts";

/** The search of the page and its switches. */
export function createSearch(
  language: Language,
  { query, shown, chosen, remember }: AddressState,
  choose: (id: string) => void,
) {
  const matches = computed(() => matchingFacts(query.value, language));

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

  return { matches, search, nextMatch, toggle };
}
