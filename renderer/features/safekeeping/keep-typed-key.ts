import type { TypedKey } from '#shared/backup/typed-key.ts';
import type { Platform } from '#renderer/platform/platform.ts';

/**
 * Makes the key that she typed the machine's own, so that her sheet, or her passphrase with its key file, opens what is
 * made from now on too. The key before stays beside it.
 */
export async function keepTypedKey(
  platform: Pick<Platform, 'keepKeys'>,
  { identity, wrappedKey }: TypedKey,
): ReturnType<Platform['keepKeys']> {
  // Who types a key has it on a sheet, whichever machine that was made on.
  const way = wrappedKey === null ? { sheetMadeAt: new Date().toISOString() } : { wrappedKey };
  return await platform.keepKeys({ identity, ...way });
}
