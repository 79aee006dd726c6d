import type { Collection, Dexie, Table } from 'dexie';
import type { BackupTable } from '#shared/backup/backup-file.ts';

import { TABLE_NAMES } from '#shared/schema/tables.ts';

/** The settings are there in an office that was lost, too. */
const COUNTED: readonly string[] = TABLE_NAMES.filter(
  (name) => name !== 'settings' && name !== 'preferences',
);

/**
 * Records by table: what tells an office that was lost from one that is there. Any schema. What is in the trash is left out,
 * and so is what an import brought that is running or was taken back: a crash or the cleaning up takes that away.
 */
export async function countRecords(db: Dexie): Promise<Record<string, number>> {
  const tables = db.tables.filter(({ name }) => COUNTED.includes(name));
  const counts: Record<string, number> = {};
  await db.transaction('r', tables, async () => {
    const unfinished = db.table('imports').where('state').notEqual('done');
    const hidden = (await unfinished.primaryKeys()).map(String);
    // All at once: each is asked of another process, and the start waits for the last.
    await Promise.all(
      tables.map(async (table) => {
        const [all, unseen] = await Promise.all([table.count(), countUnseen(table, hidden)]);
        counts[table.name] = all - unseen;
      }),
    );
  });
  return counts;
}

async function countUnseen(table: Table, hiddenImports: readonly string[]): Promise<number> {
  const indexes = table.schema.idxByName;
  const ways: Collection[] = [];
  if ('deletedAt' in indexes) ways.push(table.where('deletedAt').above(''));
  if ('[importId+rev]' in indexes) {
    for (const id of hiddenImports) {
      ways.push(table.where('[importId+rev]').between([id, 0], [id, Infinity]));
    }
  }
  if (table.name === 'imports') ways.push(table.where('state').equals('running'));
  const counts = await Promise.all(ways.map((way) => way.count()));
  const found = ways.filter((_, index) => counts[index] !== 0);
  if (found.length < 2) return counts.reduce((sum, count) => sum + count, 0);
  // A row may be unseen for two reasons.
  return new Set((await Promise.all(found.map((way) => way.primaryKeys()))).flat()).size;
}

/** The same of tables that were read. */
export function countInTables(tables: readonly BackupTable[]): Record<string, number> {
  const tally = tallyRecords();
  for (const { name, records } of tables) tally.add(name, records);
  return tally.counts();
}

/** The same of records that come in parts, whichever table's first. */
export function tallyRecords(): {
  add: (table: string, records: BackupTable['records']) => void;
  counts: () => Record<string, number>;
} {
  /** By table and by the import that brought the records (none: by hand). */
  const tables = new Map<string, Map<unknown, number>>();
  const stateOf = new Map<unknown, unknown>();
  return {
    add: (table, records) => {
      if (!COUNTED.includes(table)) return;
      const found = tables.get(table) ?? new Map<unknown, number>();
      tables.set(table, found);
      for (const { key, record } of records) {
        if (table === 'imports') stateOf.set(key, record['state']);
        const { deletedAt, importId } = record;
        if (deletedAt === undefined) found.set(importId, (found.get(importId) ?? 0) + 1);
      }
    },
    counts: () => {
      const isSeen = ([importId]: [unknown, number]) =>
        (stateOf.get(importId) ?? 'done') === 'done';
      return Object.fromEntries(
        [...tables].map(([table, found]) => {
          const seen = [...found].filter(isSeen);
          return [table, seen.reduce((sum, [, count]) => sum + count, 0)];
        }),
      );
    },
  };
}
