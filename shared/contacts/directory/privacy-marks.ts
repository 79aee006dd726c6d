import type { CalendarDate } from '../../lib/calendar-date.ts';
import { addMonths } from '../../lib/add-months.ts';
import type { Organisation } from '../organisation.ts';
import { isInactive } from '../privacy/privacy-marks.ts';
import type { PrivacyMark } from './contact-query.ts';

/** An organisation has no rights of its own in this; it can be without activity. */
export function organisationMarks(
  organisation: Organisation,
  changedOn: CalendarDate,
  today: CalendarDate,
): PrivacyMark[] {
  return isInactive(organisation, changedOn, today) ? ['inactive'] : [];
}

/** The same day `months` earlier; the last of the month where that month is shorter. */
export function monthsBefore(day: CalendarDate, months: number): CalendarDate {
  return addMonths(day, -months);
}
