/** Names as listed, in capitals, or in small letters. */
export type AnyCase<Name extends string> = Name | Lowercase<Name> | Uppercase<Name>;

/** The id that a name stands for in a table of ids by name, whatever its case. */
export type IdOfName<Table, Name> = Name extends keyof Table
  ? Table[Name]
  : Name extends string
    ? { [Known in keyof Table & string]: Lowercase<Known> extends Lowercase<Name> ? Table[Known] : never }[keyof Table &
        string]
    : never;

/** The facts of an id in a table of facts by id. */
export type FactsOf<Table, Id> = Id extends keyof Table ? Table[Id] : never;
