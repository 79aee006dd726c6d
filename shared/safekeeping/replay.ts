import type { BackupRecord, BackupTable } from '../backup/backup-file.ts';
import type { JournalEntry } from './journal.ts';
import type { SavedMark } from './safekeeping.ts';

/** What was typed and not yet saved: no act numbers it, the newest counts. */
const DRAFTS = 'drafts';

export type Replayed = {
  tables: BackupTable[];
  /** Where the office then stands. */
  mark: SavedMark;
  /** What was given back: lines of the journal, rows put or changed, rows taken away. */
  applied: { entries: number; put: number; removed: number };
  /** Entries of a newer schema: bring the tables there, then replay these. */
  waiting: JournalEntry[];
  /** Entries behind a gap in the journal: what they rest on is not known, so that they are left alone. */
  unreached: number;
};

/**
 * Brings a backup's tables to where the journal ends: entries of the backup's epoch whose acts came after its mark, oldest
 * first, each row as it stood. Doing it twice changes nothing more. Where the journal tells of an act but not of the one
 * before it, it ends there. `office` is not changed.
 */
export function replay(
  office: { tables: readonly BackupTable[]; mark: SavedMark; schemaVersion: number },
  entries: readonly JournalEntry[],
): Replayed {
  const { epoch } = office.mark;
  const ofEpoch = entries.filter(({ mark }) => mark.epoch === epoch);
  const after = ofEpoch.filter(({ mark }) => mark.seq > office.mark.seq);
  const tables = new Map(
    office.tables.map(({ name, records }) => [
      name,
      new Map(records.map(({ key, record }) => [key, record])),
    ]),
  );
  const applied = { entries: 0, put: 0, removed: 0 };
  let seq = office.mark.seq;
  let place = 0;
  for (; place < after.length; place += 1) {
    const entry = after[place];
    if (!entry || entry.schemaVersion !== office.schemaVersion || leavesGap(entry, seq)) break;
    for (const { t, k, v } of entry.rows) {
      if (t === DRAFTS) continue;
      const table = tables.get(t) ?? new Map<string | number, BackupRecord>();
      tables.set(t, table);
      if (v) {
        table.set(k, v);
        applied.put += 1;
      } else if (table.delete(k)) applied.removed += 1;
    }
    applied.entries += 1;
    seq = Math.max(seq, entry.mark.seq);
  }
  const drafts = tables.get(DRAFTS) ?? new Map<string | number, BackupRecord>();
  // What was typed at the backup's own act may have come after it; of what came before, the backup knows the end.
  const sinceThen = ofEpoch.filter(({ mark }) => mark.seq >= office.mark.seq);
  if (replayDrafts(drafts, sinceThen)) tables.set(DRAFTS, drafts);
  const left = after.slice(place);
  const isNewer = (left[0]?.schemaVersion ?? 0) > office.schemaVersion;
  return {
    tables: [...tables].map(([name, records]) => ({ name, records: inOrder(records) })),
    mark: { epoch, seq },
    applied,
    waiting: isNewer ? left : [],
    unreached: isNewer ? 0 : left.length,
  };
}

/** Whether acts between `seq` and those of the entry are told nowhere: acts are numbered without holes. */
function leavesGap({ rows }: JournalEntry, seq: number): boolean {
  const numbers = rows.flatMap(({ t, v }) =>
    t === 'acts' && typeof v?.['seq'] === 'number' ? [v['seq']] : [],
  );
  return numbers.length > 0 && Math.min(...numbers) > seq + 1;
}

/** Returns whether there were any. */
function replayDrafts(
  drafts: Map<string | number, BackupRecord>,
  entries: readonly JournalEntry[],
): boolean {
  let some = false;
  for (const { at, rows } of entries) {
    for (const { t, k, v } of rows) {
      if (t !== DRAFTS) continue;
      some = true;
      const before = drafts.get(k);
      if (String(v?.['savedAt'] ?? at) < String(before?.['savedAt'] ?? '')) continue;
      if (v) drafts.set(k, v);
      else drafts.delete(k);
    }
  }
  return some;
}

/** As a backup has them: numbers by size, before words in the order of their characters. */
function inOrder(records: ReadonlyMap<string | number, BackupRecord>): BackupTable['records'] {
  return [...records]
    .map(([key, record]) => ({ key, record }))
    .sort(({ key: a }, { key: b }) => {
      if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
      return a < b ? -1 : a > b ? 1 : 0;
    });
}
