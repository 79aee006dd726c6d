import { fail, type Result } from '../lib/result.ts';
import { readCsv } from './csv/read-csv.ts';
import { LIMITS } from './limits.ts';
import { sniffBytes } from './sniff-bytes.ts';
import type { ReadOptions, Table, TableFailure } from './table.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/**
 * Reads `bytes` of a file as a table, judging by content and not by name: XLSX by its zip, text otherwise.
 * Answers a failure for what is no table; never throws, whatever the bytes.
 */
export async function readTable(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<Table, TableFailure>> {
  if (bytes.length === 0) return fail('empty');
  if (bytes.length > LIMITS.fileBytes) {
    return fail('too-large', { megabytes: LIMITS.fileBytes / 1024 / 1024 });
  }
  const sniffed = sniffBytes(bytes);
  if (sniffed.kind === 'no') return fail(sniffed.code);
  return sniffed.kind === 'zip' ? readXlsx(bytes, options) : readCsv(bytes, options);
}
