import type { OfficeDatabase } from '../database.ts';
import type { Office } from '../office.ts';
import type { StorageGate } from '../start/storage-gate.ts';
import type { DraftRow, LastWord, LastWords } from './last-words.ts';

/** The drafts of an office. What was noted and is not on the disk yet is written in the last moment of the page. */
export function draftStore(
  db: OfficeDatabase,
  gate: Pick<StorageGate, 'run' | 'stopped'>,
  now: () => Date,
  last: LastWords,
): { store: Office['drafts']; refresh: () => Promise<void>; close: () => void } {
  let known: Set<string> | null = null;
  const unwritten = new Map<string, LastWord>();
  let isLeft = false;

  const writeNow = () => {
    if (gate.stopped() === null) last.write([...unwritten.values()]);
  };
  const note = (key: string, row: DraftRow | null) => {
    const word = { key, row, savedAt: row?.savedAt ?? now().toISOString() };
    unwritten.set(key, word);
    if (row) known?.add(key);
    if (isLeft) writeNow();
    return word;
  };
  const settle = (word: LastWord) => {
    if (unwritten.get(word.key) === word) unwritten.delete(word.key);
  };
  const rowOf = (key: string, value: unknown) => ({ key, value, savedAt: now().toISOString() });

  const onLeave = () => {
    isLeft = true;
    writeNow();
  };
  const onBack = () => {
    if (isLeft) last.forget();
    isLeft = false;
  };
  const page = typeof window === 'undefined' ? undefined : window;
  // After the fields, which note their last letters while the event is captured.
  page?.addEventListener('pagehide', onLeave);
  page?.addEventListener('pageshow', onBack);

  return {
    store: {
      keys: () => db.drafts.toCollection().primaryKeys(),
      mayHave: (key) => known?.has(key) ?? true,
      get: async (key) => (await db.drafts.get(key))?.value,
      note: (key, value) => void note(key, rowOf(key, value)),
      put: async (key, value) => {
        const row = rowOf(key, value);
        const word = note(key, row);
        await gate.run(() => db.drafts.put(row));
        settle(word);
      },
      forget: async (key) => {
        const word = note(key, null);
        await gate.run(() => db.drafts.delete(key));
        if (unwritten.get(key) === word) known?.delete(key);
        settle(word);
      },
    },
    refresh: async () => {
      known = null;
      const keys = await db.drafts.toCollection().primaryKeys();
      known = new Set([...keys, ...unwritten.keys()]);
    },
    close: () => {
      page?.removeEventListener('pagehide', onLeave);
      page?.removeEventListener('pageshow', onBack);
      last.close();
    },
  };
}
