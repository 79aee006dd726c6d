import type { Entry, EntryPhoneKind } from './entry.ts';

/** Beyond this many columns a phone joins an earlier one of its kind: order matters less than a table that can be read. */
const MOST = 12;

/**
 * Columns for the phones of all entries, as few as keep each entry's phones in their order: `mobile, work` and `work`
 * share two columns, `work, mobile` beside them adds a third. Phones of one kind in a row share a cell, on lines of
 * their own.
 */
export function phoneColumnsOf(entries: readonly Entry[]): {
  kinds: EntryPhoneKind[];
  cellsOf: (entry: Entry) => string[];
} {
  const kinds: EntryPhoneKind[] = [];
  const place = (kind: EntryPhoneKind, last: number) => {
    const next = kinds.indexOf(kind, Math.max(last, 0));
    if (next >= 0) return next;
    if (kinds.length >= MOST && kinds.includes(kind)) return kinds.lastIndexOf(kind);
    return kinds.push(kind) - 1;
  };
  const placesOf = ({ phones }: Entry) => {
    let last = -1;
    return phones.filter(isCalled).map(({ kind, value }) => {
      last = place(kind, last);
      return { column: last, value };
    });
  };
  for (const entry of entries) placesOf(entry);
  return {
    kinds,
    cellsOf: (entry) => {
      const lines: string[][] = kinds.map(() => []);
      for (const { column, value } of placesOf(entry)) lines[column]?.push(value);
      return lines.map((values) => values.join('\n'));
    },
  };
}

function isCalled({ kind }: { kind: EntryPhoneKind }): boolean {
  return kind !== 'fax' && kind !== 'pager';
}
