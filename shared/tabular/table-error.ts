import { FileError } from '../lib/file-error.ts';
import { fail } from '../lib/result.ts';
import type { TableFailure } from './table.ts';

/** Ends a reading from deep inside; `tableFailure` turns it into the failure that it carries. */
export class TableError extends Error {
  readonly failure: TableFailure;

  constructor(code: TableFailure['code'], facts?: Record<string, string | number>) {
    super(code);
    this.failure = facts ? { code, facts } : { code };
  }
}

/** The failure of a reading that ended with `error`. What is no fault of the file is thrown on. */
export function tableFailure(error: unknown): { ok: false; failure: TableFailure } {
  if (error instanceof TableError || error instanceof FileError) {
    return { ok: false, failure: error.failure };
  }
  if (error instanceof RangeError) return fail('damaged');
  throw error;
}
