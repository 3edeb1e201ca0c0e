/** The name of an agency in a sentence: “the Department of State”, “the Peace Corps”, but “USAID/BHA”. */
export function withThe(name: string): string {
  return /^(?:Department|U\.S\.|Peace) /.test(name) ? `the ${name}` : name;
}
