import { join } from 'node:path';
import type { SafekeepingCalls } from '#shared/ipc/safekeeping-calls.ts';
import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import { checksum } from './file-checksum.ts';
import type { KeptSettings } from './kept-settings.ts';
import { readableBackups, type SafekeepingParts } from './safekeeping-parts.ts';
import { olderWrappedKey, readWrappedKey, WRAPPED_KEY } from './wrapped-key.ts';

type KeyCalls = Pick<SafekeepingCalls, 'keptIdentities' | 'tryKey' | 'keepKeys'>;

/** The checksum by which the settings tell for which key a sheet or a wrapped key was made. */
export const keySum = (identity: string) => checksum(new TextEncoder().encode(identity.trim()));

/** What is done with the keys to the backups. */
export function keyCalls(parts: SafekeepingParts): KeyCalls {
  const { ownFolder, own, second, files, keys, opens, machine, turn, onError } = parts;

  const sumOfOwn = async (): Promise<string | null> => {
    const { identity } = await keys.own();
    return identity === null ? null : keySum(identity);
  };

  /** The sheet holds the key that it was made for, and opens nothing of another. So does the passphrase. */
  const keepIdentity = async (identity: string): Promise<Result<null, ShellFailure>> => {
    const before = (await keys.own()).identity;
    if (identity !== before) {
      const until = before === null ? 'lost' : keySum(before);
      // Said before the key is there: broken off in between, too little is promised and not too much.
      const said = await files.change(({ wrappedFor, sheetFor }) => ({
        wrappedFor: wrappedFor ?? until,
        sheetFor: sheetFor ?? until,
      }));
      if (!said.ok) return said;
    }
    return await keys.keep(identity);
  };

  /** What wraps a key that was lost or replaced may be all that is left of it. */
  const keepOlderWrapped = async () => {
    const [wrapped, now] = await Promise.all([readWrappedKey(ownFolder, machine), sumOfOwn()]);
    const { wrappedFor } = await files.settings();
    if (wrapped === null || wrappedFor === null || now === null || wrappedFor === now) return;
    const kept = await own.write(olderWrappedKey(machine.now()), wrapped);
    if (!kept.ok) onError('older wrapped key', kept.failure);
  };

  return {
    keptIdentities: async () => ok(await keys.all()),

    tryKey: async ({ identity }) => {
      const [found, there, { keeper }] = await Promise.all([
        own.list(),
        second.list(),
        files.settings(),
      ]);
      const told = await opens.told([...found, ...there]);
      const locked = readableBackups(parts, found, there).filter(
        ({ found: { id, note } }) =>
          (note.keeper ?? keeper) === keeper && (told.get(id) ?? 'nothing-kept') === 'nothing-kept',
      );
      return ok({ opens: (await opens.openedBy(identity, locked)).length });
    },

    keepKeys: ({ identity, wrappedKey, ...settings }) =>
      turn(async () => {
        const about: Partial<KeptSettings> = { ...settings };
        if (identity !== undefined) {
          const kept = await keepIdentity(identity);
          if (!kept.ok) return kept;
        }
        if (settings.sheetMadeAt !== undefined) about.sheetFor = await sumOfOwn();
        if (wrappedKey === null) {
          await machine.fs.rm(join(ownFolder, WRAPPED_KEY), { force: true });
          about.wrappedFor = null;
        } else if (wrappedKey !== undefined) {
          await keepOlderWrapped();
          const kept = await own.write(WRAPPED_KEY, wrappedKey);
          if (!kept.ok) return kept;
          about.wrappedFor = await sumOfOwn();
        }
        void second.copy();
        return files.change(() => about);
      }),
  };
}
