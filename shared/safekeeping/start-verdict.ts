import { byMark } from './newest-first.ts';
import type { OfficeState, SavedMark } from './safekeeping.ts';

/** What lies in the window's database, looked at before anything is written. */
export type FoundDatabase = {
  schemaVersion: number;
  mark: SavedMark;
  /** Records by table, the trash left out. */
  counts: Record<string, number>;
};

/**
 * How a start goes on:
 * - `first`: there are no data and never were;
 * - `ready`: all is as it was left;
 * - `upgraded`: the program or its schema is newer than what was left: a backup first, then on;
 * - `newer`: a newer program wrote these data: nothing is opened;
 * - `lost`: there is nothing where data were; `behind`: less was done than had been: the recovery screen, nothing is written;
 * - `fewer`: far fewer records than were left: a warning with both counts.
 */
export type StartVerdict = 'first' | 'ready' | 'upgraded' | 'newer' | 'lost' | 'behind' | 'fewer';

/** More than this part of the records gone at once is no day's work. */
const GONE_AT_ONCE = 0.2;
/** Of an office with fewer records than this, deleting one is already a large part. */
const FEW = 20;

/**
 * Compares what the database holds with what the shell was last told. The state is told a moment after each act, so that a
 * database that is ahead of it is as it should be. An office that never held anything cannot be lost.
 */
export function startVerdict(
  state: Pick<OfficeState, 'appVersion' | 'schemaVersion' | 'mark' | 'counts'> | null,
  database: FoundDatabase | 'missing',
  program: { schemaVersion: number; appVersion: string },
): StartVerdict {
  const found = database === 'missing' ? null : database;
  const newest = Math.max(found?.schemaVersion ?? 0, state?.schemaVersion ?? 0);
  if (newest > program.schemaVersion) return 'newer';
  const hadData = state !== null && (total(state.counts) > 0 || isWorkedOn(state.mark));
  if (!found) return hadData ? 'lost' : 'first';
  if (state === null || !hadData) {
    if (total(found.counts) === 0 && !isWorkedOn(found.mark)) return 'first';
    return found.schemaVersion < program.schemaVersion ? 'upgraded' : 'ready';
  }
  if (byMark(found.mark, state.mark) < 0) {
    return total(found.counts) === 0 ? 'lost' : 'behind';
  }
  const then = total(state.counts);
  const now = total(found.counts);
  if (then > 0 && now === 0) return byMark(found.mark, state.mark) === 0 ? 'lost' : 'fewer';
  if (then >= FEW && now < then * (1 - GONE_AT_ONCE)) return 'fewer';
  const isUpgrade =
    state.appVersion !== program.appVersion || found.schemaVersion < program.schemaVersion;
  return isUpgrade ? 'upgraded' : 'ready';
}

function isWorkedOn({ epoch, seq }: SavedMark): boolean {
  return epoch > 0 || seq > 0;
}

function total(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
