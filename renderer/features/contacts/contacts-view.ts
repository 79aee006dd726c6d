import type { ContactPoint } from '#shared/contacts/contact-point.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { Person } from '#shared/contacts/person.ts';
import { collatorFor, displayName, listName, sortingName } from '#shared/contacts/person-name.ts';
import type { Position } from '#shared/contacts/position.ts';
import type { Searchable } from '#shared/contacts/search-contacts.ts';
import type { Tag } from '#shared/contacts/tag.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { ContactTables } from '#shared/contacts/contact-tables.ts';
import type { OrganisationColumn, PersonColumn, PersonFilters, SortOf } from './contacts-store.ts';

/** A person as a line of the list: she, and what her primary position and first contact points say. */
export type PersonRow = {
  id: string;
  person: Person;
  /** "Sukunimi Etunimi". */
  name: string;
  sortingName: string;
  organisation: Organisation | undefined;
  organisationName: string;
  title: string;
  email: string;
  groups: string;
  tagIds: readonly string[];
  searchable: Searchable;
};

/** An organisation as a line of the list. */
export type OrganisationRow = {
  id: string;
  organisation: Organisation;
  name: string;
  abbr: string;
  people: number;
  email: string;
  searchable: Searchable;
};

/** Finnish names in the Finnish alphabet, whatever the language of the screen: Äyräs stands after Zetterman. */
const { compare } = collatorFor('fi');

/** The rows of both lists in the screen's language, by name. */
export function contactRows(
  tables: ContactTables,
  language: Language,
): { persons: PersonRow[]; organisations: OrganisationRow[] } {
  const organisations = new Map(tables.organisations.map((one) => [one.id, one]));
  const labels = new Map(tables.tags.map((tag) => [tag.id, tag]));
  const positions = groupBy(tables.positions, (position) => position.personId);
  const points = groupBy(tables.contactPoints, (point) => point.ownerId);
  const taggings = groupBy(tables.taggings, (tagging) => tagging.ownerId);
  const tagsOf = (id: string) =>
    (taggings.get(id) ?? []).flatMap((tagging) => labels.get(tagging.tagId) ?? []);
  const people = new Map<string, Set<string>>();
  for (const { organisationId, personId } of tables.positions) {
    const own = people.get(organisationId);
    if (own) own.add(personId);
    else people.set(organisationId, new Set([personId]));
  }
  const persons = tables.persons.map((person) => {
    const own = positions.get(person.id) ?? [];
    const reach = [person, ...own].flatMap((owner) => points.get(owner.id) ?? []);
    return personRow(person, own, reach, tagsOf(person.id), organisations, language);
  });
  return {
    persons: persons.sort((a, b) => compare(a.sortingName, b.sortingName)),
    organisations: tables.organisations
      .map((organisation) => ({
        ...organisationRow(
          organisation,
          points.get(organisation.id) ?? [],
          tagsOf(organisation.id),
          language,
        ),
        people: people.get(organisation.id)?.size ?? 0,
      }))
      .sort((a, b) => compare(a.name, b.name)),
  };
}

function personRow(
  person: Person,
  positions: readonly Position[],
  points: readonly ContactPoint[],
  tags: readonly Tag[],
  organisations: ReadonlyMap<string, Organisation>,
  language: Language,
): PersonRow {
  const main = positions.find((position) => position.primary) ?? positions[0];
  const organisation = main && organisations.get(main.organisationId);
  const name = listName(person);
  return {
    id: person.id,
    person,
    name,
    sortingName: sortingName(person),
    organisation,
    organisationName: pickText(organisation?.name, language),
    title: pickText(main?.title, language),
    email: firstEmail(points),
    groups: tags.map((tag) => tag.label).join(', '),
    tagIds: tags.map((tag) => tag.id),
    searchable: {
      id: person.id,
      names: [name, displayName(person)],
      places: positions.flatMap((position) => {
        const place = organisations.get(position.organisationId);
        return [
          ...Object.values(place?.name ?? {}),
          ...Object.values(place?.abbr ?? {}),
          ...Object.values(position.title),
          ...Object.values(position.unit ?? {}),
        ];
      }),
      ...reachOf(points, tags, person.notes),
    },
  };
}

function organisationRow(
  organisation: Organisation,
  points: readonly ContactPoint[],
  tags: readonly Tag[],
  language: Language,
): Omit<OrganisationRow, 'people'> {
  return {
    id: organisation.id,
    organisation,
    name: pickText(organisation.name, language),
    abbr: pickText(organisation.abbr, language),
    email: firstEmail(points),
    searchable: {
      id: organisation.id,
      names: [...Object.values(organisation.name), ...Object.values(organisation.abbr ?? {})],
      places: [],
      ...reachOf(points, tags, organisation.notes),
    },
  };
}

function reachOf(points: readonly ContactPoint[], tags: readonly Tag[], notes: string | undefined) {
  const phones = points.filter((point) => point.kind === 'phone');
  const others = points.filter((point) => point.kind !== 'phone');
  return {
    phones: phones.flatMap((point) =>
      point.value === point.normal ? [point.value] : [point.value, point.normal],
    ),
    rest: [
      ...others.map((point) => point.value),
      ...tags.map((tag) => tag.label),
      ...(notes ? [notes] : []),
    ],
  };
}

function firstEmail(points: readonly ContactPoint[]): string {
  const emails = points.filter((point) => point.kind === 'email');
  return (emails.find((point) => point.preferred) ?? emails[0])?.value ?? '';
}

/** The rows that the filters let through. */
export function filterPersons(rows: readonly PersonRow[], filters: PersonFilters): PersonRow[] {
  const { kinds, languages, tagIds, withoutEmail } = filters;
  return rows.filter(
    (row) =>
      (kinds.length === 0 || (row.organisation && kinds.includes(row.organisation.kind))) &&
      (languages.length === 0 || languages.includes(row.person.language ?? 'none')) &&
      (tagIds.length === 0 || tagIds.some((id) => row.tagIds.includes(id))) &&
      (!withoutEmail || row.email === ''),
  );
}

/** The rows in the order of a column; equals stay by name, and empty cells come last either way. */
export function sortPersons(rows: readonly PersonRow[], sort: SortOf<PersonColumn>): PersonRow[] {
  const cell: Record<PersonColumn, (row: PersonRow) => string> = {
    name: (row) => row.sortingName,
    organisation: (row) => row.organisationName,
    title: (row) => row.title,
    email: (row) => row.email,
    groups: (row) => row.groups,
    language: (row) => row.person.language ?? '',
  };
  return sortBy(rows, cell[sort.by], sort.direction);
}

export function sortOrganisations(
  rows: readonly OrganisationRow[],
  sort: SortOf<OrganisationColumn>,
  kindName: (row: OrganisationRow) => string,
): OrganisationRow[] {
  const cell: Record<OrganisationColumn, (row: OrganisationRow) => string> = {
    name: (row) => row.name,
    abbr: (row) => row.abbr,
    kind: kindName,
    people: (row) => String(row.people),
    email: (row) => row.email,
  };
  return sortBy(rows, cell[sort.by], sort.direction);
}

function sortBy<Row>(
  rows: readonly Row[],
  cell: (row: Row) => string,
  direction: 'ascending' | 'descending',
): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, text: cell(row) }))
    .sort((a, b) => {
      if (a.text === '' || b.text === '') return Number(a.text === '') - Number(b.text === '');
      return sign * compare(a.text, b.text);
    })
    .map(({ row }) => row);
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const own = groups.get(key);
    if (own) own.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
