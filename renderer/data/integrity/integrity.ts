import type { StoredRow } from '#shared/records/apply-change.ts';
import type { OfficeContext } from '../changes/act-log.ts';
import { recordTable } from '../database.ts';
import { TABLE_NAMES } from '#shared/schema/tables.ts';
import type { IntegrityFinding } from './integrity-finding.ts';
import { kindFindings, linkFindings, numberKeys } from './integrity-rules.ts';

/** Rows per read: a few milliseconds, and what is typed has its turn in between. */
const BATCH = 500;

/** Looks through every record that is shown, a piece at a time, and changes nothing: see `Office.checkIntegrity`. */
export async function checkIntegrity(context: OfficeContext): Promise<IntegrityFinding[]> {
  const there = new Map<string, Set<string>>();
  for (const table of TABLE_NAMES) {
    const ids = new Set<string>();
    there.set(table, ids);
    await eachRow(context, table, (row) => ids.add(row.id));
  }
  const isThere = (to: readonly string[], id: string) =>
    to.some((table) => there.get(table)?.has(id) ?? false);
  const findings: IntegrityFinding[] = [];
  for (const table of TABLE_NAMES) {
    const byNumber = new Map<string, IntegrityFinding[]>();
    await eachRow(context, table, (row) => {
      findings.push(...linkFindings(table, row, isThere), ...kindFindings(table, row));
      for (const { field, value, key } of numberKeys(table, row)) {
        const finding = {
          problem: 'same-number',
          repair: 'look',
          table,
          row,
          field,
          value,
        } as const;
        byNumber.set(key, [...(byNumber.get(key) ?? []), finding]);
      }
    });
    for (const same of byNumber.values()) if (same.length > 1) findings.push(...same);
  }
  return findings;
}

async function eachRow(
  { db, hidden }: OfficeContext,
  table: string,
  look: (row: StoredRow) => void,
): Promise<void> {
  for (let last = ''; ;) {
    const rows = await recordTable(db, table).where('id').above(last).limit(BATCH).toArray();
    for (const row of rows) if (!hidden.isHidden(row)) look(row);
    const end = rows.at(-1);
    if (!end || rows.length < BATCH) return;
    last = end.id;
    await new Promise((done) => setTimeout(done, 0));
  }
}
