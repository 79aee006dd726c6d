import type { Failure } from '../lib/result.ts';
import type { Moment } from '../lib/calendar-date.ts';

/**
 * A backup is gzip over lines of JSON (NDJSON, UTF-8, each ended by a line feed), so that it can be opened without this
 * program:
 *
 * 1. the header, `BackupHeader`;
 * 2. a line a record, `{"t":table,"k":key,"v":record}`: a table's records by key, those of several tables by turns;
 * 3. where files belong to records, a line a piece, `{"t":"files","k":"<sha256>/<piece>","v":{"content":base64}}`: file by
 *    file, pieces counted from 0000. A file's name and type stand in the records that name its SHA-256;
 * 4. the closing line, `{"end":true,"records":number,"sha256":hex}`: the SHA-256 of every byte before that line.
 *    A file without it was cut off.
 *
 * An encrypted backup is the same inside an age file (age-encryption.org/v1, `encryption.ts`), told from this one by its
 * first bytes. A change of this layout raises `FORMAT_VERSION`; a change of the records, the schema version.
 */
export const FORMAT = 'koord-backup';
export const FORMAT_VERSION = 1;
export const BACKUP_EXTENSION = 'koordbak';
/** What `readBackup` reads: backups, and what was exported in open formats. */
export const READABLE_EXTENSIONS = [BACKUP_EXTENSION, 'zip', 'ndjson'];

export type BackupHeader = {
  format: typeof FORMAT;
  formatVersion: number;
  /** Of the records: the newest migration that they have been through. */
  schemaVersion: number;
  appVersion: string;
  createdAt: Moment;
  deviceId: string;
  /** How far the office had come: what of the journal comes after it. None in files made by hand or before there was a journal. */
  mark?: { epoch: number; seq: number };
  /** In a package (`open-package.ts`): how many files that records name lie beside these lines. */
  filesBeside?: number;
  /** How many records of each table follow. */
  tables: Record<string, number>;
};

/** A record as JSON knows it; a field whose value is `undefined` is not kept. */
export type BackupRecord = Record<string, unknown>;

/** One table: its records by key, in the order of the keys. */
export type BackupTable = {
  name: string;
  records: { key: string | number; record: BackupRecord }[];
};

/** Files that records name, to be written: read one at a time, so that they are never all in memory. */
export type BackupFiles = {
  list: readonly { sha256: string; size: number }[];
  read: (sha256: string) => Promise<Uint8Array | undefined>;
};

/** A file as it was read: `pieces` in their order, checked against the SHA-256. */
export type BackupFile = { sha256: string; pieces: Uint8Array[] };

/** The name under which files stand among the tables of the header. */
export const FILES_TABLE = 'files';
/** Bytes of a file in one line. */
export const FILE_PIECE = 3 * 1024 ** 2;

export type Backup = { header: BackupHeader; tables: BackupTable[]; files: BackupFile[] };

/** Why a file is refused; `backup:failure.<code>` says it. Nothing was changed. */
export type BackupFailure = Failure<
  /** Some other file. */
  | 'not-a-backup'
  /** A backup that is not as it was written. */
  | 'damaged'
  /** The end is missing: an interrupted copy or download. */
  | 'truncated'
  /** Made by a newer version of the program (`facts.appVersion`). */
  | 'newer'
  /** Encrypted, and nothing was given to open it with. */
  | 'encrypted'
  /** Encrypted for another key; or its beginning was changed: the two look the same. */
  | 'wrong-key-or-damaged-head'
  /** Encrypted for this key, and not whole. */
  | 'damaged-or-cut-off'
  /** Larger, once unpacked, than any office's data. */
  | 'too-large'
>;

/** What no office reaches, so that a hostile file is refused before it fills the memory. */
export const BACKUP_LIMITS = {
  bytes: 1024 ** 3,
  records: 3_000_000,
  /** One line, as a long text with its history. */
  line: 16 * 1024 ** 2,
  header: 64 * 1024,
};

/** How work that takes seconds lets the screen have its turn: awaited every few hundred records. */
export type Pause = () => Promise<void>;
export const RECORDS_BETWEEN_PAUSES = 500;
