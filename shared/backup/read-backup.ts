import { z } from '../lib/zod.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import {
  type Backup,
  type BackupFile,
  BACKUP_LIMITS,
  type BackupFailure,
  type BackupRecord,
  FILES_TABLE,
  FORMAT,
  FORMAT_VERSION,
  type Pause,
} from './backup-file.ts';
import { type BackupSecrets, decrypt, isEncrypted } from './encryption.ts';
import { longChecksum } from './long-checksum.ts';
import { readFilePieces } from './read-file-pieces.ts';
import { gunzipLines } from './gunzip-lines.ts';
import { isZip, openPackage, packageFiles, packageLines } from './open-package.ts';
import { type Failed, splitLines } from './split-lines.ts';

const anyHeader = z.looseObject({
  format: z.literal(FORMAT),
  formatVersion: z.int().min(1),
  schemaVersion: z.int().min(1),
  appVersion: z.string().max(100),
});
const header = anyHeader.extend({
  format: z.literal(FORMAT),
  createdAt: z.iso.datetime(),
  deviceId: z.string().max(100),
  mark: z.strictObject({ epoch: z.int().min(0), seq: z.int().min(0) }).optional(),
  filesBeside: z.int().min(0).optional(),
  tables: z.record(z.string().max(100), z.int().min(0).max(BACKUP_LIMITS.records)),
});
const closingLine = z.strictObject({ end: z.literal(true), records: z.int(), sha256: z.string() });

type ReadOptions = {
  schemaVersion: number;
  pause?: Pause;
  onProgress?: (done: number, total: number) => void;
};

/** The first byte of lines that nothing packs: `{`. */
const BRACE = 0x7b;
/** Bytes of bare lines taken at a time. */
const BITE = 256 * 1024;

/**
 * Reads a backup file and returns what is in it, checked from the first line to the checksum: a file is whole or it is
 * refused with the reason. `schemaVersion` is the newest that this program knows; `secrets` are what may open an encrypted
 * one. A package of open formats (`open-package.ts`) and bare lines are read as well: they tell by themselves what they
 * are. Bare lines without files name files that are not there. No file makes it fill the memory. `onProgress` is told how
 * many of the records announced were read.
 */
export async function readBackup(
  bytes: Uint8Array,
  { secrets, ...options }: ReadOptions & { secrets?: BackupSecrets | undefined },
): Promise<Result<Backup, BackupFailure>> {
  if (!isEncrypted(bytes)) return readPacked(bytes, options);
  if (!secrets) return fail('encrypted');
  const opened = await decrypt(bytes, secrets);
  return opened.ok ? readPacked(opened.value, options) : opened;
}

async function readPacked(
  bytes: Uint8Array,
  { schemaVersion, pause, onProgress }: ReadOptions,
): Promise<Result<Backup, BackupFailure>> {
  const reading = newReading(schemaVersion);
  const betweenBites = async () => {
    onProgress?.(...reading.progress());
    await pause?.();
  };
  const asRead = async (failed: Failed | null): Promise<Result<Backup, BackupFailure>> => {
    // Before the header was read, nothing says that damaged data were a backup at all.
    if (failed) return reading.isBackup() ? failed : asNoBackup(failed);
    const backup = reading.backup();
    if (!backup) return fail('not-a-backup');
    if (!reading.isClosed()) return fail('truncated');
    return (await reading.isAsWritten()) ? ok(backup) : fail('damaged');
  };

  if (isZip(bytes)) {
    const zip = openPackage(bytes);
    if (!zip.ok) return zip;
    const failed = await packageLines(zip.value, reading.line, betweenBites);
    // By its name, the part says itself that it is ours.
    if (failed) return failed;
    const read = await asRead(null);
    if (!read.ok) return read;
    const files = await packageFiles(zip.value, read.value.tables, betweenBites);
    if (!files.ok) return files;
    const { filesBeside = 0 } = read.value.header;
    // A part may have lost its name and not its bytes.
    if (files.value.length < filesBeside) return fail('damaged');
    return ok({ ...read.value, files: [...read.value.files, ...files.value] });
  }
  if (bytes[0] === BRACE) return asRead(await bareLines(bytes, reading.line, betweenBites));
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return fail('not-a-backup');
  return asRead(await gunzipLines(bytes, reading.line, betweenBites));
}

