import type { Texts } from '../i18n/fi/index.ts';
import type { Moment } from '../lib/calendar-date.ts';

/** The name of something the user did; its text is `acts:<name>`, and is what *undo* shows. */
export type ActName = {
  [Key in keyof Texts['acts']]: Texts['acts'][Key] extends string ? Key : never;
}[keyof Texts['acts']];

/** What the user is doing: the name, and the facts that its text mentions. */
export type Act = { name: ActName; facts?: Record<string, string | number> };

/** What the work of an act returned, and the id of the act; null where nothing changed, for then there was no act. */
export type ActResult<T = unknown> = { value: T; actId: string | null };

/**
 * One act of the user: one transaction, one step of undo. `reverses` names the act that an undo took back or that a
 * redo brought back. An import is one act with a receipt; its rows carry `importId` and are not listed one by one.
 */
export type ActRow = {
  id: string;
  /** Grows by one with each act on this machine. */
  seq: number;
  at: Moment;
  name: ActName;
  facts: Record<string, string | number>;
  kind: 'act' | 'undo' | 'redo';
  reverses?: string;
  importId?: string;
  /** What it would take to undo it is no longer kept: it stays as history alone. */
  final?: true;
};

/**
 * One record's change within an act: the fields that changed, each as `[before, after]`, where `null` stands for a
 * field that is not there (no field of a record is ever null). To remove a record is to set its `deletedAt`.
 */
export type ChangeRow = {
  seq?: number;
  actId: string;
  at: Moment;
  deviceId: string;
  table: string;
  recordId: string;
  op: 'add' | 'update' | 'remove' | 'restore';
  fields: Record<string, [unknown, unknown]>;
  schemaVersion: number;
};
