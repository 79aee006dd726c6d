import type { Moment } from '../lib/calendar-date.ts';

/** What every record of the office carries. */
export type RecordBase = {
  /** UUIDv7, made on this machine. */
  id: string;
  createdAt: Moment;
  updatedAt: Moment;
  /** Grows by one with each change. */
  rev: number;
  /** Set while the record lies in the trash; such records are not shown. */
  deletedAt?: Moment;
  /** The import that made the record. */
  importId?: string;
  /** Made up, from the sample office; removed in one step. */
  sample?: true;
};

/** The names of what every record carries: nothing of what it says. */
export const BASE_FIELDS = [
  'id',
  'createdAt',
  'updatedAt',
  'rev',
  'deletedAt',
  'importId',
  'sample',
] as const satisfies readonly (keyof RecordBase)[];

/** A record's own fields, without what every record carries; of a union of records, each with its own. */
export type Fields<R extends RecordBase> = R extends RecordBase ? Omit<R, keyof RecordBase> : never;

/** What an edit changes of a record; `undefined` takes a field away. */
export type FieldChanges<R extends RecordBase> = {
  [K in keyof Fields<R>]?: Fields<R>[K] | undefined;
};
