import { definedOnly } from '#shared/lib/defined-only.ts';
import type { PhoneKind } from '#shared/contacts/contact-point.ts';
import { isCurrent, mainPosition } from '#shared/contacts/current-positions.ts';
import { normalEmail, normalPhone } from '#shared/contacts/normal-form.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import type { LocalText, Language } from '#shared/i18n/languages.ts';
import { addDays } from '#shared/lib/add-days.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
import { organisationNamed } from '../fields/write-parts.ts';

/** Where somebody goes, and what becomes of what she had in the old place. */
export type Move = {
  personId: string;
  /** The position that ends; null where she had none. */
  fromPositionId: string | null;
  lastDay: CalendarDate;
  /** The day on which it is entered: what is the old post's stays in use until the last day there is over. */
  today: CalendarDate;
  /** An organisation that is there, or the name of a new one. */
  to: { organisationId: string } | { name: string };
  title: LocalText;
  unit: LocalText;
  /**
   * Addresses and numbers of the old position that are no longer right, and what is done with them: not to be used any
   * more (while she is still there, they become the old position's and end with it), or removed.
   */
  oldPoints: { ids: readonly string[]; how: 'doNotUse' | 'remove' };
  /** Mandates held for the old organisation that end on the same day. */
  endMandateIds: readonly string[];
  /** The new position's own, as typed; empty where not known. */
  email: string;
  phone: string;
};

/**
 * Moves a person to another organisation in one act: the old position ends on `lastDay`, another begins the day after and
 * takes its place, also as the one that lists show; what was stays in the history.
 */
export async function movePerson(
  office: Office,
  move: Move,
  language: Language,
): Promise<ActResult> {
  const person = await office.read.persons.get(move.personId);
  if (!person) throw new Error(`No person ${move.personId}`);
  return await office.change(
    { name: 'movePerson', facts: { name: displayName(person) } },
    async (write) => {
      const organisationId =
        'organisationId' in move.to
          ? move.to.organisationId
          : await organisationNamed(office, write, move.to.name, language);
      const primary = await giveUpPrimary(office, write, move);
      await endOld(office, write, move);
      const { id } = await write.add(
        'positions',
        definedOnly({
          personId: move.personId,
          organisationId,
          title: move.title,
          unit: Object.keys(move.unit).length > 0 ? move.unit : undefined,
          from: addDays(move.lastDay, 1),
          primary,
        }),
      );
      await addPoints(write, id, move);
    },
  );
}

/** Whether the new position is the one that lists show: as the old one was, or where nothing else is held then. */
async function giveUpPrimary(office: Office, write: Writer, move: Move): Promise<boolean> {
  const { personId, fromPositionId, lastDay } = move;
  const positions = await office.read.positions.where('personId').equals(personId).toArray();
  const main = mainPosition(positions, lastDay);
  if (main !== undefined && main.id !== fromPositionId) return false;
  for (const { id, primary } of positions) {
    if (primary) await write.update('positions', id, { primary: false });
  }
  return true;
}

async function endOld(office: Office, write: Writer, move: Move): Promise<void> {
  if (move.fromPositionId !== null) {
    await write.update('positions', move.fromPositionId, { to: move.lastDay });
  }
  for (const id of move.oldPoints.ids) {
    if (!(await office.read.contactPoints.get(id))) continue;
    if (move.oldPoints.how === 'remove') await write.delete('contactPoints', id);
    else if (move.fromPositionId !== null && move.lastDay >= move.today) {
      const owner = { ownerKind: 'position', ownerId: move.fromPositionId } as const;
      await write.update('contactPoints', id, owner);
    } else await write.update('contactPoints', id, { doNotUse: true, preferred: false });
  }
  for (const id of move.endMandateIds) {
    const mandate = await office.read.mandates.get(id);
    if (mandate && isCurrent(mandate, move.lastDay)) {
      await write.update('mandates', id, { to: move.lastDay });
    }
  }
}

async function addPoints(write: Writer, positionId: string, move: Move): Promise<void> {
  const owner = { ownerKind: 'position', ownerId: positionId, preferred: true } as const;
  const email = move.email.trim();
  if (email !== '') {
    await write.add('contactPoints', {
      ...owner,
      kind: 'email',
      value: email,
      normal: normalEmail(email),
    });
  }
  const phone = move.phone.trim();
  if (phone !== '') {
    const { normal, kind }: { normal: string; kind: PhoneKind } = normalPhone(phone);
    await write.add('contactPoints', {
      ...owner,
      kind: 'phone',
      phoneKind: kind,
      value: phone,
      normal,
    });
  }
}
