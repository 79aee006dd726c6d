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

/** Some hundred lines of one table, as UTF-8. The bytes must not be changed afterwards. */
export type TableLines = { table: string; count: number; bytes: Uint8Array<ArrayBuffer> };

/**
 * The same, with lines that are made while the records are read, so that these need not all be held. `counts` has how many
 * will come of each table; those of several tables may come by turns.
 */
export type LinesSource = Omit<BackupSource, 'tables'> & {
  counts: Record<string, number>;
  lines: AsyncIterable<TableLines>;
};

/** A file is not there, or not as long as the list has it. */
export class FileNotAsListed extends Error {}

const encoder = new TextEncoder();

/** The lines of records of a table, some hundred at a time. Throws where a value is none of JSON's (a bigint, a circle). */
export function* linesOf(table: string, records: BackupTable['records']): Generator<TableLines> {
  const begin = `{"t":${JSON.stringify(table)},"k":`;
  for (let from = 0; from < records.length; from += RECORDS_BETWEEN_PAUSES) {
    const some = records.slice(from, from + RECORDS_BETWEEN_PAUSES);
    let lines = '';
    for (const { key, record } of some) {
      lines += `${begin}${JSON.stringify(key)},"v":${JSON.stringify(record)}}\n`;
    }
    yield { table, count: some.length, bytes: encoder.encode(lines) };
  }
}

/**
 * Writes the lines of a backup (see `backup-file.ts`) as UTF-8 to `take`, some hundred at a time. Throws where a value is
 * none of JSON's (a bigint, a circle), a file is not there as the list has it, or other records come than were counted.
 */
export async function writeLines(
  source: BackupSource | LinesSource,
  take: (bytes: Uint8Array<ArrayBuffer>) => Promise<void> | void,
  pause?: Pause,
): Promise<void> {
  const { counts, lines, files, ...about } = 'lines' in source ? source : asLines(source);
  const left = new Map(Object.entries(counts));
  const pieces = files?.list.reduce((sum, { size }) => sum + piecesOf(size), 0) ?? 0;
  if (pieces > 0) left.set(FILES_TABLE, pieces);
  const header: BackupHeader = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    ...about,
    tables: Object.fromEntries(left),
  };
  const checksum = longChecksum();
  const push = async (bytes: Uint8Array<ArrayBuffer>) => {
    checksum.update(bytes);
    await take(bytes);
  };
  let written = 0;
  const pushLines = async ({ table, count, bytes }: TableLines) => {
    left.set(table, (left.get(table) ?? 0) - count);
    written += count;
    await push(bytes);
    await pause?.();
  };

  await push(encoder.encode(`${JSON.stringify(header)}\n`));
  for await (const some of lines) await pushLines(some);
  for (const { sha256: name, size } of files?.list ?? []) {
    const bytes = await files?.read(name);
    if (bytes?.length !== size) throw new FileNotAsListed(`The file ${name} is not there`);
    for (let piece = 0; piece < piecesOf(size); piece += 1) {
      const content = toBase64(bytes.subarray(piece * FILE_PIECE, (piece + 1) * FILE_PIECE));
      const key = `${name}/${String(piece).padStart(4, '0')}`;
      for (const one of linesOf(FILES_TABLE, [{ key, record: { content } }])) await pushLines(one);
    }
  }
  for (const [table, count] of left) {
    if (count !== 0) throw new Error(`${table}: the header is wrong by ${String(count)} records`);
  }
  const closing = { end: true, records: written, sha256: await checksum.digest() };
  await take(encoder.encode(`${JSON.stringify(closing)}\n`));
}

function asLines({ tables, ...source }: BackupSource) {
  const counts = Object.fromEntries(tables.map(({ name, records }) => [name, records.length]));
  return { ...source, counts, lines: linesOfTables(tables) };
}

function* linesOfTables(tables: readonly BackupTable[]): Generator<TableLines> {
  for (const { name, records } of tables) yield* linesOf(name, records);
}

/** An empty file has a piece too, so that it is in the backup. */
function piecesOf(size: number): number {
  return Math.max(1, Math.ceil(size / FILE_PIECE));
}
