import { hasEnded } from '#shared/contacts/current-positions.ts';
import type { Person } from '#shared/contacts/person.ts';
import type { Position } from '#shared/contacts/position.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import type { Office } from '#renderer/data/office.ts';

/** Who can answer for an action in an organisation: each who works there once, and whoever does so now. */
export async function readPartyContacts(
  { read }: Pick<Office, 'read'>,
  organisationId: string,
  contactPersonId: string | undefined,
): Promise<{ person: Person; position: Position | undefined }[]> {
  const today = dayInFinland(new Date());
  const positions = await read.positions.where('organisationId').equals(organisationId).toArray();
  const held = new Map(
    positions
      .filter((position) => !hasEnded(position, today))
      .map((position) => [position.personId, position]),
  );
  const ids = new Set([
    ...held.keys(),
    ...(contactPersonId === undefined ? [] : [contactPersonId]),
  ]);
  const persons = await read.persons.bulkGet([...ids]);
  return persons.flatMap((person) => (person ? [{ person, position: held.get(person.id) }] : []));
}
