import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { RecordBase } from '../../records/record.ts';

/** That a person holds a seat, from a day to a day. A new holder ends one mandate and begins another. */
export type Mandate = RecordBase & {
  seatId: string;
  personId: string;
  from: CalendarDate;
  /** The last day; absent while no end is known. */
  to?: CalendarDate;
  /** The decision that appointed, as the user refers to it. */
  appointment?: string;
};
