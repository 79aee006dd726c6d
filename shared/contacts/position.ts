import type { LocalText } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { RecordBase } from '../records/record.ts';

/** A person's place in an organisation; a changed job ends one position and begins another. */
export type Position = RecordBase & {
  personId: string;
  organisationId: string;
  title: LocalText;
  unit?: LocalText;
  from?: CalendarDate;
  to?: CalendarDate;
  /** The one that lists and documents show. At most one of a person's. */
  primary: boolean;
};
