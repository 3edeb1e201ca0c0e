/** What MiniSearch writes of an index, as far as two are merged; documents and fields have short ids. */
interface SearchIndex {
  readonly documentCount: number;
  readonly nextId: number;
  readonly documentIds: Readonly<Record<string, string>>;
  readonly fieldLength: Readonly<Record<string, readonly number[]>>;
  readonly averageFieldLength: readonly number[];
  readonly storedFields: Readonly<Record<string, { readonly title: string; readonly titles: readonly string[] }>>;
  readonly index: readonly (readonly [
    term: string,
    byField: Readonly<Record<string, Readonly<Record<string, number>>>>,
  ])[];
}

type Stored = SearchIndex["storedFields"][string];

/** An index that finds what both find; `describe` says what a result of the second is shown as, `undefined` leaves it out. */
export function mergeSearchIndexes<Index extends SearchIndex>(
  first: Index,
  second: Index,
  describe: (address: string, stored: Stored) => Stored | undefined,
): Index {
  const described = new Map(
    Object.entries(second.documentIds).flatMap(([id, address]) => {
      const stored = describe(address, second.storedFields[id] ?? { title: "", titles: [] });
      return stored === undefined ? [] : [[id, stored] as const];
    }),
  );
  const shift = <Value>(byId: Readonly<Record<string, Value>>): [string, Value][] =>
    Object.entries(byId).flatMap(([id, value]) =>
      described.has(id) ? [[String(Number(id) + first.nextId), value]] : [],
    );

  const terms = new Map<string, Record<string, Readonly<Record<string, number>>>>(
    first.index.map(([term, byField]) => [term, { ...byField }]),
  );
  for (const [term, byField] of second.index) {
    const merged = terms.get(term) ?? {};
    for (const [field, byId] of Object.entries(byField)) {
      const shifted = shift(byId);
      if (shifted.length > 0) merged[field] = { ...merged[field], ...Object.fromEntries(shifted) };
    }
    if (Object.keys(merged).length > 0) terms.set(term, merged);
  }

  const documentCount = first.documentCount + described.size;
  return {
    ...first,
    documentCount,
    nextId: first.nextId + second.nextId,
    documentIds: { ...first.documentIds, ...Object.fromEntries(shift(second.documentIds)) },
    fieldLength: { ...first.fieldLength, ...Object.fromEntries(shift(second.fieldLength)) },
    averageFieldLength: first.averageFieldLength.map(
      (length, field) =>
        (length * first.documentCount + (second.averageFieldLength[field] ?? 0) * described.size) / documentCount,
    ),
    storedFields: { ...first.storedFields, ...Object.fromEntries(shift(Object.fromEntries(described))) },
    index: [...terms],
  };
}
