import { fail, ok, type Result } from '../lib/result.ts';
import type { OfficeData, OfficeDataFailure, OfficeDataRows } from './office-data.ts';
import { ROW_REFERENCES } from './row-references.ts';
import { ROW_SCHEMAS } from './row-schemas.ts';
import { writeOfficeData } from './write-office-data.ts';

type Row = Record<string, unknown> & { id: string };
type Tables = Map<keyof OfficeDataRows, Row[]>;

/**
 * An office's records as the file of office data (`docs/office-data.md`) that `readOfficeData` reads.
 *
 * In: the tables as the office holds them, without what lies in the bin. Out: the bytes of the file, and how many persons
 * and organisations it names; or the place of a value that the format does not take. Fields that the format does not name
 * are not in it. What a row names and the office has no more is left out of the row, and the row too where it is nothing
 * without it.
 */
export function exportOfficeData({
  rows,
  ...about
}: OfficeData): Result<{ bytes: Uint8Array; contacts: number }, OfficeDataFailure> {
  const tables: Tables = new Map();
  for (const table of tablesOf()) {
    const kept: Row[] = [];
    for (const [index, row] of rows[table].entries()) {
      const read = ROW_SCHEMAS[table].safeParse(row);
      if (!read.success) {
        const path = [`${table}[${String(index)}]`, ...(read.error.issues[0]?.path ?? [])];
        return fail('wrong-value', { place: path.map(String).join('.') });
      }
      kept.push({ ...read.data });
    }
    tables.set(table, kept);
  }
  while (dropLostNames(tables));
  // Each table is of its schema's rows.
  const whole = Object.fromEntries(tables) as unknown as OfficeDataRows;
  return ok({
    bytes: new TextEncoder().encode(writeOfficeData({ ...about, rows: whole })),
    contacts: whole.persons.length + whole.organisations.length,
  });
}

function tablesOf(): (keyof OfficeDataRows)[] {
  return Object.keys(ROW_SCHEMAS) as (keyof OfficeDataRows)[];
}

/** Takes out names of rows that are not there; answers whether rows went, on which others may rest. */
function dropLostNames(tables: Tables): boolean {
  const ids = new Map([...tables].map(([table, rows]) => [table, new Set(rows.map(idOf))]));
  let hasDropped = false;
  for (const [table, field, to] of ROW_REFERENCES) {
    const rows = tables.get(table) ?? [];
    const kept = rows.filter((row) => {
      const named = row[field];
      if (typeof named !== 'string' || to.some((one) => ids.get(one)?.has(named))) return true;
      Reflect.deleteProperty(row, field);
      return ROW_SCHEMAS[table].safeParse(row).success;
    });
    hasDropped ||= kept.length < rows.length;
    tables.set(table, kept);
  }
  return hasDropped;
}

function idOf({ id }: Row): string {
  return id;
}
