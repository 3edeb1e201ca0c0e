import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A guide with its title and the question it answers, both as its file begins. */
export interface Guide {
  /** Name of its file, without the ending. */
  readonly name: string;
  readonly title: string;
  readonly question: string;
}

/** The guides in the order in which a new reader needs them. */
const order = [
  "getting-started",
  "primeros-pasos",
  "figures-hedges-bounds",
  "cifras-matices-limites",
  "adding-up",
  "computing-with-results",
  "citing",
  "other-languages",
  "errors",
  "verification",
  "ledger",
  "pairs",
  "review",
  "contributing-a-fact",
  "new-edition",
  "version-policy",
];

/** From this guide on they are for whoever checks or changes the data. */
const forReview = order.slice(order.indexOf("verification"));

export const isForReview = ({ name }: Guide): boolean => forReview.includes(name);

/** The guides there are in English alone, with a title for the Spanish menu and the Spanish search. */
export const untranslated: Readonly<Record<string, string>> = {
  "adding-up": "Sumar",
  "computing-with-results": "Calcular con resultados",
  citing: "Citar",
  "other-languages": "Python, R, SQL y hojas de cálculo",
  errors: "Errores",
  verification: "Cómo se verifican los datos",
  ledger: "El registro de palabras",
  pairs: "Cada par, con su respuesta",
  review: "Los datos, para revisarlos",
  "contributing-a-fact": "Contribuir",
  "new-edition": "Una nueva edición del documento",
  "version-policy": "Política de versiones",
};

/** Pages of `docs/` that are no guides. */
const pages = new Set(["index", "document", "data", "about", "changelog"]);

/** Title and first paragraph of a Markdown file. */
export function openingOf(markdown: string): Omit<Guide, "name"> {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, "").replace(/^<!--[\s\S]*?-->\s*/, "");
  const [heading = "", first = ""] = body.trim().split(/\n{2,}/);
  return { title: heading.replace(/^# /, ""), question: first.replace(/\s+/g, " ") };
}

/** The guides of a folder in order; a guide the order does not name comes last. */
export function guidesIn(folder: string): Guide[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.slice(0, -".md".length))
    .filter((name) => !pages.has(name));
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);

  return names
    .sort((a, b) => place(a) - place(b) || a.localeCompare(b))
    .map((name) => ({ name, ...openingOf(readFileSync(join(folder, `${name}.md`), "utf8")) }));
}
