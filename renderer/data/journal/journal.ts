import { Dexie } from 'dexie';
import type { OfficeContext } from '../changes/act-log.ts';
import { beginEpoch, markNow } from '../changes/changes-since.ts';
import { countRecords } from '../restore/count-records.ts';
import { type AnyRow, type OfficeDatabase, recordTable } from '../database.ts';
import { SCHEMA_VERSION } from '../migrations/migrations.ts';
import type { Mark } from '../office.ts';
import type { JournalRow, OfficeJournal, Saved } from './office-journal.ts';

/** Beyond so many rows a backup is the better journal. */
const MANY_ROWS = 2000;

export function officeJournal({ db, now, deviceId }: OfficeContext): OfficeJournal {
  return {
    savedSince: (since) => savedSince(db, since),
    drafts: async () =>
      (await db.drafts.toArray()).map((row) => ({
        t: 'drafts',
        k: row.key,
        v: row,
        savedAt: row.savedAt,
      })),
    currentState: async () => ({
      schemaVersion: SCHEMA_VERSION,
      deviceId,
      mark: await markNow(db),
      counts: await countRecords(db),
      savedAt: now().toISOString(),
      tombstones: await db.tombstones.toArray(),
    }),
    onSaved: (listener) => onSaved(db.name, listener),
    beginAbove: async (epoch) => {
      await db.transaction('rw', [db.acts, db.meta], () => beginEpoch(db, epoch));
    },
  };
}

async function savedSince(db: OfficeDatabase, since: Mark): Promise<Saved | 'everything'> {
  return await db.transaction('r', db.tables, async () => {
    const mark = await markNow(db);
    if (mark.epoch !== since.epoch || mark.seq < since.seq) return 'everything';
    if (mark.seq === since.seq) return { mark, rows: [], hasFiles: false };
    const acts = await db.acts.where('seq').above(since.seq).limit(MANY_ROWS).toArray();
    // Rows that came with an import stand in no line of the change log.
    if (acts.length >= MANY_ROWS || acts.some(({ importId }) => importId !== undefined)) {
      return 'everything';
    }
    const ofActs = db.changes.where('actId').anyOf(acts.map(({ id }) => id));
    const changes = await ofActs.limit(MANY_ROWS).toArray();
    if (changes.length >= MANY_ROWS) return 'everything';
    const touched = new Map<string, Set<string>>();
    for (const { table, recordId } of changes) {
      touched.set(table, (touched.get(table) ?? new Set()).add(recordId));
    }
    const rows: JournalRow[] = [];
    for (const [table, ids] of touched) {
      const keys = [...ids];
      const found: (AnyRow | undefined)[] = await recordTable(db, table).bulkGet(keys);
      rows.push(...keys.map((k, index) => ({ t: table, k, v: found[index] ?? null })));
    }
    rows.push(...acts.map((act) => ({ t: 'acts', k: act.id, v: act })));
    rows.push(...changes.map((change) => ({ t: 'changes', k: change.seq ?? 0, v: change })));
    return { mark, rows, hasFiles: touched.has('attachments') };
  });
}

function onSaved(database: string, listener: () => void): () => void {
  const told = ['acts', 'meta', 'drafts'].map((table) => `idb://${database}/${table}/`);
  let waiting = false;
  let ended = false;
  const onMutated = (parts: Record<string, unknown>) => {
    if (waiting || ![...told, 'all'].some((part) => part in parts)) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!ended) listener();
    });
  };
  Dexie.on.storagemutated.subscribe(onMutated);
  return () => {
    ended = true;
    Dexie.on.storagemutated.unsubscribe(onMutated);
  };
}
