import { displayName } from '#shared/contacts/person-name.ts';
import type { Person } from '#shared/contacts/person.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';

type PrivacyAct = 'verifyPersons' | 'informPersons' | 'reviewPersons';

/** Notes that what is kept of the persons was made sure of on `day`. */
export async function verifyPersons(
  office: Office,
  persons: readonly Person[],
  day: CalendarDate,
): Promise<ActResult> {
  return await mark(office, 'verifyPersons', persons, { verifiedOn: day });
}

/** Notes that the persons were told on `day` that their data are kept. */
export async function informPersons(
  office: Office,
  persons: readonly Person[],
  day: CalendarDate,
): Promise<ActResult> {
  return await mark(office, 'informPersons', persons, { informedOn: day });
}

/** Sets the day by which it is asked whether the persons' data are still needed. */
export async function reviewPersons(
  office: Office,
  persons: readonly Person[],
  day: CalendarDate,
): Promise<ActResult> {
  return await mark(office, 'reviewPersons', persons, { reviewOn: day });
}

async function mark(
  office: Office,
  name: PrivacyAct,
  persons: readonly Person[],
  changes: Partial<Pick<Person, 'verifiedOn' | 'informedOn' | 'reviewOn'>>,
): Promise<ActResult> {
  const [only] = persons;
  if (!only) return { value: undefined, actId: null };
  const one = { name: `${name}One` as const, facts: { name: displayName(only) } };
  const act = persons.length === 1 ? one : { name, facts: { count: persons.length } };
  return await office.change(act, async (write) => {
    for (const { id } of persons) {
      if (await office.read.persons.get(id)) await write.update('persons', id, changes);
    }
  });
}
