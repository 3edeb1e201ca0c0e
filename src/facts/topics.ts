// Generated from data/ by `npm run generate`. Do not edit: change the data.

import { deepFreeze } from "../model/deepFreeze.ts";
import type { Topic } from "../model/document.ts";

/**
 * The topics facts are grouped by, in the project’s words.
 *
 * @category Lookups
 */
export const topics: readonly Topic[] = /* @__PURE__ */ deepFreeze([
  { id: "diplomacy", label: "Diplomacy", description: "Relations between the two countries: the partnership and its priorities, agreements and their signing, announcements, summits, shared memberships, embassies." },
  { id: "health", label: "Health", description: "The pandemic, vaccines, sanitation and disease." },
  { id: "assistance", label: "Assistance", description: "Money, goods, training, technical and other help that the United States provides, and the programs and projects it pays for." },
  { id: "humanitarian-assistance", label: "Humanitarian assistance", description: "Assistance that the document itself calls humanitarian, and the projects of the Humanitarian Assistance Program." },
  { id: "development", label: "Development", description: "Economic and social development in Peru: programs, projects, livelihoods, integration." },
  { id: "governance", label: "Governance", description: "Government, rule of law, human rights, public integrity and the fight against corruption." },
  { id: "migration", label: "Migration", description: "Venezuelan refugees and migrants in Peru and what is done for them." },
  { id: "trafficking-in-persons", label: "Trafficking in persons", description: "The fight against trafficking in persons, children among them." },
  { id: "environment", label: "Environment", description: "Conservation, natural resources, fishing, wildlife and crimes against nature." },
  { id: "security", label: "Security", description: "Peace, police, the military and the fight against organized and transnational crime." },
  { id: "counternarcotics", label: "Counternarcotics", description: "The fight against narcotics, coca and narco-trafficking." },
  { id: "education", label: "Education", description: "Study, exchanges, English instruction and academic advising." },
  { id: "culture", label: "Culture", description: "Cultural heritage, its protection and return, and cultural outreach." },
  { id: "trade-and-economy", label: "Trade and economy", description: "Trade between the two countries, import restrictions, business and private investment, export industries and their jobs, procurement and mining." },
  { id: "consular-services", label: "Consular services", description: "Services to citizens abroad, and where embassies, consulates and the Consular Agency are found." },
]);
