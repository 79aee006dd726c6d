import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Language } from '../../i18n/languages.ts';
import { compositionOn, type BodyRows, type Composition } from '../bodies/composition.ts';
import type { SeatRole } from '../bodies/seat.ts';
import type { Holder, SeatOn } from '../bodies/seat-on.ts';
import type { ContactTables } from '../contact-tables.ts';
import { contactLookup, type ContactLookup } from '../lists/contact-lookup.ts';
import { findEmail } from '../lists/find-email.ts';
import { displayName } from '../person-name.ts';
import { mayBeListed, mayGoOut, pointsThatMayGoOut } from '../privacy/may-go-out.ts';
import { inLanguage, nameIn, type TextInLanguage } from '../../text/in-language.ts';
import { phoneText } from '../../documents/texts/phone-text.ts';

/** One who holds a seat, as a composition prints her. */
export type CompositionPerson = {
  /** Null where the name must not go out (GDPR Art. 18): the seat is held all the same. */
  name: string | null;
  title: TextInLanguage;
  unit: TextInLanguage;
  /** `''` unless contact data were asked for and may go out. */
  email: string;
  phone: string;
};

/** A seat with whoever holds it; nobody: vacant. Of a deputy's the organisation stands only where it is another. */
export type CompositionPlace = {
  organisation: TextInLanguage;
  label: TextInLanguage;
  people: CompositionPerson[];
};

export type CompositionSeat = CompositionPlace & { deputies: CompositionPlace[] };

/** A body's composition with every reference resolved: plain values that can be sent to a worker. */
export type BodyCompositionModel = {
  name: TextInLanguage;
  abbr: string;
  day: CalendarDate;
  phase: Composition['phase'];
  task: TextInLanguage;
  setUpBy: TextInLanguage;
  caseNumber: string;
  projectNumber: string;
  from?: CalendarDate;
  to?: CalendarDate;
  groups: { role: SeatRole; seats: CompositionSeat[] }[];
  counts: Composition['counts'];
  /** Members of this body are to have deputies: where one is missing, the document says so. */
  saysMissingDeputies: boolean;
  withContacts: boolean;
  sampleData: boolean;
};

/**
 * The composition of body `bodyId` as of a day, in the document's language. Names and organisations of an appointed body
 * are an official record and stand also for those who objected; restricted persons' names are left out. Contact data
 * stand only if asked for, and only those that lists may hold too. `contacts` is how many persons it names.
 */
export function bodyCompositionModel(
  rows: BodyRows & Pick<ContactTables, 'contactPoints'>,
  bodyId: string,
  options: { day: CalendarDate; language: Language; withContacts: boolean },
): { model: BodyCompositionModel; contacts: number } {
  const { day, language, withContacts } = options;
  const composition = compositionOn(rows, bodyId, day);
  if (!composition) throw new Error(`No body ${bodyId}`);
  const { body, groups, counts, phase } = composition;
  const setUpBy = rows.organisations.find(({ id }) => id === body.organisationId);
  const printing: Printing = { language, day, lookup: withContacts ? contactLookup(rows) : null };
  const seats = groups.flatMap((group) => group.seats);
  const holders = seats.flatMap((one) => [one, ...one.deputies]).flatMap((one) => one.holders);
  const named = new Set(
    holders.filter(({ person }) => mayGoOut(person)).map(({ person }) => person.id),
  );
  const isSample = [body, ...holders.map(({ person }) => person)].some(({ sample }) => sample);
  const model: BodyCompositionModel = {
    name: nameIn(body.name, language),
    abbr: nameIn(body.abbr, language).text,
    day,
    phase,
    task: inLanguage(body.task, language),
    setUpBy: nameIn(setUpBy?.name, language),
    caseNumber: body.caseNumber ?? '',
    projectNumber: body.projectNumber ?? '',
    ...(body.from !== undefined && { from: body.from }),
    ...(body.to !== undefined && { to: body.to }),
    groups: groups.map((group) => ({
      role: group.role,
      seats: group.seats.map((one) => printedSeat(one, printing)),
    })),
    counts,
    saysMissingDeputies:
      counts.withoutDeputy > 0 || seats.some(({ deputies }) => deputies.length > 0),
    withContacts,
    sampleData: isSample,
  };
  return { model, contacts: named.size };
}

type Printing = { language: Language; day: CalendarDate; lookup: ContactLookup | null };

function printedSeat(one: SeatOn, printing: Printing): CompositionSeat {
  return {
    ...printedPlace(one, printing),
    deputies: one.deputies.map((deputy) => {
      const isSame = deputy.seat.organisationId === one.seat.organisationId;
      const place = printedPlace(deputy, printing);
      return isSame ? { ...place, organisation: { text: '' } } : place;
    }),
  };
}

function printedPlace({ seat, organisation, holders }: SeatOn, printing: Printing) {
  return {
    organisation: nameIn(organisation?.name, printing.language),
    label: inLanguage(seat.label, printing.language),
    people: holders.map((holder) => printedPerson(holder, printing)),
  };
}

function printedPerson({ person, position }: Holder, printing: Printing): CompositionPerson {
  const { language } = printing;
  if (!mayGoOut(person)) {
    return { name: null, title: { text: '' }, unit: { text: '' }, email: '', phone: '' };
  }
  return {
    name: displayName(person),
    title: inLanguage(position?.title, language),
    unit: nameIn(position?.unit, language),
    ...contactData({ person, position }, printing),
  };
}

function contactData(
  { person, position }: Pick<Holder, 'person' | 'position'>,
  { lookup, day, language }: Printing,
): { email: string; phone: string } {
  if (!lookup || !mayBeListed(person)) return { email: '', phone: '' };
  const member = { ownerKind: 'person', ownerId: person.id, positionId: position?.id } as const;
  const email = findEmail(member, lookup, day);
  const points = pointsThatMayGoOut(person, [
    ...(position ? lookup.pointsOf(position.id) : []),
    ...lookup.pointsOf(person.id),
  ]);
  const phone = points.find(({ kind }) => kind === 'phone');
  return {
    email: 'address' in email ? email.address : '',
    phone: phone ? phoneText(phone.normal, language) : '',
  };
}
