import { join } from 'node:path';
import { recipientOf } from '#shared/backup/encryption.ts';
import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import { isMissing } from '../files/file-failure.ts';
import type { OwnFiles } from './own-files.ts';
import type { Machine } from './machine.ts';

const KEY = 'key.txt';
const OLDER = /^key-until-.*\.txt$/u;

/** The keys to the backups: that of the machine, and those that it had before. */
export type KeptKeys = {
  /** The machine's key; `isUnreadable` where its file is there and the disk does not give it. */
  own: () => Promise<{ identity: string | null; isUnreadable: boolean }>;
  /** Every whole key that can be read, the machine's own first. */
  all: () => Promise<string[]>;
  /** Makes it the machine's key; the one before stays beside it. */
  keep: (identity: string) => Promise<Result<null, ShellFailure>>;
};

/** Opens the keys in `folder`. */
export function keptKeys(folder: string, files: OwnFiles, { fs, now }: Machine): KeptKeys {
  const readText = async (name: string) => {
    try {
      return { text: await files.read(name), isUnreadable: false };
    } catch {
      return { text: null, isUnreadable: true };
    }
  };
  const names = async (): Promise<string[]> => {
    try {
      return await fs.readdir(folder);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  };
  const older = async () => {
    const found = (await names())
      .filter((name) => OLDER.test(name))
      .sort()
      .reverse();
    return await Promise.all(found.map(async (name) => keyIn((await readText(name)).text ?? '')));
  };
  /** Where the key of now will stay; two of one second do not meet. */
  const nameForOlder = async () => {
    const there = await names();
    const moment = now().toISOString().slice(0, 19).replaceAll(':', '-');
    const nameOf = (number: number) =>
      number === 1 ? `key-until-${moment}.txt` : `key-until-${moment} ${String(number)}.txt`;
    let number = 1;
    while (there.includes(nameOf(number))) number += 1;
    return nameOf(number);
  };

  const own: KeptKeys['own'] = async () => {
    const { text, isUnreadable } = await readText(KEY);
    return { identity: keyIn(text ?? ''), isUnreadable };
  };

  return {
    own,
    all: async () => {
      const found = [(await own()).identity, ...(await older())];
      const whole = await Promise.all(
        found.map(async (key) => (key !== null && (await recipientOf(key)) !== null ? [key] : [])),
      );
      return [...new Set(whole.flat())];
    },
    keep: async (identity) => {
      const key = identity.trim();
      const { text, isUnreadable } = await readText(KEY);
      if (keyIn(text ?? '') === key) return ok(null);
      if (isUnreadable) {
        // It may open the older backups again once the disk gives it: it goes aside as it is, in the last moment.
        const aside = await nameForOlder();
        return await files.write(KEY, keyFile(key), async () => {
          await fs.rename(join(folder, KEY), join(folder, aside));
          return ok(null);
        });
      }
      if (text !== null && !(await older()).includes(keyIn(text))) {
        // Older backups open with the older key alone.
        const kept = await files.write(await nameForOlder(), text);
        if (!kept.ok) return kept;
      }
      return await files.write(KEY, keyFile(key));
    },
  };
}

/** As `age-keygen` writes it, so that `age -d -i key.txt` takes it as it is. */
function keyFile(identity: string): string {
  return `# Koordinaattorin työpöytä: varmuuskopioiden avain, nyckel till säkerhetskopior, key to backups\n${identity}\n`;
}

function keyIn(text: string): string | null {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.find((line) => line !== '' && !line.startsWith('#')) ?? null;
}
