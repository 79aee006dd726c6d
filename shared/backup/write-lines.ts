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
 * Writes the lines of a backup (see `backup-file.ts`) as UTF-8 to `take`, some hundred at a time. Throws where a value is
 * none of JSON's (a bigint, a circle) or a file is not there as the list has it.
 */
export async function writeLines(
  source: BackupSource,
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
      ...Object.fromEntries(tables.map(({ name, records }) => [name, records.length])),
      ...(pieces > 0 && { [FILES_TABLE]: pieces }),
    },
  };
  const checksum = longChecksum();
  const encoder = new TextEncoder();
  const push = async (text: string) => {
    const bytes = encoder.encode(text);
    checksum.update(bytes);
    await take(bytes);
  };

  await push(`${JSON.stringify(header)}\n`);
  let written = 0;
  let lines: string[] = [];
  for (const { name, records } of tables) {
    for (const { key, record } of records) {
      lines.push(`${JSON.stringify({ t: name, k: key, v: record })}\n`);
      written += 1;
      if (written % RECORDS_BETWEEN_PAUSES !== 0) continue;
      await push(lines.join(''));
      lines = [];
      await pause?.();
    }
  }
  await push(lines.join(''));
  for (const { sha256: name, size } of files?.list ?? []) {
    const bytes = await files?.read(name);
    if (bytes?.length !== size) throw new Error(`The file ${name} is not there`);
    for (let piece = 0; piece < piecesOf(size); piece += 1) {
      const content = toBase64(bytes.subarray(piece * FILE_PIECE, (piece + 1) * FILE_PIECE));
      const key = `${name}/${String(piece).padStart(4, '0')}`;
      await push(`${JSON.stringify({ t: FILES_TABLE, k: key, v: { content } })}\n`);
      written += 1;
      await pause?.();
    }
  }
  const closing = { end: true, records: written, sha256: await checksum.digest() };
  await take(encoder.encode(`${JSON.stringify(closing)}\n`));
}

/** An empty file has a piece too, so that it is in the backup. */
function piecesOf(size: number): number {
  return Math.max(1, Math.ceil(size / FILE_PIECE));
}
