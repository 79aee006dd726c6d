import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTable } from '../../../tabular/read-table.ts';
import type { ContactTables } from '../../contact-tables.ts';
import { base, tables } from '../../directory/testing/tables.ts';
import { contactMatcher } from '../match/contact-matcher.ts';
import { countDecisions, decisionOf, USUAL_DECISIONS } from '../match/row-decisions.ts';
import { planImport } from '../plan-import.ts';
import type { ImportedContact } from '../plan.ts';
import { importBatches } from './import-batches.ts';

const FILES = join(import.meta.dirname, '../../../../e2e/files/import');
const frame = {
  today: '2026-06-04',
  provenance: { kind: 'import', source: 'Lista', purpose: 'network', obtainedOn: '2026-06-01' },
  listLanguage: 'fi',
  labels: { title: 'Tehtävä', unit: 'Yksikkö' },
} as const;

/** Imports `contacts` as the program does unless told otherwise; returns how many it added and changed. */
function importInto(office: ContactTables, contacts: readonly ImportedContact[]): number {
  const { match: matchOf } = contactMatcher({ ...office, tombstones: [] }, frame);
  const matches = contacts.map(matchOf);
  const decided = contacts.flatMap((contact, index) => {
    const match = matches[index];
    return match ? [{ contact, match, decision: decisionOf(USUAL_DECISIONS, match, index) }] : [];
  });
  for (const { updates, ...rows } of [...importBatches(decided, office, frame)]) {
    for (const [name, added] of Object.entries(rows)) {
      const table: object[] = office[name as keyof ContactTables];
      table.push(...added.map((row) => ({ ...base(row.id), ...row })));
    }
    for (const { table, id, changes } of updates) {
      const kept = office[table].find((row) => row.id === id);
      if (kept) Object.assign(kept, changes);
    }
  }
  const { added, updated } = countDecisions(matches, USUAL_DECISIONS);
  return added + updated;
}

const names = readdirSync(FILES).filter(
  (name) => !name.endsWith('.json') && !name.startsWith('hostile'),
);

it.each(names)('changes nothing when %s is imported again', async (name) => {
  const read = await readTable(new Uint8Array(readFileSync(join(FILES, name))), {});
  if (!read.ok) return;
  const { contacts } = planImport(read.value);
  const office = tables({});
  expect(importInto(office, contacts)).toBe(contacts.length);
  expect(importInto(office, contacts)).toBe(0);
});
