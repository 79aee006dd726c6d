import type { BackupSource } from '#shared/backup/write-lines.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { Person } from '#shared/contacts/person.ts';
import type { Tombstone } from '#shared/contacts/privacy/tombstone.ts';
import type { CalendarDate, Moment } from '#shared/lib/calendar-date.ts';
import type { Failure, Result } from '#shared/lib/result.ts';
import type { Act, ActResult, ActRow } from '#shared/records/change.ts';
import type { FieldChanges, Fields } from '#shared/records/record.ts';
import type { CleanedCopy, CopyOrder } from './erasure/erasure-order.ts';
import type { OfficeTrash } from './trash/office-trash.ts';
import type { IntegrityFinding } from './integrity/integrity-finding.ts';
import type { OfficeJournal } from './journal/office-journal.ts';
import type { HistoryEntry, RecordHistory } from './history/record-history.ts';
import type { ReadTable } from './read-table.ts';
import type { StorageGate } from './start/storage-gate.ts';
import type { TakeBackFailure, TakeBackOrder } from './undo/take-back-order.ts';
import type { ImportReceipt } from '#shared/schema/import-receipt.ts';
import type { OfficeRows, TableName } from '#shared/schema/office-rows.ts';
import type { OfficeSettings, Preferences } from '#shared/schema/office-settings.ts';

/** How a remembered mapping is found again: the headers of a table, folded and joined. Kept outside the change log. */
export type RememberedMapping = {
  signature: string;
  fields: Record<string, string>;
  usedAt: string;
};

/** What the work inside `Office.change` may do; every call is logged in the same transaction. */
export type Writer = {
  /**
   * Adds a record; returns it with its id, times and revision. What is the same by its content (`contentIdOf`), or has the id
   * that is given, and lies in the trash comes back out of it; what is there already stays one.
   */
  add: <T extends TableName>(
    table: T,
    fields: Fields<OfficeRows[T]> & { id?: string; sample?: true; importId?: string },
  ) => Promise<OfficeRows[T]>;
  /**
   * Changes the fields named; `undefined` removes an optional field. Unchanged fields are not logged. With the fields as
   * the writer saw them, what was saved meanwhile in other parts of a field (a text in its languages) is kept.
   */
  update: <T extends TableName>(
    table: T,
    id: string,
    changes: FieldChanges<OfficeRows[T]>,
    seen?: OfficeRows[T] | FieldChanges<OfficeRows[T]>,
  ) => Promise<OfficeRows[T]>;
  /** The same for many, without what was seen: each record at most once. */
  updateAll: (
    records: readonly { table: TableName; id: string; changes: Record<string, unknown> }[],
  ) => Promise<void>;
  /**
   * Gives records back under the ids that they had: out of the trash, or anew where they are no longer kept. Their fields
   * become those given; those that are shown are changed to them. Many at once: each record at most once.
   */
  restoreAll: (
    records: readonly { table: TableName; id: string; fields: Record<string, unknown> }[],
  ) => Promise<void>;
  /**
   * Puts a record into the trash (`deletedAt`), where `Office.read` no longer sees it, and with it what is part of it
   * (`references.ts`): a person's positions, addresses and tags. What lies there already is left alone.
   */
  delete: (table: TableName, id: string) => Promise<void>;
};

/**
 * How far the office had come: the last act, and how often rows were replaced past the log of acts (a restore, an
 * erasure). To be kept and handed back, not to be counted with.
 */
export type Mark = { epoch: number; seq: number };

/** What changed: the rows as they are now, or that they are `gone` (in the trash, undone, erased). */
export type ChangedRows<T extends TableName> = {
  [K in T]?: { rows: OfficeRows[K][]; gone: string[] };
};

/**
 * For what keeps whole tables in memory, as the directory does in its worker: everything once, then what changed. It
 * writes nothing and takes no lock, so that a worker opens its own (`openOfficeReader`) beside the window's office. Rows
 * in the trash and those of an import that is not whole are never in it.
 */
