import { toBase64 } from '../lib/base64.ts';
import {
  type BackupFiles,
  type BackupHeader,
  type BackupTable,
  FILE_PIECE,
  FILES_TABLE,
  FORMAT,
  FORMAT_VERSION,
  type Pause,
  RECORDS_BETWEEN_PAUSES,
} from './backup-file.ts';
import { longChecksum } from './long-checksum.ts';

/** What goes into a backup: the records of one moment, each table's in the order of its keys. */
export type BackupSource = Omit<BackupHeader, 'format' | 'formatVersion' | 'tables'> & {
  tables: BackupTable[];
  files?: BackupFiles;
};

/**
 * A table whose lines were made while it was read, so that its records need not all be held: some hundred lines in each
 * piece. The bytes must not be changed afterwards.
 */
export type TableLines = { name: string; count: number; lines: Uint8Array[] };

/** The same with tables of either kind. */
export type LinesSource = Omit<BackupSource, 'tables'> & {
  tables: readonly (BackupTable | TableLines)[];
};

/** A file is not there, or not as long as the list has it. */
export class FileNotAsListed extends Error {}

const encoder = new TextEncoder();

/** The lines of records of a table, as UTF-8. Throws where a value is none of JSON's (a bigint, a circle). */
export function linesOf(table: string, records: BackupTable['records']): Uint8Array {
  let lines = '';
  for (const one of records) lines += lineOf(table, one);
  return encoder.encode(lines);
}

/**
 * Writes the lines of a backup (see `backup-file.ts`) as UTF-8 to `take`, some hundred at a time. Throws where a value is
 * none of JSON's (a bigint, a circle) or a file is not there as the list has it.
 */
export async function writeLines(
  source: LinesSource,
  take: (bytes: Uint8Array) => Promise<void> | void,
  pause?: Pause,
): Promise<void> {
  const { tables, files, ...about } = source;
  const pieces = files?.list.reduce((sum, { size }) => sum + piecesOf(size), 0) ?? 0;
  const header: BackupHeader = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    ...about,
    tables: {
      ...Object.fromEntries(tables.map((table) => [table.name, countOf(table)])),
      ...(pieces > 0 && { [FILES_TABLE]: pieces }),
    },
  };
  const checksum = longChecksum();
  const push = async (bytes: Uint8Array) => {
    checksum.update(bytes);
    await take(bytes);
  };

  await push(encoder.encode(`${JSON.stringify(header)}\n`));
  let written = 0;
  let waiting: string[] = [];
  const pushWaiting = async () => {
    if (waiting.length === 0) return;
    await push(encoder.encode(waiting.join('')));
    waiting = [];
  };
  for (const table of tables) {
    if ('lines' in table) {
      await pushWaiting();
      for (const lines of table.lines) {
        await push(lines);
        await pause?.();
      }
      written += table.count;
      continue;
    }
    for (const one of table.records) {
      waiting.push(lineOf(table.name, one));
      written += 1;
      if (written % RECORDS_BETWEEN_PAUSES !== 0) continue;
      await pushWaiting();
      await pause?.();
    }
  }
  await pushWaiting();
  for (const { sha256: name, size } of files?.list ?? []) {
    const bytes = await files?.read(name);
    if (bytes?.length !== size) throw new FileNotAsListed(`The file ${name} is not there`);
    for (let piece = 0; piece < piecesOf(size); piece += 1) {
      const content = toBase64(bytes.subarray(piece * FILE_PIECE, (piece + 1) * FILE_PIECE));
      const key = `${name}/${String(piece).padStart(4, '0')}`;
      await push(linesOf(FILES_TABLE, [{ key, record: { content } }]));
      written += 1;
      await pause?.();
    }
  }
  const closing = { end: true, records: written, sha256: await checksum.digest() };
  await take(encoder.encode(`${JSON.stringify(closing)}\n`));
}

function countOf(table: BackupTable | TableLines): number {
  return 'lines' in table ? table.count : table.records.length;
}

function lineOf(table: string, { key, record }: BackupTable['records'][number]): string {
  return `${JSON.stringify({ t: table, k: key, v: record })}\n`;
}

/** An empty file has a piece too, so that it is in the backup. */
function piecesOf(size: number): number {
  return Math.max(1, Math.ceil(size / FILE_PIECE));
}
