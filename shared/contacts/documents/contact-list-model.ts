import { pickText, type Language } from '../../i18n/languages.ts';
import type { RecordBase } from '../../records/record.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { ContactPoint } from '../contact-point.ts';
import { mainPositions } from '../current-positions.ts';
import type { Organisation, OrganisationKind } from '../organisation.ts';
import { collatorFor } from '../../text/collator.ts';
import { displayName, sortingName } from '../person-name.ts';
import type { Person } from '../person.ts';
import type { Position } from '../position.ts';
import { mayBeListed, mayBeUsed, pointsThatMayGoOut } from '../privacy/may-go-out.ts';
import { phoneText } from '../../documents/texts/phone-text.ts';
import { inLanguage, nameIn, type StandIn } from '../../text/in-language.ts';
import { printedAddress } from './printed-address.ts';
import { groupBy } from '../../lib/group-by.ts';

/** One person as the list prints her. Phones are already written in the document's language. */
export type ContactListPerson = {
  name: string;
  title: string;
  /** The language of `title` where it is not the document's. */
  titleLanguage?: StandIn;
  unit: string;
  /** The language of `unit` where it is not the document's. */
  unitLanguage?: StandIn;
  emails: string[];
  phones: string[];
  sample?: true;
};

/** One organisation and its people; `organisation` is `''` for those who belong to none. */
export type ContactListGroup = {
  organisation: string;
  organisationLanguage?: StandIn;
  abbr?: string;
  kind?: OrganisationKind;
  people: ContactListPerson[];
  emails: string[];
  phones: string[];
  address?: string;
  sample?: true;
};

/** A contact list with every reference resolved: plain values that can be sent to a worker. */
export type ContactListModel = {
  /** Instead of the kind's own name. */
  title?: string;
  groups: ContactListGroup[];
  /** What the list was narrowed to, in words. */
  selectionNote?: string;
  /** Made-up contacts are among them: the document says so. */
  sampleData: boolean;
};

/**
 * The rows that a list is made of: what the user chose, not the whole office. Each organisation given is listed, with or
 * without people; rows in the trash are left out.
 */
export type ContactListRows = {
  organisations: readonly Organisation[];
  persons: readonly Person[];
  positions: readonly Position[];
  contactPoints: readonly ContactPoint[];
};

/**
 * Resolves rows into the model of a contact list in `language` as of `today`: organisations in that language's order,
 * people by family name, each once, under the organisation of the primary position; people without an organisation
 * last. Who may not be listed is left out, and so is every address that may not go out.
 */
export function contactListModel(
  rows: ContactListRows,
  language: Language,
  today: CalendarDate,
): ContactListModel {
  const points = pointsByOwner(rows.contactPoints);
  const organisations = new Map(kept(rows.organisations).map((row) => [row.id, row]));
  const positions = mainPositions(kept(rows.positions), today);
  const collator = collatorFor(language);
  const peopleOf = new Map<string, ContactListPerson[]>();
  const persons = kept(rows.persons)
    .filter(mayBeListed)
    .map((person) => ({ person, key: sortingName(person) }))
    .sort((a, b) => collator.compare(a.key, b.key));
  for (const { person } of persons) {
    const position = positions.get(person.id);
    const home =
      position && organisations.has(position.organisationId) ? position.organisationId : '';
    const people = peopleOf.get(home) ?? [];
    people.push(listed(person, position, points, language));
    peopleOf.set(home, people);
  }
  const groups = [...organisations.values()]
    .map((organisation) =>
      grouped(organisation, peopleOf.get(organisation.id) ?? [], points, language),
    )
    .sort((a, b) => collator.compare(a.organisation, b.organisation));
  const homeless = peopleOf.get('');
  if (homeless) groups.push({ organisation: '', people: homeless, emails: [], phones: [] });
  const sampleData = groups.some(
    (group) => group.sample ?? group.people.some(({ sample }) => sample),
  );
  return { groups, sampleData };
}

function listed(
  person: Person,
  position: Position | undefined,
  points: PointsByOwner,
  language: Language,
): ContactListPerson {
  const own = printed(
    pointsThatMayGoOut(person, [
      ...(points.get(person.id) ?? []),
      ...(position ? (points.get(position.id) ?? []) : []),
    ]),
    language,
  );
  const title = inLanguage(position?.title, language);
  const unit = nameIn(position?.unit, language);
  return {
    name: displayName(person),
    title: title.text,
    ...(title.language && { titleLanguage: title.language }),
    unit: unit.text,
    ...(unit.language && { unitLanguage: unit.language }),
    emails: own.emails,
    phones: own.phones,
    ...(person.sample && { sample: true }),
  };
}

function grouped(
  organisation: Organisation,
  people: ContactListPerson[],
  points: PointsByOwner,
  language: Language,
): ContactListGroup {
  const name = nameIn(organisation.name, language);
  const abbr = pickText(organisation.abbr, language);
  const own = printed((points.get(organisation.id) ?? []).filter(mayBeUsed), language);
  const [address] = own.addresses;
  return {
    organisation: name.text || abbr,
    ...(name.language && { organisationLanguage: name.language }),
    ...(abbr && { abbr }),
    kind: organisation.kind,
    people,
    emails: own.emails,
    phones: own.phones,
    ...(address && { address }),
    ...(organisation.sample && { sample: true }),
  };
}

type PointsByOwner = ReadonlyMap<string, readonly ContactPoint[]>;

/** The points of each owner, the preferred ones first. */
function pointsByOwner(contactPoints: readonly ContactPoint[]): PointsByOwner {
  const points = kept(contactPoints);
  return groupBy(
    points.toSorted((a, b) => Number(b.preferred) - Number(a.preferred)),
    ({ ownerId }) => ownerId,
  );
}

/** The points as they are printed, each once. */
function printed(points: readonly ContactPoint[], language: Language) {
  const emails = points.flatMap((point) => (point.kind === 'email' ? [point.value] : []));
  const phones = points.flatMap((point) =>
    point.kind === 'phone' ? [phoneText(point.normal, language)] : [],
  );
  const addresses = points.flatMap((point) =>
    point.kind === 'address' ? [printedAddress(point.address, language).join(', ')] : [],
  );
  return { emails: distinct(emails), phones: distinct(phones), addresses };
}

function kept<Row extends RecordBase>(rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.deletedAt === undefined);
}

function distinct(values: string[]): string[] {
  return [...new Set(values)];
}
