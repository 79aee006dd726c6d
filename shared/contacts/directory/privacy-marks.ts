import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import type { PrivacyMark } from './contact-query.ts';

/** GDPR Art. 14(3)(a): who did not give the data herself is told within a month at the latest. */
const MONTHS_TO_INFORM = 1;
/** Two years without a change: it is to be asked whether the data are still needed (GDPR Art. 5(1)(e)). */
const MONTHS_ACTIVE = 24;

/** What data protection asks to be seen of the person on `today`; `changedOn` is the day of her latest change. */
export function personMarks(
  person: Person,
  changedOn: CalendarDate,
  today: CalendarDate,
): PrivacyMark[] {
  const { provenance, informedOn, reviewOn } = person;
  const marks: PrivacyMark[] = [];
  if (person.objectedOn !== undefined) marks.push('objected');
  if (person.restrictedOn !== undefined) marks.push('restricted');
  if (person.nonDisclosure === true) marks.push('non-disclosure');
  if (
    provenance !== undefined &&
    provenance.kind !== 'self' &&
    informedOn === undefined &&
    provenance.obtainedOn < monthsBefore(today, MONTHS_TO_INFORM)
  ) {
    marks.push('not-informed');
  }
  if (reviewOn !== undefined && reviewOn <= today) marks.push('to-review');
  if (isInactive(person, changedOn, today)) marks.push('inactive');
  return marks;
}

/** An organisation has no rights of its own in this; it can be without activity. */
export function organisationMarks(
  organisation: Organisation,
  changedOn: CalendarDate,
  today: CalendarDate,
): PrivacyMark[] {
  return isInactive(organisation, changedOn, today) ? ['inactive'] : [];
}

function isInactive(
  contact: Pick<Person, 'verifiedOn'>,
  changedOn: CalendarDate,
  today: CalendarDate,
): boolean {
  const since = monthsBefore(today, MONTHS_ACTIVE);
  return changedOn < since && (contact.verifiedOn ?? '') < since;
}

/** The same day `months` earlier; the last of the month where that month is shorter. */
export function monthsBefore(day: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
