import type { CalendarDate } from '../lib/calendar-date.ts';
import type { RecordBase } from '../records/record.ts';

/** Who asked for a change and why. It stays with the act of the change log that made the change. */
export type ChangeReason = RecordBase & {
  programmeId: string;
  /** The record that was changed: a goal, an action, a chapter. */
  targetId: string;
  /** The act in the change log; absent where the reason is of several. */
  actId?: string;
  askedBy: string;
  askedByOrganisationId?: string;
  askedOn?: CalendarDate;
  reason: string;
};
