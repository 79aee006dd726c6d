import { fail, type Result } from '../lib/result.ts';
import type { ReadOptions, Table, TableFailure } from './table.ts';

/**
 * Reads `bytes` of a file as a table, judging by content and not by name: XLSX by its zip, text otherwise.
 * Answers a failure for what is no table; never throws, whatever the bytes.
 */
export async function readTable(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<Table, TableFailure>> {
  void options;
  return fail(bytes.length === 0 ? 'empty' : 'unreadable');
}