export type OfficeReader = {
  /** All rows of `tables` as they are at one moment, and the mark of that moment. */
  load: <T extends TableName>(
    tables: readonly T[],
  ) => Promise<{ mark: Mark; rows: { [K in T]: OfficeRows[K][] } }>;
  /**
   * What changed in `tables` after `since`, and the mark to ask from the next time. `everything` where that would be most
   * of the tables or is not known (a large import, a restore, an erasure): then `load` again.
   */
  changesSince: <T extends TableName>(
    since: Mark,
    tables: readonly T[],
  ) => Promise<{ mark: Mark; changed: ChangedRows<T> | 'everything' }>;
  /**
   * Calls `listener` once soon, and then after each act, undo, whole import, restore or erasure in whatever thread; for
   * several at once maybe once, and maybe where nothing changed. Returns what ends it.
   */
  onChange: (listener: () => void) => () => void;
  /** All that a backup holds, and the mark of that moment. */
  everything: () => Promise<OfficeSnapshot & { mark: Mark }>;
  /** All records that are shown, without trash, history and drafts: what goes out in open formats. */
  shown: () => Promise<OfficeSnapshot>;
  /** The kept files, named by a record or not. */
  files: {
    names: () => Promise<string[]>;
    get: (sha256: string) => Promise<Uint8Array | undefined>;
  };
};

/** What `writeBackup` needs of the office. */
export type OfficeSnapshot = Omit<BackupSource, 'appVersion'>;

/** Why a restore changed nothing; `backup:failure.<code>` says it. */
export type RestoreFailure = Failure<'damaged' | 'storage-full' | 'import-running'>;

export type RestoreOptions = {
  /** Goes into the file of what is replaced. */
  appVersion: string;
  onProgress?: (done: number, total: number) => void;
  tombstones?: readonly Tombstone[];
  /** After a loss: what is saved from now on lies above all that a journal or backup of before tells. */
  aboveEpoch?: number;
};

export type CarryOutRestore = (
  options: RestoreOptions,
) => Promise<Result<{ keptId: string }, RestoreFailure>>;

/**
 * One act that can be undone or redone. `kept` tells, once an import was undone, how many of its contacts stayed because
 * they were edited or used since.
 */
export type UndoStep = Pick<ActRow, 'id' | 'name' | 'facts' | 'at'> & {
  kept?: number;
  /** It was last carried out or taken back before the office was opened this time: of how many records, and when. */
  earlier?: { records: number; at: Moment };
};

export type KeptContact = Readonly<Person | Organisation>;

/** What taking an import back does: how many contacts go, which stay and why, and how many changes. */
export type ImportUndo = {
  persons: number;
  organisations: number;
  /** Contacts that stay, since they or what is part of them were edited after the import, or since something else names them. */
  edited: readonly KeptContact[];
  used: readonly KeptContact[];
  /** Records that were there before: how many get old values back, and how many keep some of the new ones. */
  givenBack: number;
  changedAgain: number;
};

/** Why an act cannot be taken back; `acts:failure.<code>` says it. */
export type UndoFailure = Failure<
  /** A later act (`facts.act`) changed the same thing. */
  | 'changed-later'
  /** Something that `facts.act` made since rests on what would go. */
  | 'still-used'
  /** What would come back rests on something that was deleted since. */
  | 'needs-deleted'
  /** It was done in a programme that is approved and locked since. */
  | 'plan-locked'
  | 'already-undone'
  /** What is to be carried out again was not taken back. */
  | 'not-undone'
  /** What it would take is no longer kept (`Office.purge`). */
  | 'too-old'
  | 'act-not-found'
>;

/** Why an import was not written; nothing of it is left. `acts:failure.<code>` says it. */
export type ImportFailure = Failure<
  | 'cancelled'
  | 'storage-full'
  /** A record that it was to change was deleted meanwhile. */
  | 'changed-meanwhile'
>;

/** Why the office did not open; `acts:openFailure.<code>` says it. Nothing was changed. */
export type OpenFailure = Failure<
  | 'database-newer'
  | 'database-unavailable'
  | 'storage-full'
  /** Another window or tab holds the office. */
  | 'opened-elsewhere'
>;

/**
 * What one import writes: the rows that it adds, already complete but for what every record carries, and what it changes
 * in records that are there.
 */
export type ImportRows = { [T in TableName]?: (Fields<OfficeRows[T]> & { id: string })[] } & {
  updates?: readonly ImportUpdate[];
};

/** What every row that an import adds carries. */
export type ImportStamp = { importId: string; at: Moment };

/**
 * A part of an import whose rows are on their way into the database. `done` is how far the import is with it, and `updates`
 * what is still to be changed. A record is changed in one part alone.
 */
export type AddedPart = { done: number; updates?: readonly ImportUpdate[] | undefined };

/** An import whose rows another thread makes and adds, part by part (`openRowAdder`). */
export type ImportParts = {
  /** How far `done` goes: rows of the list, not of the tables. */
  total: number;
  /** After its last part every row is in; none is on its way once it ends, early or with an error. */
  add: (stamp: ImportStamp) => AsyncIterable<AddedPart>;
};

