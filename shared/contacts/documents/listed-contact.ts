import type { Language } from '../../i18n/languages.ts';
import { phoneText } from '../../documents/texts/phone-text.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { mainPosition } from '../current-positions.ts';
import type { ContactLookup } from '../lists/contact-lookup.ts';
import { findEmail } from '../lists/find-email.ts';
import { findPostalAddress } from '../lists/find-postal-address.ts';
import type { MemberRef } from '../lists/list-members.ts';
import type { OrganisationKind } from '../organisation.ts';
import { collatorFor } from '../../text/collator.ts';
import { displayName, listName, sortingName } from '../person-name.ts';
import { mayBeListed, mayBeUsed, pointsThatMayGoOut } from '../privacy/may-go-out.ts';
import { inLanguage, nameIn, type TextInLanguage } from '../../text/in-language.ts';
import { printedAddress } from './printed-address.ts';

/** One member of a list as documents print her: every reference resolved, nothing that may not go out. */
export type ListedContact = {
  kind: 'person' | 'organisation';
  /** A person's as in a sentence; empty for an organisation. */
  name: string;
  /** The same as lists in the order of names print it: the family name, by which it is looked for, first. */
  listedAs: string;
  title: TextInLanguage;
  /** Where she works now; for an organisation its own name. */
  organisation: TextInLanguage;
  organisationKind?: OrganisationKind;
  email: string;
  phone: string;
  /** Street, postal code and town, the country unless Finland; empty where no letter reaches her. */
  postal: string[];
  /** The address is her own and not her work's. */
  isOwnAddress: boolean;
  language: Language | '';
  sample?: true;
};

/** What the documents of a list are made of. */
export type ListedContactsModel = {
  contacts: ListedContact[];
  /** The list's name, or whatever the contacts have in common. */
  subject?: string;
  /** What they were narrowed to, in words. */
  selectionNote?: string;
  /** Made-up contacts are among them: the document says so. */
  sampleData: boolean;
};

/**
 * Resolves members into what a document in `language` prints of them on `today`, in that language's order of names. Who
 * objected or whose data are only kept is left out, and so are members that are not there any more.
 */
export function listedContacts(
  members: readonly MemberRef[],
  lookup: ContactLookup,
  { language, today }: { language: Language; today: CalendarDate },
): ListedContactsModel {
  const collator = collatorFor(language);
  const contacts = members
    .flatMap((member) => listed(member, lookup, language, today) ?? [])
    .sort((a, b) => collator.compare(a.sortBy, b.sortBy))
    .map(({ contact }) => contact);
  return { contacts, sampleData: contacts.some(({ sample }) => sample) };
}

function listed(
  member: MemberRef,
  lookup: ContactLookup,
  language: Language,
  today: CalendarDate,
): { sortBy: string; contact: ListedContact } | null {
  const base = member.ownerKind === 'person' ? personFacts : organisationFacts;
  const facts = base(member.ownerId, lookup, language, today);
  if (!facts) return null;
  const found = findEmail(member, lookup, today);
  const postal = findPostalAddress(member, lookup, today);
  const { sortBy, ...contact } = facts;
  return {
    sortBy,
    contact: {
      ...contact,
      email: 'address' in found ? found.address : '',
      postal: postal ? printedAddress(postal.address, language) : [],
      isOwnAddress: postal?.isOwn ?? false,
    },
  };
}

type Facts = Omit<ListedContact, 'email' | 'postal' | 'isOwnAddress'> & { sortBy: string };

function personFacts(
  id: string,
  lookup: ContactLookup,
  language: Language,
  today: CalendarDate,
): Facts | null {
  const person = lookup.person(id);
  if (!person || !mayBeListed(person)) return null;
  const position = mainPosition(lookup.positionsOf(id), today);
  const organisation = position && lookup.organisation(position.organisationId);
  const points = pointsThatMayGoOut(person, [
    ...(position ? lookup.pointsOf(position.id) : []),
    ...lookup.pointsOf(id),
  ]);
  return {
    kind: 'person',
    name: displayName(person),
    listedAs: listName(person),
    title: inLanguage(position?.title, language),
    organisation: nameIn(organisation?.name, language),
    ...(organisation && { organisationKind: organisation.kind }),
    phone: firstPhone(points, language),
    language: person.language ?? '',
    ...(person.sample && { sample: true }),
    sortBy: sortingName(person),
  };
}

function organisationFacts(id: string, lookup: ContactLookup, language: Language): Facts | null {
  const organisation = lookup.organisation(id);
  if (!organisation) return null;
  const name = nameIn(organisation.name, language);
  return {
    kind: 'organisation',
    name: '',
    listedAs: '',
    title: { text: '' },
    organisation: name,
    organisationKind: organisation.kind,
    phone: firstPhone(lookup.pointsOf(id).filter(mayBeUsed), language),
    language: organisation.language ?? '',
    ...(organisation.sample && { sample: true }),
    sortBy: name.text,
  };
}

function firstPhone(points: ReturnType<ContactLookup['pointsOf']>, language: Language): string {
  const phone = points.find((point) => point.kind === 'phone');
  return phone ? phoneText(phone.normal, language) : '';
}