async function bareLines(
  bytes: Uint8Array,
  onLine: (line: Uint8Array) => Failed | null,
  betweenBites: () => Promise<void>,
): Promise<Failed | null> {
  const lines = splitLines(onLine);
  for (let start = 0; start < bytes.length && !lines.failed(); start += BITE) {
    lines.push(bytes.subarray(start, start + BITE));
    await betweenBites();
  }
  return lines.end();
}

function asNoBackup(failed: Failed): Failed {
  return failed.failure.code === 'damaged' ? fail('not-a-backup') : failed;
}

function newReading(schemaVersion: number) {
  let backup: Backup | null = null;
  let tables = new Map<string, { left: number; records: Backup['tables'][number]['records'] }>();
  let records = 0;
  let announced = 0;
  let closed = false;
  let recognised = false;
  const files: BackupFile[] = [];
  const pieces = readFilePieces(files);
  const checksum = longChecksum();
  let expected = '';
  const decoder = new TextDecoder('utf-8', { fatal: true });

  const first = (value: unknown): Failed | null => {
    const about = anyHeader.safeParse(value);
    if (!about.success) return fail('not-a-backup');
    recognised = true;
    const { formatVersion, schemaVersion: theirs, appVersion } = about.data;
    if (formatVersion > FORMAT_VERSION || theirs > schemaVersion) {
      return fail('newer', { appVersion });
    }
    const parsed = header.safeParse(value);
    if (!parsed.success) return fail('damaged');
    const counts = Object.entries(parsed.data.tables);
    announced = counts.reduce((sum, [, count]) => sum + count, 0);
    if (announced > BACKUP_LIMITS.records) return fail('too-large');
    tables = new Map(counts.map(([name, left]) => [name, { left, records: [] }]));
    const { format, createdAt, deviceId, mark, filesBeside } = parsed.data;
    backup = {
      header: {
        format,
        formatVersion,
        schemaVersion: theirs,
        appVersion,
        createdAt,
        deviceId,
        ...(mark && { mark }),
        ...(filesBeside !== undefined && { filesBeside }),
        tables: parsed.data.tables,
      },
      tables: [...tables]
        .filter(([name]) => name !== FILES_TABLE)
        .map(([name, table]) => ({ name, records: table.records })),
      files,
    };
    return null;
  };

  const record = (value: unknown): Failed | null => {
    const parsed = asRecordLine(value);
    const table = parsed && tables.get(parsed.table);
    if (!table || table.left === 0) return fail('damaged');
    table.left -= 1;
    records += 1;
    if (parsed.table === FILES_TABLE) {
      return pieces.add(parsed.key, parsed.record) ? null : fail('damaged');
    }
    table.records.push({ key: parsed.key, record: parsed.record });
    return null;
  };

  const end = (closing: z.infer<typeof closingLine>): Failed | null => {
    closed = true;
    const whole =
      pieces.areWhole() &&
      closing.records === records &&
      [...tables.values()].every(({ left }) => left === 0);
    expected = closing.sha256;
    return whole ? null : fail('damaged');
  };

  const line = (bytes: Uint8Array): Failed | null => {
    if (closed) return fail('damaged');
    let value: unknown;
    try {
      value = JSON.parse(decoder.decode(bytes));
    } catch {
      return fail(backup ? 'damaged' : 'not-a-backup');
    }
    if (backup && isObject(value) && 'end' in value) {
      const closing = closingLine.safeParse(value);
      return closing.success ? end(closing.data) : fail('damaged');
    }
    checksum.update(bytes);
    return backup ? record(value) : first(value);
  };

  return {
    line,
    progress: () => [records, announced] as const,
    backup: () => backup,
    isBackup: () => recognised,
    isClosed: () => closed,
    isAsWritten: async () => (await checksum.digest()) === expected,
  };
}

/** By hand: a schema costs seconds over hundreds of thousands of lines. */
function asRecordLine(
  value: unknown,
): { table: string; key: string | number; record: BackupRecord } | null {
  if (!isObject(value)) return null;
  const { t: table, k: key, v: record } = value;
  if (typeof table !== 'string' || !isObject(record)) return null;
  return typeof key === 'string' || typeof key === 'number' ? { table, key, record } : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
