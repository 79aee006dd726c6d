import { hasIdentityCode } from '../../lib/identity-code.ts';
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
