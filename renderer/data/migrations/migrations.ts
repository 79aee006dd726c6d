import { contacts } from './0001-contacts.ts';
import { bodiesAndLists } from './0002-bodies-and-lists.ts';
import { programme } from './0003-programme.ts';
import { templates } from './0004-templates.ts';
import { cooperation } from './0005-cooperation.ts';
import { stamps } from './0006-stamps.ts';
import { followUp } from './0007-follow-up.ts';
import { assignees } from './0008-assignees.ts';
import { meetings } from './0009-meetings.ts';
import { minutesWithForm } from './0010-minutes-with-form.ts';
import { agendaItemLinks } from './0011-agenda-item-links.ts';

/** What changes when the tables do. */
export type Migration = {
  version: number;
  /** The tables that change: keys and indexes, as Dexie writes them; null removes one. */
  stores: Record<string, string | null>;
  /**
   * Per table and field: the new value from the old one; where it is `undefined` the field goes. Runs over records, the change
   * log and older backups alike.
   */
  values?: Record<string, Record<string, (value: unknown) => unknown>>;
  /** Per table: fields that are called otherwise, old name to new; before their values. Runs where `values` run. */
  renamed?: Record<string, Record<string, string>>;
  /** Per beginning of a draft's key (before the colon): the new draft from the old one. */
  drafts?: Record<string, (draft: Record<string, unknown>) => unknown>;
  /** A new table, each row made of one of another's; before the values of that change. */
  derived?: {
    from: string;
    to: string;
    row: (row: Record<string, unknown>, known: KnownOfLog) => Record<string, unknown>;
  };
  /** An act, or a line of the change log, as it is afterwards. */
  log?: (row: Record<string, unknown>, known: KnownOfLog) => Record<string, unknown>;
};

/** What a migration may ask of the log that it changes: the number of an act, and the device on which the office lay. */
export type KnownOfLog = { seqOfAct: (id: string) => number | undefined; deviceId: string };

/**
 * Every migration ever released, oldest first. A released one never changes (`migrations.test.ts` holds them to
 * `migrations.snapshot.json`): what comes later is a new file that names only the tables it changes.
 */
export const migrations: readonly Migration[] = [
  contacts,
  bodiesAndLists,
  programme,
  templates,
  cooperation,
  stamps,
  followUp,
  assignees,
  meetings,
  minutesWithForm,
  agendaItemLinks,
];

/** The version of the tables that this program knows. */
export const SCHEMA_VERSION = Math.max(...migrations.map((migration) => migration.version));
