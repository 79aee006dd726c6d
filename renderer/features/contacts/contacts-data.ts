import type { ContactTables } from '#shared/contacts/contact-tables.ts';
import type { ContactPoint } from '#shared/contacts/contact-point.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { Person } from '#shared/contacts/person.ts';
import type { Position } from '#shared/contacts/position.ts';
import { byLabel } from '#shared/contacts/by-name.ts';
import type { Tag } from '#shared/contacts/tag.ts';
import type { Office } from '#renderer/data/office.ts';

/** Everything at once: lists join, sort and search in memory. */
export async function readContacts(office: Office): Promise<ContactTables> {
  const { read } = office;
  return {
    persons: await read.persons.toArray(),
    organisations: await read.organisations.toArray(),
    positions: await read.positions.toArray(),
    contactPoints: await read.contactPoints.toArray(),
    tags: await read.tags.toArray(),
    taggings: await read.taggings.toArray(),
    bodies: await read.bodies.toArray(),
    seats: await read.seats.toArray(),
    mandates: await read.mandates.toArray(),
    lists: await read.lists.toArray(),
    listMembers: await read.listMembers.toArray(),
  };
}

/** A position with the organisation that it is in; without one where the organisation lies in the trash. */
export type PlacedPosition = Position & { organisation: Organisation | undefined };

/** A person's page: she, her positions (the primary one first), her own and her positions' contact points, her groups. */
export type PersonDetail = {
  person: Person;
  positions: PlacedPosition[];
  contactPoints: ContactPoint[];
  tags: Tag[];
};

export async function readPerson(office: Office, id: string): Promise<PersonDetail | null> {
  const { read } = office;
  const person = await read.persons.get(id);
  if (!person) return null;
  const positions = await read.positions.where('personId').equals(id).toArray();
  const [organisations, contactPoints, tags] = await Promise.all([
    read.organisations.bulkGet(positions.map((position) => position.organisationId)),
    read.contactPoints
      .where('ownerId')
      .anyOf([id, ...positions.map((position) => position.id)])
      .toArray(),
    readTagsOf(office, id),
  ]);
  const placed = positions.map((position, index) => ({
    ...position,
    organisation: organisations[index],
  }));
  return {
    person,
    positions: placed.sort(byPrimaryThenAge),
    contactPoints: contactPoints.sort(byPreferredThenAge),
    tags,
  };
}

/** An organisation's page: it, what it is part of and what is part of it, who works there, how it is reached. */
export type OrganisationDetail = {
  organisation: Organisation;
  parent: Organisation | undefined;
  parts: Organisation[];
  people: { person: Person; position: Position }[];
  contactPoints: ContactPoint[];
  tags: Tag[];
};

export async function readOrganisation(
  office: Office,
  id: string,
): Promise<OrganisationDetail | null> {
  const { read } = office;
  const organisation = await read.organisations.get(id);
  if (!organisation) return null;
  const [parent, parts, positions, contactPoints, tags] = await Promise.all([
    organisation.parentId ? read.organisations.get(organisation.parentId) : undefined,
    read.organisations.where('parentId').equals(id).toArray(),
    read.positions.where('organisationId').equals(id).toArray(),
    read.contactPoints.where('ownerId').equals(id).toArray(),
    readTagsOf(office, id),
  ]);
  const persons = await read.persons.bulkGet(positions.map((position) => position.personId));
  const people = positions.flatMap((position, index) => {
    const person = persons[index];
    return person ? [{ person, position }] : [];
  });
  return {
    organisation,
    parent,
    parts,
    people,
    contactPoints: contactPoints.sort(byPreferredThenAge),
    tags,
  };
}

/** What the forms choose from. */
export type Choices = { organisations: Organisation[]; tags: Tag[] };

export async function readChoices(office: Office): Promise<Choices> {
  const [organisations, tags] = await Promise.all([
    office.read.organisations.toArray(),
    office.read.tags.toArray(),
  ]);
  return { organisations, tags };
}

/** How many there are of each. */
export async function countContacts(
  office: Office,
): Promise<{ persons: number; organisations: number }> {
  const [persons, organisations] = await Promise.all([
    office.read.persons.count(),
    office.read.organisations.count(),
  ]);
  return { persons, organisations };
}

/** What these organisations have of their own to be reached by. */
export function readOrganisationPoints(
  office: Office,
  ids: readonly string[],
): Promise<ContactPoint[]> {
  return office.read.contactPoints.where('ownerId').anyOf(ids).toArray();
}

async function readTagsOf(office: Office, ownerId: string): Promise<Tag[]> {
  const taggings = await office.read.taggings.where('ownerId').equals(ownerId).toArray();
  const tags = await office.read.tags.bulkGet(taggings.map((tagging) => tagging.tagId));
  return tags.filter((tag) => tag !== undefined).sort(byLabel);
}

/** Ids are UUIDv7: they sort by when the record was made. */
const byAge = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function byPreferredThenAge(a: ContactPoint, b: ContactPoint): number {
  return Number(b.preferred) - Number(a.preferred) || byAge(a, b);
}

function byPrimaryThenAge(a: Position, b: Position): number {
  return Number(b.primary) - Number(a.primary) || byAge(a, b);
}
