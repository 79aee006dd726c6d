import type { Moment } from '../lib/calendar-date.ts';
import type { Result } from '../lib/result.ts';
import type { JournalEntry } from '../safekeeping/journal.ts';
import type {
  Kept,
  KeptBackup,
  NewBackup,
  OfficeState,
  RenewedBackup,
} from '../safekeeping/safekeeping.ts';
import type { ShellFailure } from './shell-failure.ts';

type Answer<T> = Promise<Result<T, ShellFailure>>;

/** The calls by which the window has things kept outside its database; see `shared/safekeeping`. */
export type SafekeepingCalls = {
  kept: () => Answer<Kept>;
  /** How much of the disk under the data is free; null where it does not tell. Asked often, so that it is cheap. */
  freeBytes: () => Answer<number | null>;
  /** Replaces what is known of where the data stand. */
  keepState: (state: OfficeState) => Answer<null>;
  /** Appends entries to the journal; returns when the disk has them. */
  appendJournal: (options: { entries: JournalEntry[] }) => Answer<null>;
  /** Every entry that is still kept, oldest first; a line that was cut off or damaged ends its file. */
  readJournal: () => Answer<{ entries: JournalEntry[]; damaged: number }>;
  /**
   * Writes a finished (encrypted) backup atomically, reads it back, tells it apart by its checksum, copies it to the second
   * place, lets go of old ones by rotation, and begins a new journal.
   */
  storeBackup: (options: { bytes: Uint8Array; about: NewBackup }) => Answer<KeptBackup>;
  readBackup: (options: { id: string }) => Answer<{ bytes: Uint8Array }>;
  pinBackup: (options: { id: string; pinned: boolean }) => Answer<null>;
  /**
   * After an erasure: notes that nobody erased before `cleanedAt` is in a backup. `bytes` take the place of its own wherever
   * it lies, once they are written and read back; the name stays, the pin too.
   */
  renewBackup: (options: {
    id: string;
    cleanedAt: Moment;
    bytes?: Uint8Array;
    about?: RenewedBackup;
  }) => Answer<null>;
  /** Deletes a backup wherever it lies, pinned or not. The newest on this machine is refused. */
  deleteBackup: (options: { id: string }) => Answer<null>;
  /** After an erasure: no line of the journal is left. */
  forgetJournal: () => Answer<null>;
  /** Asks for a folder; null where she chose none. */
  chooseSecondPlace: (options: { title: string }) => Answer<{ shown: string } | null>;
  forgetSecondPlace: () => Answer<null>;
  /** Every key that is kept on this machine, the machine's own first: asked for only where a backup is opened. */
  keptIdentities: () => Answer<string[]>;
  /** How many of the backups that no kept key opens this one would open. It is not kept by that. */
  tryKey: (options: { identity: string }) => Answer<{ opens: number }>;
  /** Keeps the office's key and what is wrapped of it; what is not named stays. */
  keepKeys: (keys: {
    identity?: string;
    secondRecipient?: string | null;
    wrappedKey?: string | null;
    sheetMadeAt?: Moment;
  }) => Answer<null>;
};

/** The names of these calls; one that is left out does not compile. */
export const SAFEKEEPING_CALL_NAMES: Record<keyof SafekeepingCalls, true> = {
  kept: true,
  freeBytes: true,
  keepState: true,
  appendJournal: true,
  readJournal: true,
  storeBackup: true,
  readBackup: true,
  pinBackup: true,
  renewBackup: true,
  deleteBackup: true,
  forgetJournal: true,
  chooseSecondPlace: true,
  forgetSecondPlace: true,
  keptIdentities: true,
  tryKey: true,
  keepKeys: true,
};
