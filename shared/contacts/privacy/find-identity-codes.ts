import { hasIdentityCode, maskIdentityCodes } from '../../lib/identity-code.ts';
import { textsOf, type PlainTables } from './person-traces.ts';

/** A text that holds a personal identity code: its table, the id (or key) of its row, and the field. Never the code. */
export type FoundCode = { table: string; id: string; field: string };

/** Fields that the program fills itself: ids and check sums, in which a code can only seem to stand. */
const OWN_FIELDS = /(?:^|\.)(?:id|sha256|marks\.\d+|\w+Ids?(?:\.\d+)?)$/u;

/**
 * Where in `tables` (all of the office, as plain rows) Finnish personal identity codes stand: they may be kept nowhere
 * (no data on victims or cases), and exports stop at them.
 */
export function findIdentityCodes(tables: PlainTables): FoundCode[] {
  return Object.entries(tables).flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      textsOf(row)
        .filter(({ path, text }) => !OWN_FIELDS.test(path) && hasIdentityCode(text))
        .map(({ path }) => ({
          table,
          id: String(row['id'] ?? row['key'] ?? row['seq'] ?? ''),
          field: path,
        })),
    ),
  );
}

/** `row` with `…` in the place of each code that `findIdentityCodes` finds in it; the same row where it finds none. */
export function withoutIdentityCodes<Row extends object>(row: Row): Row {
  return masked(row, '') as Row;
}

function masked(value: unknown, path: string): unknown {
  if (typeof value === 'string') {
    return OWN_FIELDS.test(path) || !hasIdentityCode(value) ? value : maskIdentityCodes(value);
  }
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(
    ([key, one]) => [key, masked(one, path === '' ? key : `${path}.${key}`)] as const,
  );
  const before = value as Record<string, unknown>;
  if (parts.every(([key, one]) => one === before[key])) return value;
  return Array.isArray(value) ? parts.map(([, one]) => one) : Object.fromEntries(parts);
}
