// Generated from data/ by `npm run generate`. Do not edit: change the data.

import { deepFreeze } from "../model/deepFreeze.ts";
import type { Topic } from "../model/document.ts";

/**
 * The topics facts are grouped by, in the project’s words.
 *
 * @category Lookups
 */
export const topics: readonly Topic[] = /* @__PURE__ */ deepFreeze([
  { id: "diplomacy", label: "Diplomacy" },
  { id: "health", label: "Health" },
  { id: "assistance", label: "U.S. assistance" },
  { id: "development", label: "Development" },
  { id: "governance", label: "Governance and rule of law" },
  { id: "migration", label: "Migration" },
  { id: "human-trafficking", label: "Trafficking in persons" },
  { id: "environment", label: "Environment" },
  { id: "security", label: "Security" },
  { id: "counternarcotics", label: "Counternarcotics" },
  { id: "education", label: "Education and exchanges" },
  { id: "culture", label: "Culture and heritage" },
  { id: "trade", label: "Trade" },
  { id: "consular", label: "Consular services" },
]);
