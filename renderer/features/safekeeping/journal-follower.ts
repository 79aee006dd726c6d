import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import type { Result } from '#shared/lib/result.ts';
import type { JournalEntry } from '#shared/safekeeping/journal.ts';
import type { SavedMark } from '#shared/safekeeping/safekeeping.ts';
import { SCHEMA_VERSION } from '#renderer/data/migrations/migrations.ts';
import type { Office } from '#renderer/data/office.ts';

/** Drafts are written to the journal this often at most. Milliseconds. */
const DRAFTS_EVERY = 1000;
const TRY_AGAIN_AFTER = 5000;
/** A shell that has not answered by then has not kept it. */
const ANSWER_WITHIN = 4000;

export type JournalFollower = {
  start: (from: SavedMark) => void;
  stop: () => void;
  /** Writes what is not written yet; returns whether all that is saved is written now. */
  flush: () => Promise<boolean>;
  /** The journal was begun anew with a backup of this mark. */
  goOnFrom: (mark: SavedMark) => void;
};

/**
 * Follows what is saved and has it appended to the journal outside the database: in order, one writing at a time, and
 * again where it failed. Where rows cannot be listed, `onEverything` makes a backup instead and returns its mark.
 */
export function journalFollower({
  office,
  append,
  now,
  onFailure,
  onSaved,
  onEverything,
}: {
  office: Pick<Office, 'journal'>;
  append: (entries: JournalEntry[]) => Promise<Result<null, ShellFailure>>;
  now: () => Date;
  onFailure: (code: ShellFailure['code'] | null) => void;
  onSaved: () => void;
  onEverything: () => Promise<SavedMark | null>;
}): JournalFollower {
  let mark: SavedMark | null = null;
  let end: () => void = () => undefined;
  let isFollowing = false;
  let isBehind = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  let draftsAt = 0;
  /** Tried once at the start with nothing: that the journal cannot be written is said before something is changed. */
  let isTried = false;
  /** When each draft was saved that the journal knows. */
  let known = new Map<string, string>();
  let work: Promise<void> = Promise.resolve();

  const soon = (ms: number) => {
    again ??= setTimeout(() => {
      again = undefined;
      void run();
    }, ms);
  };

  const changedDrafts = async () => {
    draftsAt = now().getTime();
    const all = await office.journal.drafts();
    const next = new Map(all.map(({ k, savedAt }) => [k, savedAt]));
    const changed = all.filter(({ k, savedAt }) => known.get(k) !== savedAt);
    const gone = [...known.keys()].filter((key) => !next.has(key));
    const rows: JournalEntry['rows'] = [
      ...changed.map(({ t, k, v }) => ({ t, k, v })),
      ...gone.map((k) => ({ t: 'drafts', k, v: null })),
    ];
    return { rows, next };
  };

  const follow = async (withDrafts: boolean): Promise<void> => {
    if (!isFollowing || !mark) return;
    isBehind = true;
    const saved = await office.journal.savedSince(mark);
    if (saved === 'everything') {
      const made = await onEverything();
      if (made) {
        mark = made;
        isBehind = false;
        soon(0);
      } else {
        soon(TRY_AGAIN_AFTER * 12);
      }
      return;
    }
    const passed = now().getTime() - draftsAt;
    // A moment that is still to come is one before the clock was set back.
    const wait = passed < 0 ? 0 : DRAFTS_EVERY - passed;
    const drafts = withDrafts || wait <= 0 ? await changedDrafts() : null;
    if (!drafts) soon(wait);
    const rows = [...saved.rows, ...(drafts?.rows ?? [])];
    if (rows.length === 0 && isTried) {
      isBehind = false;
      return;
    }
    const entry = {
      at: now().toISOString(),
      mark: saved.mark,
      schemaVersion: SCHEMA_VERSION,
      rows,
    };
    const unanswered = setTimeout(() => {
      if (isFollowing) onFailure('host-gone');
    }, ANSWER_WITHIN);
    const appended = await append(rows.length === 0 ? [] : [entry]);
    clearTimeout(unanswered);
    if (!appended.ok) {
      onFailure(appended.failure.code);
      soon(TRY_AGAIN_AFTER);
      return;
    }
    onFailure(null);
    isTried = true;
    isBehind = false;
    mark = saved.mark;
    if (rows.length === 0) return;
    if (drafts) known = drafts.next;
    onSaved();
    // What is saved meanwhile is in that backup, and in the journal too: an earlier backup leads over it.
    if (saved.hasFiles) await onEverything();
  };

  const run = (withDrafts = false): Promise<void> => {
    work = work
      .then(() => follow(withDrafts))
      .catch(() => {
        if (isFollowing) soon(TRY_AGAIN_AFTER);
      });
    return work;
  };

  return {
    start: (from) => {
      mark = from;
      isFollowing = true;
      end = office.journal.onSaved(() => void run());
      void run();
    },
    stop: () => {
      isFollowing = false;
      clearTimeout(again);
      end();
    },
    flush: async () => {
      await run(true);
      return !isBehind;
    },
    goOnFrom: (from) => {
      mark = from;
      known = new Map();
      soon(0);
    },
  };
}
