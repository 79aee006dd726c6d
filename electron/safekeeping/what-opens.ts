import { keyName, openingIdentity } from '#shared/backup/backup-lock.ts';
import { recipientOf } from '#shared/backup/encryption.ts';
import type { OpensWith } from '#shared/safekeeping/safekeeping.ts';
import type { BackupFolder, FoundBackup } from './backup-folder.ts';
import type { KeptKeys } from './kept-keys.ts';

type Lying = { found: FoundBackup; place: Pick<BackupFolder, 'readHead'> };

/** Tells which backups the keys that are kept here open, without reading more of them than their notes or heads. */
export type WhatOpens = {
  /** Tries the keys on the heads of those whose notes do not say for whom they are: of older programs, or without a note. */
  look: (backups: readonly Lying[]) => Promise<void>;
  /** Of each by its id; one of which it is not known yet is left out. */
  told: (backups: readonly FoundBackup[]) => Promise<Map<string, OpensWith>>;
  /** Which of them `identity` opens. */
  openedBy: (identity: string, backups: readonly Lying[]) => Promise<string[]>;
};

export function whatOpens(keys: KeptKeys): WhatOpens {
  const names = new Map<string, string>();
  /** By file and keys: the key that opens it, or null. A head tells the same each time. */
  const tried = new Map<string, string | null>();
  const nameOf = async (identity: string): Promise<string> => {
    const known = names.get(identity);
    if (known !== undefined) return known;
    const name = keyName((await recipientOf(identity)) ?? '');
    names.set(identity, name);
    return name;
  };
  const keysNow = async () => {
    const identities = await keys.all();
    const own = (await keys.own()).identity;
    const all = await Promise.all(identities.map(nameOf));
    return { identities, all, own: own !== null && identities.includes(own) ? all[0] : undefined };
  };
  const trial = ({ id, note }: FoundBackup, all: string[]) => [id, note.sha256, ...all].join(' ');

  return {
    look: async (backups) => {
      const { identities, all } = await keysNow();
      for (const { found, place } of backups) {
        if (found.note.keys !== undefined || tried.has(trial(found, all))) continue;
        const head = await place.readHead(found.id);
        if (head === null) continue;
        const identity = await openingIdentity(head, identities);
        tried.set(trial(found, all), identity === null ? null : await nameOf(identity));
      }
    },

    told: async (backups) => {
      const { all, own } = await keysNow();
      return new Map(
        backups.flatMap((found): [string, OpensWith][] => {
          const key = tried.get(trial(found, all));
          const openers = found.note.keys ?? (key === undefined ? undefined : [key ?? '']);
          if (openers === undefined) return [];
          if (own !== undefined && openers.includes(own)) return [[found.id, 'key']];
          const isOpened = openers.some((name) => all.includes(name));
          return [[found.id, isOpened ? 'older-key' : 'nothing-kept']];
        }),
      );
    },

    openedBy: async (identity, backups) => {
      const name = await nameOf(identity);
      const opened: string[] = [];
      for (const { found, place } of backups) {
        const isOpened = found.note.keys
          ? found.note.keys.includes(name)
          : (await openingIdentity((await place.readHead(found.id)) ?? NONE, [identity])) !== null;
        if (isOpened) opened.push(found.id);
      }
      return opened;
    },
  };
}

const NONE = new Uint8Array();
