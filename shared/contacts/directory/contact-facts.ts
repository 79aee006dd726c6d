import type { Language } from '../../i18n/languages.ts';
import { dayInFinland, type CalendarDate, type Moment } from '../../lib/calendar-date.ts';
import type { SeatRole } from '../bodies/seat.ts';
import type { ContactPoint } from '../contact-point.ts';
import type { ContactPurpose, OrganisationKind } from '../organisation.ts';
import type { PrivacyMark } from './contact-query.ts';
import type { JoinedOrganisation, JoinedPerson } from './join-contacts.ts';
import { privacyMarks } from '../privacy/privacy-marks.ts';
import { organisationMarks } from './privacy-marks.ts';

/** What the filters ask of a contact, the same of a person and of an organisation. */
export type ContactFacts = {
  id: string;
  of: 'persons' | 'organisations';
  kinds: readonly OrganisationKind[];
  organisationIds: readonly string[];
  seats: readonly { bodyId: string; role: SeatRole }[];
  languages: readonly (Language | 'none')[];
  tagIds: readonly string[];
  fixedListIds: readonly string[];
  purpose: ContactPurpose | undefined;
  changedOn: CalendarDate;
  verifiedOn: CalendarDate | undefined;
  hasEmail: boolean;
  marks: readonly PrivacyMark[];
};

/** Facts of a person on `today`. */
export function personFacts(joined: JoinedPerson, today: CalendarDate): ContactFacts {
  const { person, positions } = joined;
  const changedOn = dayOf(joined.changedAt);
  return {
    id: person.id,
    of: 'persons',
    kinds: positions.flatMap(({ organisation }) => organisation?.kind ?? []),
    organisationIds: positions.map(({ position }) => position.organisationId),
    languages: [person.language ?? 'none'],
    ...common(joined),
    purpose: person.provenance?.purpose,
    changedOn,
    verifiedOn: person.verifiedOn,
    marks: privacyMarks(person, changedOn, today),
  };
}

/** Facts of an organisation on `today`. */
export function organisationFacts(joined: JoinedOrganisation, today: CalendarDate): ContactFacts {
  const { organisation } = joined;
  const { language, languages = [] } = organisation;
  const spoken = language === undefined ? languages : [language, ...languages];
  const changedOn = dayOf(joined.changedAt);
  return {
    id: organisation.id,
    of: 'organisations',
    kinds: [organisation.kind],
    organisationIds: [organisation.id],
    languages: spoken.length === 0 ? ['none'] : spoken,
    ...common(joined),
    purpose: organisation.provenance?.purpose,
    changedOn,
    verifiedOn: organisation.verifiedOn,
    marks: organisationMarks(organisation, changedOn, today),
  };
}

function common({ seats, tags, fixedLists, contactPoints }: JoinedPerson | JoinedOrganisation) {
  return {
    seats: seats.map(({ seat }) => ({ bodyId: seat.bodyId, role: seat.role })),
    tagIds: tags.map((tag) => tag.id),
    fixedListIds: fixedLists.map((list) => list.id),
    hasEmail: contactPoints.some(isUsableEmail),
  };
}

const isUsableEmail = (point: ContactPoint) => point.kind === 'email' && point.doNotUse !== true;

const days = new Map<string, CalendarDate>();

/** The day at the office. Days change at full hours, and there are few hours in which a whole list was written. */
export function dayOf(moment: Moment): CalendarDate {
  const hour = moment.slice(0, 13);
  let day = days.get(hour);
  if (day === undefined) {
    day = dayInFinland(new Date(`${hour}:00:00Z`));
    days.set(hour, day);
  }
  return day;
}
