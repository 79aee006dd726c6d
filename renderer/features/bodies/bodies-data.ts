import type { BodyRows } from '#shared/contacts/bodies/composition.ts';
import type { Body } from '#shared/contacts/bodies/body.ts';
import type { Mandate } from '#shared/contacts/bodies/mandate.ts';
import type { ContactTables } from '#shared/contacts/contact-tables.ts';
import { byName } from '#shared/contacts/by-name.ts';
import type { MailingList } from '#shared/contacts/lists/mailing-list.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { Office } from '#renderer/data/office.ts';

/** All bodies with who holds their seats; without the positions, which the list does not show. */
export async function readBodies(office: Office): Promise<BodyRows> {
  const { read } = office;
  const [bodies, seats, mandates] = await Promise.all([
    read.bodies.toArray(),
    read.seats.toArray(),
    read.mandates.toArray(),
  ]);
  const [persons, tombstones] = await Promise.all([
    existing(read.persons, ids(mandates, 'personId')),
    read.tombstones.toArray(),
  ]);
  return { bodies, seats, mandates, persons, tombstones, organisations: [], positions: [] };
}

/** A body's page: all that its composition is made of, on any day, and who set it up. */
export type BodyDetail = { body: Body; rows: BodyRows; setUpBy: Organisation | undefined };

export async function readBody(office: Office, id: string): Promise<BodyDetail | null> {
  const { read } = office;
  const body = await read.bodies.get(id);
  if (!body) return null;
  const seats = await read.seats.where('bodyId').equals(id).toArray();
  const mandates = await read.mandates
    .where('seatId')
    .anyOf(seats.map((seat) => seat.id))
    .toArray();
  const personIds = ids(mandates, 'personId');
  const [persons, tombstones, positions] = await Promise.all([
    existing(read.persons, personIds),
    read.tombstones.toArray(),
    read.positions.where('personId').anyOf(personIds).toArray(),
  ]);
  const organisations = await existing(read.organisations, [
    ...seats.flatMap(({ organisationId }) => organisationId ?? []),
    ...(body.organisationId ? [body.organisationId] : []),
    ...ids(positions, 'organisationId'),
  ]);
  return {
    body,
    rows: { bodies: [body], seats, mandates, persons, tombstones, positions, organisations },
    setUpBy: organisations.find((organisation) => organisation.id === body.organisationId),
  };
}

/** All that says where persons are written to. */
export async function readAddresses(
  office: Office,
  personIds: readonly string[],
): Promise<Pick<ContactTables, 'persons' | 'organisations' | 'positions' | 'contactPoints'>> {
  const { read } = office;
  const positions = await read.positions
    .where('personId')
    .anyOf([...new Set(personIds)])
    .toArray();
  const organisationIds = ids(positions, 'organisationId');
  const owners = [...personIds, ...ids(positions, 'id'), ...organisationIds];
  const [persons, organisations, contactPoints] = await Promise.all([
    existing(read.persons, personIds),
    existing(read.organisations, organisationIds),
    read.contactPoints
      .where('ownerId')
      .anyOf([...new Set(owners)])
      .toArray(),
  ]);
  return { persons, organisations, positions, contactPoints };
}

/** The fixed lists that a person is on. Those by rule follow by themselves. */
export async function readFixedLists(office: Office, personId: string): Promise<MailingList[]> {
  const members = await office.read.listMembers.where('ownerId').equals(personId).toArray();
  const lists = await existing(office.read.lists, ids(members, 'listId'));
  return lists.filter(({ mode }) => mode === 'fixed').sort(byName);
}

/** What goes with a body or with one seat: seats (of a seat: its deputies') and mandates. */
export async function countParts(
  office: Office,
  part: { bodyId: string } | { seatId: string },
): Promise<{ seats: number; mandates: number }> {
  const { seats, mandates } = office.read;
  const theirs =
    'bodyId' in part
      ? await seats.where('bodyId').equals(part.bodyId).toArray()
      : await seats.where('deputyOfSeatId').equals(part.seatId).toArray();
  const seatIds = theirs.map((seat) => seat.id);
  if ('seatId' in part) seatIds.push(part.seatId);
  const held: Mandate[] = await mandates.where('seatId').anyOf(seatIds).toArray();
  return { seats: theirs.length, mandates: held.length };
}

async function existing<Row>(
  table: { bulkGet: (ids: readonly string[]) => Promise<(Row | undefined)[]> },
  wanted: readonly string[],
): Promise<Row[]> {
  const rows = await table.bulkGet([...new Set(wanted)]);
  return rows.filter((row) => row !== undefined);
}

function ids<Name extends string>(rows: readonly Record<Name, string>[], name: Name): string[] {
  return rows.map((row) => row[name]);
}
