import { newId } from '#shared/lib/new-id.ts';
import { applyChange, type RecordChange } from '#shared/records/apply-change.ts';
import type { ActRow, ChangeRow } from '#shared/records/change.ts';
import { nextStamp } from '#shared/records/stamp.ts';
import { type AnyRow, type OfficeDatabase, recordTable } from '../database.ts';
import { preferencesOf } from '../start/settings-row.ts';
import type { HiddenRows } from './hidden-rows.ts';
import { SCHEMA_VERSION } from '../migrations/migrations.ts';

/** What the parts of the data layer share; made once by `openOffice`. */
export type OfficeContext = {
  db: OfficeDatabase;
  hidden: HiddenRows;
  now: () => Date;
  deviceId: string;
  /** The stamp of the last act of before the office was opened this time; absent where there was none. */
  openedAfter?: string;
};

/** Records per call: cloning so many takes a few milliseconds, and the window has its turn in between. */
const BATCH = 500;

/** The act being written. The only place where a record or a line of the change log is put. */
export type ActLog = {
  actId: string;
  at: string;
  /** Writes the record and notes the change; `row` is the record as it stands. */
  write: (row: AnyRow | undefined, change: RecordChange) => Promise<AnyRow>;
  /** The same for many records, each at most once; `pause` may throw between two batches. */
  writeAll: (
    entries: readonly { row: AnyRow | undefined; change: RecordChange }[],
    pause?: (written: number) => void,
  ) => Promise<void>;
  /** Writes the act and its changes; without a change there was no act. */
  finish: (
    act: Omit<ActRow, 'id' | 'seq' | 'stamp' | 'deviceId' | 'person' | 'at'>,
    options?: { evenEmpty: boolean },
  ) => Promise<ActRow | null>;
};

/** Begins an act; to be called inside a transaction over the record tables, `acts` and `changes`. */
export function beginAct({ db, now, deviceId }: OfficeContext): ActLog {
  const actId = newId();
  const at = now().toISOString();
  const changes: Omit<ChangeRow, 'stamp'>[] = [];
  const note = (change: RecordChange, rev: number) => {
    changes.push({ ...change, rev, actId, at, schemaVersion: SCHEMA_VERSION });
  };
  return {
    actId,
    at,
    write: async (row, change) => {
      const next = applyChange(row, { ...change, at });
      await recordTable(db, change.table).put(next);
      note(change, next.rev);
      return next;
    },
    writeAll: async (entries, pause) => {
      for (let start = 0; start < entries.length; start += BATCH) {
        const batch = entries.slice(start, start + BATCH);
        for (const table of new Set(batch.map(({ change }) => change.table))) {
          const own = batch.filter(({ change }) => change.table === table);
          const rows = own.map(({ row, change }) => applyChange(row, { ...change, at }));
          await recordTable(db, table).bulkPut(rows);
        }
        for (const { row, change } of batch) note(change, (row?.rev ?? 0) + 1);
        pause?.(start + batch.length);
      }
    },
    finish: async (act, options) => {
      if (changes.length === 0 && !options?.evenEmpty) return null;
      const seq = ((await db.acts.orderBy('seq').last())?.seq ?? 0) + 1;
      const latest = (await db.acts.orderBy('stamp').last())?.stamp ?? null;
      const stamp = nextStamp(latest, Date.parse(at), deviceId);
      const { personName: person } = await preferencesOf(db, deviceId);
      const row = { ...act, id: actId, seq, stamp, deviceId, ...(person && { person }), at };
      for (let start = 0; start < changes.length; start += BATCH) {
        const batch = changes.slice(start, start + BATCH);
        await db.changes.bulkAdd(batch.map((change) => ({ ...change, stamp })));
      }
      await db.acts.add(row);
      return row;
    },
  };
}

/** The tables that an act may touch, for the scope of its transaction. */
export function actTables(db: OfficeDatabase) {
  return db.tables.filter(
    ({ name }) => !['drafts', 'mappings', 'meta', 'safetyCopies'].includes(name),
  );
}
