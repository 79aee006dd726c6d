import { planImport } from '../../import/plan-import.ts';
import type { DuplicateRecord } from '../duplicate-record.ts';
import { recordOf } from '../record-of.ts';
import type { MadeList } from './made-list.ts';

/** The people of a made list as an import reads them, by the ids of the list's first column. */
export function recordsOfList({ header, rows }: MadeList): DuplicateRecord[] {
  const plan = planImport(
    {
      format: 'csv',
      rows: [header, ...rows].map((cells, index) => ({ line: index + 1, cells })),
      remarks: [],
    },
    { fields: ['ignore'] },
  );
  return plan.contacts
    .filter(({ kind }) => kind === 'person')
    .map((contact) => recordOf(contact, rows[contact.row - 2]?.[0] ?? ''));
}
