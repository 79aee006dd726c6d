import { pickText, type Language, type LocalText } from '../../i18n/languages.ts';
import type { RecordBase } from '../../records/record.ts';
import type { ContactPoint } from '../contact-point.ts';
import { addressLine } from '../normal-form.ts';
import type { Organisation, OrganisationKind } from '../organisation.ts';
import { collatorFor, displayName, sortingName } from '../person-name.ts';
import type { Person } from '../person.ts';
import type { Position } from '../position.ts';
import { phoneText } from './phone-text.ts';

/** One person as the list prints her. Phones are already written in the document's language. */
export type ContactListPerson = {
  name: string;
  title: string;
  /** The language of `title` where it is not the document's. */
  titleLanguage?: Language;
  unit: string;
  /** The language of `unit` where it is not the document's. */
  unitLanguage?: Language;
  emails: string[];
  phones: string[];
  sample?: true;
};

/** One organisation and its people; `organisation` is `''` for those who belong to none. */
export type ContactListGroup = {
  organisation: string;
  organisationLanguage?: Language;
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
 * without people; rows in the bin are left out.
 */
export type ContactListRows = {
  organisations: readonly Organisation[];
  persons: readonly Person[];
  positions: readonly Position[];
  contactPoints: readonly ContactPoint[];
};

/**
 * Resolves rows into the model of a contact list in `language`: organisations in that language's order, people by
 * family name, each once, under the organisation of the primary position; people without an organisation last.
 */
export function contactListModel(rows: ContactListRows, language: Language): ContactListModel {
  const points = pointsByOwner(rows.contactPoints, language);
  const organisations = new Map(kept(rows.organisations).map((row) => [row.id, row]));
  const positions = shownPositions(rows.positions);
  const collator = collatorFor(language);
  const peopleOf = new Map<string, ContactListPerson[]>();
  const persons = kept(rows.persons)
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
  points: Map<string, OwnPoints>,
  language: Language,
): ContactListPerson {
  const own = [points.get(person.id), position && points.get(position.id)];
  const title = inLanguage(position?.title, language);
  const unit = inLanguage(position?.unit, language);
  return {
    name: displayName(person),
    title: title.text,
    ...(title.language && { titleLanguage: title.language }),
    unit: unit.text,
    ...(unit.language && { unitLanguage: unit.language }),
    emails: distinct(own.flatMap((found) => found?.emails ?? [])),
    phones: distinct(own.flatMap((found) => found?.phones ?? [])),
    ...(person.sample && { sample: true }),
  };
}

function grouped(
  organisation: Organisation,
  people: ContactListPerson[],
  points: Map<string, OwnPoints>,
  language: Language,
): ContactListGroup {
  const name = inLanguage(organisation.name, language);
  const abbr = pickText(organisation.abbr, language);
  const own = points.get(organisation.id);
  const address = own?.addresses[0];
  return {
    organisation: name.text || abbr,
    ...(name.language && { organisationLanguage: name.language }),
    ...(abbr && { abbr }),
    kind: organisation.kind,
    people,
    emails: distinct(own?.emails ?? []),
    phones: distinct(own?.phones ?? []),
    ...(address && { address }),
    ...(organisation.sample && { sample: true }),
  };
}

/** The text in `language`; where it stands in another, that language is named. */
function inLanguage(
  text: LocalText | undefined,
  language: Language,
): { text: string; language?: Language } {
  const found = ([language, 'fi', 'sv', 'en'] as const).find((candidate) => text?.[candidate]);
  if (!found) return { text: '' };
  return { text: text?.[found] ?? '', ...(found !== language && { language: found }) };
}

/** Each person's primary position, or failing that the first that has not ended. */
function shownPositions(positions: readonly Position[]): Map<string, Position> {
  const shown = new Map<string, Position>();
  for (const position of kept(positions)) {
    const current = shown.get(position.personId);
    const wanted = position.primary ? !current?.primary : !current && position.to === undefined;
    if (wanted) shown.set(position.personId, position);
  }
  return shown;
}

type OwnPoints = { emails: string[]; phones: string[]; addresses: string[] };

/** The points of each owner as they are printed, the preferred ones first. */
function pointsByOwner(
  contactPoints: readonly ContactPoint[],
  language: Language,
): Map<string, OwnPoints> {
  const owners = new Map<string, OwnPoints>();
  const points = kept(contactPoints);
  for (const point of [
    ...points.filter(({ preferred }) => preferred),
    ...points.filter(({ preferred }) => !preferred),
  ]) {
    const own = owners.get(point.ownerId) ?? { emails: [], phones: [], addresses: [] };
    owners.set(point.ownerId, own);
    if (point.kind === 'email') own.emails.push(point.value);
    else if (point.kind === 'phone') own.phones.push(phoneText(point.normal, language));
    else own.addresses.push(addressLine(point.address));
  }
  return owners;
}

function kept<Row extends RecordBase>(rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.deletedAt === undefined);
}

function distinct(values: string[]): string[] {
  return [...new Set(values)];
}
