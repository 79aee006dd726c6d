import type { CalendarDate } from '../../lib/calendar-date.ts';
import { addMonths } from '../../lib/add-months.ts';
import type { PrivacyMark } from '../directory/contact-query.ts';
import type { Person } from '../person.ts';

/** Months after which it is asked whether data are still needed, where nothing else was said. */
export const REVIEW_MONTHS = 24;
/** Months without a change or a check after which a contact counts as inactive. */
export const INACTIVE_MONTHS = 24;

type Kept = Pick<
  Person,
  | 'provenance'
  | 'informedOn'
  | 'reviewOn'
  | 'verifiedOn'
  | 'objectedOn'
  | 'restrictedOn'
  | 'nonDisclosure'
>;

/**
 * The last day on which the person is to be told that her data are kept: within a month of obtaining them (GDPR
 * Art. 14(3)(a)). Null where she was told, gave them herself, or nobody noted where they came from.
 */
export function informBy({ informedOn, provenance }: Kept): CalendarDate | null {
  if (informedOn !== undefined || !provenance || provenance.kind === 'self') return null;
  return addMonths(provenance.obtainedOn, 1);
}

/**
 * Whether nothing of the person was changed or made sure of within `INACTIVE_MONTHS`. `changedOn` is the last day on which
 * something of hers changed: she herself, a position, a way to reach her, a mandate.
 */
export function isInactive(
  { verifiedOn }: Pick<Person, 'verifiedOn'>,
  changedOn: CalendarDate,
  today: CalendarDate,
): boolean {
  const since = addMonths(today, -INACTIVE_MONTHS);
  return changedOn < since && (verifiedOn === undefined || verifiedOn < since);
}

/**
 * What is to be seen at a glance of a person on `today`, weightiest first; for the list, its filter and her page.
 * `changedOn` as in `isInactive`.
 */
export function privacyMarks(
  person: Kept,
  changedOn: CalendarDate,
  today: CalendarDate,
): PrivacyMark[] {
  const due = informBy(person);
  const marks: PrivacyMark[] = [];
  if (person.restrictedOn !== undefined) marks.push('restricted');
  if (person.objectedOn !== undefined) marks.push('objected');
  if (person.nonDisclosure) marks.push('non-disclosure');
  if (due !== null && due < today) marks.push('not-informed');
  if (person.reviewOn !== undefined && person.reviewOn <= today) marks.push('to-review');
  if (isInactive(person, changedOn, today)) marks.push('inactive');
  return marks;
}