/** A record that an import changes, once an import; as with `Writer.update`, `undefined` removes an optional field. */
export type ImportUpdate = {
  [T in TableName]: { table: T; id: string; changes: FieldChanges<OfficeRows[T]> };
}[TableName];

/**
 * Why a person is erased, and what of her must stay: `keptName` in approved official records, which `keptIn` names as
 * `table:id` (a mandate so named stays, though its person is gone). Of the kept files that name her (`namingFiles`) some go
 * with her, others stay on a ground that is kept.
 */
export type ErasureReason = {
  reason: string;
  keptName?: string;
  keptIn: readonly string[];
  goneFiles?: readonly string[];
  keptFiles?: readonly { sha256: string; ground: string }[];
};

/** What tells of the past and nobody can edit: the log of acts and of changes, receipts of imports, made documents. */
export const PAST_TABLES = ['changes', 'acts', 'imports', 'madeDocuments'] as const;

/** The office's records on this machine. Made by `openOffice`; handed down by context or argument, never global. */
export type Office = {
  read: { [T in TableName]: ReadTable<OfficeRows[T]> };
  /** The whole of tables and what changed since, over this connection; a worker opens its own (`openOfficeReader`). */
  reader: OfficeReader;
  /**
   * One act of the user: one strict transaction that holds the rows and the change log, all or nothing; where `work`
   * changes nothing there was no act. What is read within `work` stays so until its end: what depends on it is read there,
   * and `act` may be told of it by the result.
   */
  change: <T>(
    act: Act | ((result: T) => Act),
    work: (write: Writer) => Promise<T>,
  ) => Promise<ActResult<T>>;
  /** What Ctrl+Z and Ctrl+Y would do now; kept over restarts. */
  undoSteps: () => Promise<{ undo: UndoStep | null; redo: UndoStep | null }>;
  undo: () => Promise<Result<UndoStep | null, UndoFailure>>;
  redo: () => Promise<Result<UndoStep | null, UndoFailure>>;
  /** Whether anything can be saved at all: once the disk is full, nothing is until a try succeeds. */
  storage: Pick<StorageGate, 'stopped' | 'onChange' | 'stop' | 'look' | 'retry'>;
  /** Takes back one earlier act (an import, a deletion) where nothing later depends on it. */
  undoAct: (actId: string) => Promise<Result<UndoStep, UndoFailure>>;
  /** Carries out again one act that was taken back, where nothing that was done since stands in the way. */
  redoAct: (actId: string) => Promise<Result<UndoStep, UndoFailure>>;
  /** Which of these acts are taken back now; acts that are not known are not. */
  undoneActs: (actIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** What taking an import back would do now; null where `actId` is none that can be taken back. Nothing is written. */
  importUndo: (actId: string) => Promise<ImportUndo | null>;
  /** The contacts that the act of an import added or changed, by their ids; those in the trash are left out. */
  contactsOfImport: (actId: string) => Promise<Record<'persons' | 'organisations', string[]>>;
  /**
   * Writes an import in batches that let other writing in between, yet all or nothing: until the last batch is in, the
   * rows are not shown and nothing is changed, and a start after a crash or `signal` takes the rows out again. One
   * receipt, one undo step; undo gives changed fields their old values back, but for what was edited since.
   */
  importRows: (
    act: Act,
    receipt: Pick<ImportReceipt, 'fileName' | 'sha256' | 'source' | 'counts'>,
    rows: ImportRows | ImportParts,
    options: { onProgress: (done: number, total: number) => void; signal: AbortSignal },
  ) => Promise<Result<{ actId: string; importId: string }, ImportFailure>>;
  /**
   * Erases a person (GDPR Art. 17) for good, whether shown or in the trash: her records and what is part of them, those
   * merged into her, their lines of the change log, acts that concerned nobody else, her drafts; her addresses and numbers
   * everywhere, her name in acts, drafts, receipts and titles. The states kept by restores are written again without her;
   * a restore erases her again. No undo. What somebody else is shown to have too (a shared box, an exchange) stays his.
   * `cleanCopy` does the work on the kept states, in another thread; without it, it is done here.
   */
  erasePerson: (
    personId: string,
    reason: ErasureReason,
    cleanCopy?: (order: CopyOrder) => Promise<CleanedCopy>,
  ) => Promise<Tombstone>;
  /** Erases again whom these name, as an earlier state of the database may have them, and remembers it. */
  eraseAgain: (tombstones: readonly Tombstone[]) => Promise<void>;
  /** What the log tells of a record and what is or was part of it: see `RecordHistory`. */
  history: (table: TableName, id: string) => Promise<RecordHistory>;
  /** The latest `count` acts that stand, newest first, each with some of its changes: what was taken back is not among them. */
  latestChanges: (count: number) => Promise<HistoryEntry[]>;
  /** The latest day before `today` on which something was done; undefined where there is none. */
  lastDayBefore: (today: CalendarDate) => Promise<CalendarDate | undefined>;
  trash: OfficeTrash;
  /** Looks through all records for what no screen could have made; changes nothing, and lets the window work meanwhile. */
  checkIntegrity: () => Promise<IntegrityFinding[]>;
  /**
   * Removes for good what has only been kept so that it could be undone since before `olderThan`: records in the trash, rows
   * of undone imports, both with their lines of the change log, states kept by restores, and files that nothing
   * names any more. Acts as old stay as history, but can be undone no more. Returns how many records went. It goes piece
   * by piece: where the disk becomes full amid it, what went before stays gone, and a later call goes on.
   */
  purge: (options: { olderThan: Moment }) => Promise<number>;
  /**
   * Puts `…` in the place of personal identity codes in what nobody can edit (`PAST_TABLES`). The history stays else as it
   * was; this itself is in no act and cannot be undone. Returns how many rows it changed.
   */
  forgetCodes: () => Promise<number>;
  /**
   * The moment that what is old is reckoned from: now, but at most a week later than it was when this was last asked. A clock
   * that runs ahead would make everything old at once.
   */
  advanceRetentionClock: () => Promise<Moment>;
  /** Unsaved text, kept within a second; `null` forgets it. */
  drafts: {
    keys: () => Promise<string[]>;
    /** Whether one may lie there: known without reading, so that what has none is drawn at once. */
    mayHave: (key: string) => boolean;
    get: (key: string) => Promise<unknown>;
    /** What is about to be put: if the page ends before that, it is kept all the same. */
    note: (key: string, value: unknown) => void;
    put: (key: string, value: unknown) => Promise<void>;
    forget: (key: string) => Promise<void>;
  };
  mappings: {
    get: (signature: string) => Promise<RememberedMapping | undefined>;
    put: (mapping: RememberedMapping) => Promise<void>;
  };
  /** Files that records name by their SHA-256: each kept once, never changed, in no act. */
  files: {
    /** The SHA-256 of the bytes, hexadecimal: under it records name the file. */
    nameOf: (bytes: Uint8Array) => string;
    /** Keeps the bytes. What no record names in the end goes with a purge. */
    keep: (bytes: Uint8Array) => Promise<void>;
    get: (sha256: string) => Promise<Uint8Array | undefined>;
    has: (sha256: string) => Promise<boolean>;
    /** The bytes of all files that records name, also those in the trash; each file once. */
    total: () => Promise<number>;
  };
  /** For the journal outside the database. */
  journal: OfficeJournal;
  /** Copies of everything, to a file and back. */
  backups: {
    /** All that a backup holds, as it is at one moment. */
    snapshot: () => Promise<OfficeSnapshot>;
    /**
     * Has everything replaced with what a backup holds, all or nothing. What was there before is kept on this machine first
     * (the three newest times), so that it can be restored in its turn. Who was erased since is erased again; `tombstones`
     * name those whom the database itself has forgotten. `carryOut` does it beside the window (`restoreBeside`).
     */
    restore: (carryOut: CarryOutRestore, options: RestoreOptions) => ReturnType<CarryOutRestore>;
    /** Gives single records of an earlier state back in one act; all or none. Returns how many rows came back or changed. */
    takeBack: (
      act: Act,
      order: TakeBackOrder,
    ) => Promise<ActResult<Result<number, TakeBackFailure>>>;
    /** What earlier restores replaced, newest first. */
    kept: () => Promise<{ id: string; createdAt: Moment }[]>;
    /** The backup file of one of those. */
    keptFile: (id: string) => Promise<Uint8Array | undefined>;
  };
  /** Removes every record marked as sample, in one act. */
  removeSample: () => Promise<ActResult<number>>;
  /** For the settings row, which always exists once the office is open. */
  settings: () => Promise<OfficeSettings>;
  /** How the program looks and speaks on this device, whose id it bears, and who sits at it. */
  preferences: () => Promise<Fields<Preferences> & { id: string }>;
  close: () => void;
};
