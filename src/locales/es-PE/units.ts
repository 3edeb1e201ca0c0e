/** A unit as a Spanish noun. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly gender: "m" | "f";
}

/** Spanish nouns of the units, by their English name; a unit that is not here is printed as it is. */
export const units: Readonly<Record<string, Noun>> = {
  areas: { one: "área", many: "áreas", gender: "f" },
  artifacts: { one: "pieza", many: "piezas", gender: "f" },
  centers: { one: "centro", many: "centros", gender: "m" },
  days: { one: "día", many: "días", gender: "m" },
  deaths: { one: "muerte", many: "muertes", gender: "f" },
  doses: { one: "dosis", many: "dosis", gender: "f" },
  EUR: { one: "euro", many: "euros", gender: "m" },
  followers: { one: "seguidor", many: "seguidores", gender: "m" },
  jobs: { one: "empleo", many: "empleos", gender: "m" },
  months: { one: "mes", many: "meses", gender: "m" },
  nations: { one: "nación", many: "naciones", gender: "f" },
  offices: { one: "sede", many: "sedes", gender: "f" },
  PEN: { one: "sol", many: "soles", gender: "m" },
  people: { one: "persona", many: "personas", gender: "f" },
  rank: { one: "puesto", many: "puestos", gender: "m" },
  percent: { one: "por ciento", many: "por ciento", gender: "m" },
  "percentage points": { one: "punto porcentual", many: "puntos porcentuales", gender: "m" },
  programs: { one: "programa", many: "programas", gender: "m" },
  projects: { one: "proyecto", many: "proyectos", gender: "m" },
  regions: { one: "región", many: "regiones", gender: "f" },
  students: { one: "estudiante", many: "estudiantes", gender: "m" },
  times: { one: "vez", many: "veces", gender: "f" },
  USD: { one: "dólar", many: "dólares", gender: "m" },
  volunteers: { one: "voluntario", many: "voluntarios", gender: "m" },
  years: { one: "año", many: "años", gender: "m" },
};
