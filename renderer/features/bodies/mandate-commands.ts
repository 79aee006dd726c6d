import type { Body } from '#shared/contacts/bodies/body.ts';
import type { Mandate } from '#shared/contacts/bodies/mandate.ts';
import type { Seat } from '#shared/contacts/bodies/seat.ts';
import type { ContactPurpose } from '#shared/contacts/organisation.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import { addDays } from '#shared/lib/add-days.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office, Writer } from '#renderer/data/office.ts';

/**
 * Who comes: somebody who is there, with the mandates of hers that end as she comes (a deputy who becomes a member), or
 * somebody whose name alone is known.
 */
export type Appointee =
  | { personId: string; name: string; givesUp?: readonly Mandate[] }
  | { givenName: string; familyName: string; source: string; today: CalendarDate };

/** From when until when, by which decision. */
export type Term = {
  from: CalendarDate;
  to: CalendarDate | undefined;
  appointment: string | undefined;
};

/**
 * The lists on which the one takes the other's place. `leaverStays`: she holds the seat until a later day and is on the
 * lists until then; the task that reminds of taking her off.
 */
export type ListMove = {
  listIds: readonly string[];
  leaverStays?: { title: string; notes: string; dueOn: CalendarDate } | undefined;
};

/** The seat that somebody comes to. */
export type Place = { body: Body; seat: Seat };

/** Begins a mandate; a person not yet there is added with a position in the seat's organisation. */
export async function appoint(
  office: Office,
  place: Place,
  appointee: Appointee,
  term: Term,
): Promise<ActResult> {
  return await office.change(actOf('appoint', place.body, nameOf(appointee)), async (write) => {
    await begin(write, place, appointee, term);
  });
}

/** She gives up what she gives up for it and begins; returns who she is. */
async function begin(
  write: Writer,
  place: Place,
  appointee: Appointee,
  term: Term,
): Promise<string> {
  const givesUp = 'personId' in appointee ? appointee.givesUp : undefined;
  for (const mandate of givesUp ?? []) await endBefore(write, mandate, term.from);
  const personId = await personOf(write, place, appointee);
  const { from, ...rest } = term;
  await write.add('mandates', { seatId: place.seat.id, personId, from, ...definedOnly(rest) });
  return personId;
}

/** Ends a mandate on the day before `day`, where it has not ended by then; one that was yet to begin is deleted. */
export async function endBefore(write: Writer, mandate: Mandate, day: CalendarDate): Promise<void> {
  const lastDay = addDays(day, -1);
  if (mandate.from > lastDay) return void (await write.delete('mandates', mandate.id));
  if (mandate.to !== undefined && mandate.to <= lastDay) return;
  await write.update('mandates', mandate.id, { to: lastDay });
}

/**
 * Puts `appointee` in the place of whoever holds the first of the mandates: it ends on the day before (or when it ended
 * already, if that is earlier), another begins, and of the lists named she takes over the place, or joins who stays. What
 * was stays in the history; of a mandate that began on that very day nothing is left, and it is deleted. Other mandates of the seat end with it.
 */
export async function replaceHolder(
  office: Office,
  place: Place,
  [mandate, ...others]: readonly [Mandate, ...Mandate[]],
  appointee: Appointee,
  term: Term,
  lists: ListMove,
): Promise<ActResult> {
  return await office.change(
    actOf('replaceHolder', place.body, nameOf(appointee)),
    async (write) => {
      for (const ended of [mandate, ...others]) await endBefore(write, ended, term.from);
      const personId = await begin(write, place, appointee, term);
      await moveMemberships(office, write, lists, mandate.personId, personId);
      if (lists.leaverStays && lists.listIds.length > 0) {
        await write.add('tasks', lists.leaverStays);
      }
    },
  );
}

/** Ends a mandate after `lastDay`. */
export async function endMandate(
  office: Office,
  body: Body,
  mandate: Mandate,
  name: string,
  lastDay: CalendarDate,
): Promise<ActResult> {
  return await office.change(actOf('endMandate', body, name), (write) =>
    write.update('mandates', mandate.id, { to: lastDay }),
  );
}

/** Changes the days or the decision of a mandate. */
export async function editMandate(
  office: Office,
  body: Body,
  mandate: Mandate,
  name: string,
  term: Term,
): Promise<ActResult> {
  return await office.change(actOf('editMandate', body, name), (write) =>
    write.update('mandates', mandate.id, term),
  );
}

/** Deletes a mandate that was entered by mistake. */
export async function deleteMandate(
  office: Office,
  body: Body,
  mandate: Mandate,
  name: string,
): Promise<ActResult> {
  return await office.change(actOf('deleteMandate', body, name), (write) =>
    write.delete('mandates', mandate.id),
  );
}

type MandateAct = 'appoint' | 'replaceHolder' | 'endMandate' | 'editMandate' | 'deleteMandate';

function actOf(name: MandateAct, body: Body, person: string) {
  return { name, facts: { name: person, body: pickText(body.name, 'fi') } };
}

const nameOf = (appointee: Appointee) =>
  'personId' in appointee ? appointee.name : displayName(appointee);

export const PURPOSES: Partial<Record<Body['kind'], ContactPurpose>> = {
  secretariat: 'secretariat',
  network: 'network',
  ngoNetwork: 'ngoNetwork',
  steeringGroup: 'programme',
  workingGroup: 'programme',
  intlBody: 'intl',
};

async function personOf(
  write: Writer,
  { body, seat }: Place,
  appointee: Appointee,
): Promise<string> {
  if ('personId' in appointee) return appointee.personId;
  const { id } = await write.add('persons', {
    givenName: appointee.givenName.trim(),
    familyName: appointee.familyName.trim(),
    provenance: {
      kind: 'other',
      source: appointee.source,
      purpose: PURPOSES[body.kind] ?? 'other',
      obtainedOn: appointee.today,
    },
  });
  if (seat.organisationId) {
    const { organisationId } = seat;
    await write.add('positions', { personId: id, organisationId, title: {}, primary: true });
  }
  return id;
}

async function moveMemberships(
  office: Office,
  write: Writer,
  { listIds, leaverStays }: ListMove,
  leaverId: string,
  appointeeId: string,
): Promise<void> {
  for (const listId of listIds) {
    const members = await office.read.listMembers.where('listId').equals(listId).toArray();
    const leaving = leaverStays ? [] : members.filter(({ ownerId }) => ownerId === leaverId);
    for (const member of leaving) {
      await write.delete('listMembers', member.id);
    }
    if (!members.some(({ ownerId }) => ownerId === appointeeId)) {
      await write.add('listMembers', { listId, ownerKind: 'person', ownerId: appointeeId });
    }
  }
}
