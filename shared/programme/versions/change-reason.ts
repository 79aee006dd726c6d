import type { CalendarDate, Moment } from '../../lib/calendar-date.ts';
import type { RecordBase } from '../../records/record.ts';

/** Who asked for a change of the programme, and why. */
export type ChangeReason = RecordBase & {
  programmeId: string;
  /** The record of the outline that was changed, or the programme itself. */
  targetId: string;
  /**
   * When the change was there: the moment of the version in which it was seen, or of the writing. A comparison shows the
   * reasons of what happened between its two sides (`reasonsBetween`).
   */
  seenAt: Moment;
  /** A person's office, a meeting, a statement; the organisation's name where only that is known. */
  askedBy: string;
  askedByOrganisationId?: string;
  askedOn?: CalendarDate;
  reason: string;
};
