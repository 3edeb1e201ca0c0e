import type { DatedEvent } from "../../model/fact.ts";
import type { Figure } from "../../model/figure.ts";
import { agencies } from "./labels.ts";
import { spanishList } from "./spanishList.ts";

/** “al Departamento de Estado”, “a la Agencia …”, “a State/PRM”. */
function to(name: string): string {
  if (/^(?:Departamento|Comando|Cuerpo) /.test(name)) return `al ${name}`;
  return /^(?:Agencia|Administración|Oficina) /.test(name) ? `a la ${name}` : `a ${name}`;
}

/** To whom a figure is credited, in Spanish; a name of one’s own stays as it is. */
export function creditedTo(figure: Figure | DatedEvent | undefined): string {
  const names = (figure?.agencies ?? []).map((id) => (Object.hasOwn(agencies, id) ? (agencies[id] as string) : id));
  return spanishList(names.map(to));
}
