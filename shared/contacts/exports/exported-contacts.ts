import { pickText, type Language } from '../../i18n/languages.ts';
import { collatorFor } from '../../text/collator.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { RecordBase } from '../../records/record.ts';
import type { ContactPoint } from '../contact-point.ts';
import type { ContactTables } from '../contact-tables.ts';
import { mainPositions } from '../current-positions.ts';
import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import type { Position } from '../position.ts';
import { mayBeListed, mayBeUsed, pointsThatMayGoOut } from '../privacy/may-go-out.ts';
import type { ExportedContact } from './exported-contact.ts';
import { eachPersonText } from '../person-texts.ts';
import { groupBy, groupPairs } from '../../lib/group-by.ts';

/** The tables that contacts are made of; rows in the trash are not among them. */
export type ExportTables = Pick<
  ContactTables,
  'persons' | 'organisations' | 'positions' | 'contactPoints' | 'tags' | 'taggings'
>;

export type ExportedContacts = {
  /** In the order of the ids asked for. */
  contacts: ExportedContact[];
  /** Persons who go out in nothing: they objected (GDPR Art. 21), or their data are only kept (Art. 18). */
  withheld: { objected: number; restricted: number };
};

/**
 * The persons and organisations of `ids` as they go out, in `language` where a text is in several. A person comes with
 * the position that lists show of her on `today`. Who may not be listed is left out and counted, and no address or number
 * is there that may not go out. Unknown ids are passed over.
 */
export function exportedContacts(
  tables: ExportTables,
  ids: readonly string[],
  language: Language,
  today: CalendarDate,
): ExportedContacts {
  const persons = byId(tables.persons);
  const organisations = byId(tables.organisations);
  const positions = mainPositions(kept(tables.positions), today);
  const points = pointsByOwner(tables.contactPoints);
  const groups = groupsByOwner(tables);
  const withheld = { objected: 0, restricted: 0 };
  const contacts = ids.flatMap((id): ExportedContact[] => {
    const person = persons.get(id);
    if (person && !mayBeListed(person)) {
      withheld[person.restrictedOn === undefined ? 'objected' : 'restricted'] += 1;
      return [];
    }
    if (person) {
      const position = positions.get(id);
      const organisation = position && organisations.get(position.organisationId);
      const reached = pointsThatMayGoOut(person, [
        ...(position ? (points.get(position.id) ?? []) : []),
        ...(points.get(id) ?? []),
      ]);
      return [
        {
          ...personsOwn(person),
          ...postOf(position, organisation, language),
          ...reachedBy(reached),
          groups: groups.get(id) ?? [],
        },
      ];
    }
    const organisation = organisations.get(id);
    if (!organisation) return [];
    const reached = reachedBy((points.get(id) ?? []).filter(mayBeUsed));
    reached.address.country ||= organisation.country;
    return [
      { ...organisationsOwn(organisation, language), ...reached, groups: groups.get(id) ?? [] },
    ];
  });
  return { contacts, withheld };
}

type Reached = Pick<ExportedContact, 'emails' | 'phones' | 'address'>;
type Own = Omit<ExportedContact, keyof Reached | 'groups'>;
type Post = Pick<ExportedContact, 'organisation' | 'unit' | 'title'>;

function personsOwn(person: Person): Omit<Own, keyof Post> {
  return {
    id: person.id,
    kind: 'person',
    familyName: person.familyName,
    givenName: person.givenName,
    ...eachPersonText((text) => person[text] ?? ''),
    language: person.language ?? '',
    // Notes may tell what an order for non-disclosure keeps.
    notes: person.nonDisclosure ? '' : (person.notes ?? ''),
  };
}

function postOf(
  position: Position | undefined,
  organisation: Organisation | undefined,
  language: Language,
): Post {
  return {
    organisation: organisation ? nameOf(organisation, language) : '',
    unit: pickText(position?.unit, language),
    title: pickText(position?.title, language),
  };
}

function organisationsOwn(organisation: Organisation, language: Language): Own {
  return {
    id: organisation.id,
    kind: 'organisation',
    familyName: '',
    givenName: '',
    ...eachPersonText(() => ''),
    title: '',
    unit: '',
    organisation: nameOf(organisation, language),
    language: organisation.language ?? '',
    notes: organisation.notes ?? '',
  };
}

function nameOf(organisation: Organisation, language: Language): string {
  return pickText(organisation.name, language) || pickText(organisation.abbr, language);
}

function reachedBy(points: readonly ContactPoint[]): Reached {
  const reached: Reached = {
    emails: [],
    phones: [],
    address: { street: '', postalCode: '', city: '', country: '' },
  };
  let hasAddress = false;
  for (const point of points) {
    if (point.kind === 'email') reached.emails.push(point.value);
    else if (point.kind === 'phone')
      reached.phones.push({ kind: point.phoneKind, value: point.normal });
    else if (!hasAddress) {
      reached.address = { ...point.address };
      hasAddress = true;
    }
  }
  return reached;
}

/** The points of each owner, the preferred ones first. */
function pointsByOwner(points: readonly ContactPoint[]): Map<string, ContactPoint[]> {
  return groupBy(
    kept(points).toSorted((a, b) => Number(b.preferred) - Number(a.preferred)),
    ({ ownerId }) => ownerId,
  );
}

function groupsByOwner({ tags, taggings }: ExportTables): Map<string, string[]> {
  const labels = new Map(kept(tags).map(({ id, label }) => [id, label]));
  const owners = groupPairs(
    kept(taggings).flatMap(({ tagId, ownerId }): [string, string][] => {
      const label = labels.get(tagId);
      return label === undefined ? [] : [[ownerId, label]];
    }),
  );
  for (const own of owners.values()) if (own.length > 1) own.sort(collatorFor('fi').compare);
  return owners;
}

function byId<Row extends RecordBase>(rows: readonly Row[]): Map<string, Row> {
  return new Map(kept(rows).map((row) => [row.id, row]));
}

function kept<Row extends RecordBase>(rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.deletedAt === undefined);
}
