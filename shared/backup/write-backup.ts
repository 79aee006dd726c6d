import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Gzip } from 'fflate';
import {
  type BackupHeader,
  type BackupTable,
  FORMAT,
  FORMAT_VERSION,
  type Pause,
  RECORDS_BETWEEN_PAUSES,
} from './backup-file.ts';

/** What goes into a backup: the records of one moment, each table's in the order of its keys. */
export type BackupSource = Omit<BackupHeader, 'format' | 'formatVersion' | 'tables'> & {
  tables: BackupTable[];
};

/**
 * Writes the bytes of a backup file (see `backup-file.ts`). The same source gives the same bytes.
 * Throws where a value is none of JSON's (a bigint, a circle).
 */
export async function writeBackup(source: BackupSource, pause?: Pause): Promise<Uint8Array> {
  const { tables, ...about } = source;
  const header: BackupHeader = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    ...about,
    tables: Object.fromEntries(tables.map(({ name, records }) => [name, records.length])),
  };
  const packed: Uint8Array[] = [];
  const gzip = new Gzip({ level: 6, mtime: 0 }, (chunk) => packed.push(chunk));
  const checksum = sha256.create();
  const encoder = new TextEncoder();
  const push = (text: string) => {
    const bytes = encoder.encode(text);
    checksum.update(bytes);
    gzip.push(bytes);
  };

  push(`${JSON.stringify(header)}\n`);
  let written = 0;
  let lines: string[] = [];
  for (const { name, records } of tables) {
    for (const { key, record } of records) {
      lines.push(`${JSON.stringify({ t: name, k: key, v: record })}\n`);
      written += 1;
      if (written % RECORDS_BETWEEN_PAUSES !== 0) continue;
      push(lines.join(''));
      lines = [];
      await pause?.();
    }
  }
  push(lines.join(''));
  const closing = { end: true, records: written, sha256: bytesToHex(checksum.digest()) };
  gzip.push(encoder.encode(`${JSON.stringify(closing)}\n`), true);
  return joined(packed);
}

function joined(chunks: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
