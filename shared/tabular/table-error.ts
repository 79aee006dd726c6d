import type { TableFailure } from './table.ts';

/** Ends a reading from deep inside; `readTable` turns it into the failure that it carries. */
export class TableError extends Error {
  readonly failure: TableFailure;

  constructor(code: TableFailure['code'], facts?: Record<string, string | number>) {
    super(code);
    this.failure = facts ? { code, facts } : { code };
  }
}
