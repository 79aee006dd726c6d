import { recipientOf } from '#shared/backup/encryption.ts';
import { newestFirst } from '#shared/safekeeping/newest-first.ts';
import type { Kept, KeptBackup, OpensWith } from '#shared/safekeeping/safekeeping.ts';
import type { FoundBackup } from './backup-folder.ts';
import { keptBackup } from './backup-note.ts';
import { keySum } from './key-calls.ts';
import { readableBackups, type SafekeepingParts } from './safekeeping-parts.ts';
import { readWrappedKey } from './wrapped-key.ts';

/** In milliseconds. */
const HEADS_PATIENCE = 200;

const OWN: KeptBackup['places'] = ['own'];
const SECOND: KeptBackup['places'] = ['second'];
const BOTH: KeptBackup['places'] = ['own', 'second'];

/** What the folder and the second place tell of what is kept. */
export async function whatIsKept(
  parts: SafekeepingParts,
): Promise<Omit<Kept, 'freeBytes' | 'diskEncryption' | 'recentCrashes'>> {
  const { ownFolder, own, second, files, keys, opens, machine, onError } = parts;
  const [state, found, there, settings, key, wrappedKey] = await Promise.all([
    files.state(),
    own.list(),
    second.list(),
    files.settings(),
    keys.own(),
    readWrappedKey(ownFolder, machine),
  ]);
  // Those of older programs take longest where there are many: what is not known yet is so the next time.
  const looking = opens.look(readableBackups(parts, found, there)).catch((error: unknown) => {
    onError('keys', error);
  });
  await Promise.race([looking, machine.wait(HEADS_PATIENCE)]);
  const opensWith = await opens.told([...found, ...there]);
  const { identity, isUnreadable } = key;
  const isOfNow = (of: string | null) =>
    of === null || of === (identity === null ? null : keySum(identity));
  const { wrappedFor, sheetFor, sheetMadeAt } = settings;
  return {
    state,
    backups: merge(found, there, settings.keeper, opensWith),
    second: await second.shown(),
    recipient: identity === null ? null : await recipientOf(identity),
    isKeyUnreadable: isUnreadable,
    secondRecipient: settings.secondRecipient,
    wrappedKey,
    wrapsOlderKey: wrappedKey !== null && !isOfNow(wrappedFor),
    sheetMadeAt: isOfNow(sheetFor) ? sheetMadeAt : null,
    hasOlderSheet: sheetMadeAt !== null && !isOfNow(sheetFor),
    promises: { journal: true, backups: true, secondPlace: settings.second !== null },
  };
}

/** Newest first; what lies in the second place alone is there to be restored too. */
function merge(
  found: FoundBackup[],
  there: FoundBackup[],
  keeper: string,
  opensWith: ReadonlyMap<string, OpensWith>,
): KeptBackup[] {
  const second = new Set(there.map(({ id }) => id));
  const mine = new Set(found.map(({ id }) => id));
  const all = [
    ...found.map((one) => ({ ...one, places: second.has(one.id) ? BOTH : OWN })),
    ...there.filter(({ id }) => !mine.has(id)).map((one) => ({ ...one, places: SECOND })),
  ];
  // Those in the second place say whose they are, these need not.
  const aboutOf = ({ note }: FoundBackup) => ({ ...note, keeper: note.keeper ?? keeper });
  return newestFirst(all, aboutOf).map((one) => {
    const backup = keptBackup(one.id, one.size, one.note, one.places, opensWith.get(one.id));
    return aboutOf(one).keeper === keeper ? backup : { ...backup, foreign: true };
  });
}
