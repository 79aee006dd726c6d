import type { DuplicatePair } from '#shared/contacts/duplicates/duplicate-record.ts';
import { findDuplicateOrganisations } from '#shared/contacts/duplicates/find-duplicate-organisations.ts';
import { findDuplicates } from '#shared/contacts/duplicates/find-duplicates.ts';
import { recordOf } from '#shared/contacts/duplicates/record-of.ts';
import { findHeader } from '#shared/contacts/import/table/find-header.ts';
import { planImport, type PlanOptions } from '#shared/contacts/import/plan-import.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import type { Table, TableRow } from '#shared/tabular/table.ts';

/** How far down a list's header is looked for. */
const HEADER_WITHIN = 100;

/** Pairs of a list's rows by their ids, persons first. */
export type ListDuplicates = Record<'sure' | 'possible', Omit<DuplicatePair, 'score'>[]>;

/** Finds the duplicates among a list's people, and among its organisations that are no person's, by the ids in the column named `idColumn`. A row without an id takes no part. */
export function duplicatesInTable(
  table: Table,
  idColumn: string,
): Result<ListDuplicates, { code: 'id-column-missing' }> {
  const place = findColumn(table.rows, idColumn);
  if (!place) return fail('id-column-missing');
  const fields: NonNullable<PlanOptions['fields']> = [];
  fields[place.column] = 'ignore';
  const plan = planImport(table, {
    fields,
    ...(place.headerRow === undefined ? {} : { headerRow: place.headerRow }),
  });
  const ids = new Map<number, string>();
  for (const { line, cells } of table.rows) {
    const id = (cells[place.column] ?? '').trim();
    if (id !== '') ids.set(line, id);
  }
  // The cells are not needed any more; the comparison needs the room.
  table.rows.length = 0;
  const records = plan.contacts.flatMap((contact) => {
    const id = ids.get(contact.row);
    return contact.kind === 'person' && id !== undefined ? [recordOf(contact, id)] : [];
  });
  const organisations = plan.contacts.flatMap(
    ({ kind, row, organisation, emails, phones, address }) => {
      const id = ids.get(row);
      if (kind !== 'organisation' || id === undefined) return [];
      const numbers = phones.map(({ value }) => value);
      return [{ id, names: [organisation], emails, phones: numbers, ...address }];
    },
  );
  plan.contacts.length = 0;
  const persons = findDuplicates(records);
  const others = findDuplicateOrganisations(organisations);
  return ok({
    sure: [...persons.sure, ...others.sure],
    possible: [...persons.possible, ...others.possible],
  });
}

type Place = { column: number; headerRow?: number };

/** The column with that header: in the header that an import would find, else in the first line that has such a cell. */
function findColumn(rows: readonly TableRow[], name: string): Place | null {
  const indexIn = (cells: readonly string[]) => cells.findIndex((cell) => isSame(cell, name));
  const column = indexIn(findHeader(rows).names);
  if (column >= 0) return { column };
  for (const { line, cells } of rows.slice(0, HEADER_WITHIN)) {
    const index = indexIn(cells);
    if (index >= 0) return { column: index, headerRow: line };
  }
  return null;
}

function isSame(cell: string, name: string): boolean {
  return cell.trim().toLowerCase() === name.trim().toLowerCase();
}
