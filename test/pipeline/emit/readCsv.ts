/** A reader of RFC 4180 that shares nothing with the writer. */
export function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  let length = 0;
  for (const [whole, quoted, plain, separator] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    length += whole.length;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (separator === "\r\n") rows.push([]);
  }
  if (length !== csv.length) throw new Error(`Character ${length} is not CSV.`);
  return rows.slice(0, -1);
}
