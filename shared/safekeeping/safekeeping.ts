import type { Moment } from '../lib/calendar-date.ts';

/**
 * What the shell keeps of the office outside the window's database, so that losing the database loses nothing: backups,
 * the journal of what was saved since, where the data stood, and the key. The window makes and reads all of it; the shell
 * only writes it to the disk and gives it back, so that both hosts do the same. No call names a path.
 */

/** How far the office had come: see `Mark` of the data layer. */
export type SavedMark = { epoch: number; seq: number };

/** Why a backup was made; the list of backups says it. */
export type BackupReason =
  | 'scheduled'
  | 'quit'
  | 'asked'
  | 'before-import'
  | 'after-import'
  | 'before-merge'
  | 'before-bulk-delete'
  | 'before-migration'
  | 'before-restore'
  | 'before-upgrade'
  | 'after-erasure'
  | 'new-key';

/** A backup as its name and the note beside it tell, without opening it. */
export type KeptBackup = {
  /** Names it in calls; never a path. */
  id: string;
  createdAt: Moment;
  reason: BackupReason;
  /** Of the file as it lies there, bytes. */
  size: number;
  /** SHA-256 of the file as it was written and read back. */
  sha256: string;
  /** Records in it, by table, where the note beside it is left. */
  counts?: Record<string, number>;
  mark?: SavedMark;
  schemaVersion?: number;
  /** Kept until she lets go of it. */
  pinned: boolean;
  /** Whoever was erased before this moment is not in it: it was looked through, and written again where need was. */
  cleanedAt?: Moment;
  /** Where copies lie. */
  places: ('own' | 'second')[];
  /** Holds far less than the one before it: it makes no older one go. */
  suspicious?: true;
  /** Of another office, which has the same second place: its marks tell nothing of this one. */
  foreign?: true;
  /** What opens it of the keys that are kept on this machine; left out while that is not known. */
  opensWith?: OpensWith;
};

/** The machine's key; one that was replaced since, which the recovery sheet does not hold; none that is kept. */
export type OpensWith = 'key' | 'older-key' | 'nothing-kept';

/** What the window hands over with a backup's bytes. */
export type NewBackup = Pick<KeptBackup, 'createdAt' | 'reason' | 'sha256'> & {
  counts: Record<string, number>;
  mark: SavedMark;
  schemaVersion: number;
  appVersion: string;
  /** For whom it is encrypted: `keyName` of each recipient. Without it, its head is tried. */
  keys?: string[];
};

/** What is told of a backup that was written again without somebody who was erased; the rest of its note stays. */
export type RenewedBackup = Pick<NewBackup, 'sha256' | 'counts' | 'schemaVersion'>;

/** Where the office's data stood when the window last said so; what the start is compared with. */
export type OfficeState = {
  appVersion: string;
  schemaVersion: number;
  deviceId: string;
  mark: SavedMark;
  /** Records by table, the trash left out. */
  counts: Record<string, number>;
  savedAt: Moment;
  /** Who was erased, so that no older backup brings them back, even where the database is gone. */
  tombstones: Record<string, unknown>[];
};

/** The second place for backups: a network drive or a stick. */
export type SecondPlace = {
  /** The folder in words that can be shown; no path is acted on. */
  shown: string;
  lastSuccessAt?: Moment;
  /** Why the last copy did not succeed; `shell:failures.<code>` says it. */
  failure?: string;
};

/** Everything kept, at a glance. */
export type Kept = {
  state: OfficeState | null;
  /** Newest first: as they were made, whatever the clock said (`newestFirst`). */
  backups: KeptBackup[];
  second: SecondPlace | null;
  /**
   * For whom backups are locked: the public half of the machine's key, or null before the first start has made one. The
   * key itself is in no answer that each start asks for (`keptIdentities`).
   */
  recipient: string | null;
  /** The file of the key is there and the disk does not give it: it may be held for a moment. */
  isKeyUnreadable: boolean;
  /** The second recipient, if there is one. */
  secondRecipient: string | null;
  /** The key wrapped with her passphrase (age, armoured), if there is one. */
  wrappedKey: string | null;
  /** The wrapped key is one that was lost or replaced since: her passphrase opens older backups alone. */
  wrapsOlderKey: boolean;
  /** When the recovery sheet with the machine's key was printed or saved, or its key was typed from it. */
  sheetMadeAt: Moment | null;
  /** There is a sheet of a key that was lost or replaced since: it opens older backups alone. */
  hasOlderSheet: boolean;
  freeBytes: number | null;
  /** Whether the disk under the data is encrypted, as far as the system tells. */
  diskEncryption: 'on' | 'off' | 'unknown';
  /** Starts that did not end well, within the last ten minutes: three of them mean safe mode. */
  recentCrashes: number;
  /** Which promises this host keeps. */
  promises: { journal: boolean; backups: boolean; secondPlace: boolean };
};
