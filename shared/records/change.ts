import type { Texts } from '../i18n/fi/index.ts';
import type { Moment } from '../lib/calendar-date.ts';
import type { Stamp } from './stamp.ts';

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
  /** The order in which acts arrived on this machine: grows by one with each. */
  seq: number;
  /** The order in which acts were done, on whatever device. */
  stamp: Stamp;
  deviceId: string;
  /** The name that who did it gives herself; absent where she gave none. */
  person?: string;
  /** What her clock said: for people to read. */
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
 * field that is not there (no field of a record is ever null). To delete a record is to set its `deletedAt`.
 */
export type ChangeRow = {
  seq?: number;
  actId: string;
  /** That of its act. */
  stamp: Stamp;
  at: Moment;
  table: string;
  recordId: string;
  op: 'add' | 'update' | 'delete' | 'restore';
  /**
   * The record's revision after the change, on the device where it was made: fewer changes than are known by now of before
   * it tell that some were made elsewhere unseen. Lines from before there were stamps have none.
   */
  rev?: number;
  fields: Record<string, [unknown, unknown]>;
  schemaVersion: number;
};
