import type { CalendarDate } from '../lib/calendar-date.ts';
import type { RecordBase } from '../records/record.ts';
import type { Translated } from './translated.ts';

/** A milestone (välitavoite) on the way of an action. */
export type Milestone = RecordBase & {
  actionId: string;
  title: Translated<string>;
  dueOn?: CalendarDate;
  doneOn?: CalendarDate;
  note?: string;
};
