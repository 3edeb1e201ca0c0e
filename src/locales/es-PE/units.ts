/** A unit as a Spanish noun. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly gender: "m" | "f";
}

/**
 * Spanish nouns of the document’s units and of common units of one’s own, by their English plural. A unit that is not here
 * is printed as it was given.
 */
export const units: Readonly<Record<string, Noun>> = {
  agencies: { one: "entidad", many: "entidades", gender: "f" },
  areas: { one: "área", many: "áreas", gender: "f" },
  artifacts: { one: "pieza", many: "piezas", gender: "f" },
  centers: { one: "centro", many: "centros", gender: "m" },
  cities: { one: "ciudad", many: "ciudades", gender: "f" },
  communities: { one: "comunidad", many: "comunidades", gender: "f" },
  companies: { one: "empresa", many: "empresas", gender: "f" },
  countries: { one: "país", many: "países", gender: "m" },
  days: { one: "día", many: "días", gender: "m" },
  deaths: { one: "muerte", many: "muertes", gender: "f" },
  districts: { one: "distrito", many: "distritos", gender: "m" },
  doses: { one: "dosis", many: "dosis", gender: "f" },
  EUR: { one: "euro", many: "euros", gender: "m" },
  families: { one: "familia", many: "familias", gender: "f" },
  farmers: { one: "agricultor", many: "agricultores", gender: "m" },
  followers: { one: "seguidor", many: "seguidores", gender: "m" },
  hectares: { one: "hectárea", many: "hectáreas", gender: "f" },
  hospitals: { one: "hospital", many: "hospitales", gender: "m" },
  hours: { one: "hora", many: "horas", gender: "f" },
  households: { one: "hogar", many: "hogares", gender: "m" },
  inhabitants: { one: "habitante", many: "habitantes", gender: "m" },
  jobs: { one: "empleo", many: "empleos", gender: "m" },
  kilometers: { one: "kilómetro", many: "kilómetros", gender: "m" },
  migrants: { one: "migrante", many: "migrantes", gender: "m" },
  months: { one: "mes", many: "meses", gender: "m" },
  nations: { one: "nación", many: "naciones", gender: "f" },
  offices: { one: "sede", many: "sedes", gender: "f" },
  organizations: { one: "organización", many: "organizaciones", gender: "f" },
  patients: { one: "paciente", many: "pacientes", gender: "m" },
  PEN: { one: "sol", many: "soles", gender: "m" },
  people: { one: "persona", many: "personas", gender: "f" },
  percent: { one: "por ciento", many: "por ciento", gender: "m" },
  "percentage points": { one: "punto porcentual", many: "puntos porcentuales", gender: "m" },
  programs: { one: "programa", many: "programas", gender: "m" },
  projects: { one: "proyecto", many: "proyectos", gender: "m" },
  provinces: { one: "provincia", many: "provincias", gender: "f" },
  rank: { one: "puesto", many: "puestos", gender: "m" },
  refugees: { one: "refugiado", many: "refugiados", gender: "m" },
  regions: { one: "región", many: "regiones", gender: "f" },
  scholarships: { one: "beca", many: "becas", gender: "f" },
  schools: { one: "escuela", many: "escuelas", gender: "f" },
  students: { one: "estudiante", many: "estudiantes", gender: "m" },
  teachers: { one: "docente", many: "docentes", gender: "m" },
  times: { one: "vez", many: "veces", gender: "f" },
  tons: { one: "tonelada", many: "toneladas", gender: "f" },
  tourists: { one: "turista", many: "turistas", gender: "m" },
  universities: { one: "universidad", many: "universidades", gender: "f" },
  USD: { one: "dólar", many: "dólares", gender: "m" },
  vaccines: { one: "vacuna", many: "vacunas", gender: "f" },
  visitors: { one: "visitante", many: "visitantes", gender: "m" },
  visits: { one: "visita", many: "visitas", gender: "f" },
  volunteers: { one: "voluntario", many: "voluntarios", gender: "m" },
  weeks: { one: "semana", many: "semanas", gender: "f" },
  workers: { one: "trabajador", many: "trabajadores", gender: "m" },
  years: { one: "año", many: "años", gender: "m" },
};
