import { bodyFields, type BodyDraft } from '#shared/contacts/bodies/body-draft.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import type { Body } from '#shared/contacts/bodies/body.ts';
import { seatFields, type SeatDraft } from '#shared/contacts/bodies/seat-draft.ts';
import type { Seat, SeatRole } from '#shared/contacts/bodies/seat.ts';
import { pickText, type LocalText } from '#shared/i18n/languages.ts';
import type { ActResult } from '#shared/records/change.ts';
import { compareOrder, orderAt, orderBetween, placeAmong } from '#shared/records/order.ts';
import type { Office } from '#renderer/data/office.ts';

/** Adds the body of the form; returns its id. */
export async function addBody(office: Office, draft: BodyDraft): Promise<ActResult<string>> {
  const fields = bodyFields(draft);
  const act = { name: 'addBody', facts: { name: pickText(fields.name, 'fi') } } as const;
  return await office.change(act, async (write) => {
    const { id } = await write.add('bodies', definedOnly(fields));
    return id;
  });
}

/** Brings the body to what the form says. */
export async function editBody(office: Office, id: string, draft: BodyDraft): Promise<ActResult> {
  const fields = bodyFields(draft);
  const act = { name: 'editBody', facts: { name: pickText(fields.name, 'fi') } } as const;
  return await office.change(act, (write) => write.update('bodies', id, fields));
}

/** Deletes a body with its seats and mandates. */
export async function deleteBody(office: Office, body: Body): Promise<ActResult> {
  const act = { name: 'deleteBody', facts: { name: pickText(body.name, 'fi') } } as const;
  return await office.change(act, (write) => write.delete('bodies', body.id));
}

/** Seats to add at once: one for each organisation, or one without an organisation where none is named. */
export type NewSeats = {
  role: SeatRole;
  organisationIds: readonly string[];
  /** Each with a seat for a deputy. */
  withDeputies: boolean;
  /** Of deputies: the seat that they stand in for. */
  deputyOfSeatId: string | null;
  label: LocalText | undefined;
};

/** Adds seats after those that are there; returns how many. */
export async function addSeats(
  office: Office,
  body: Body,
  wanted: NewSeats,
): Promise<ActResult<number>> {
  const { role, organisationIds, withDeputies, deputyOfSeatId, label } = wanted;
  const places = organisationIds.length === 0 ? [undefined] : organisationIds;
  const count = places.length * (withDeputies ? 2 : 1);
  const act = { name: 'addSeats', facts: { count, body: pickText(body.name, 'fi') } } as const;
  return await office.change(act, async (write) => {
    const seats = await office.read.seats.where('bodyId').equals(body.id).toArray();
    const inRole = seats.filter((seat) => seat.role === role).sort(compareOrder);
    let order = inRole.at(-1)?.order ?? null;
    for (const organisationId of places) {
      order = orderBetween(order, null);
      const common = { bodyId: body.id, ...(organisationId && { organisationId }) };
      const { id } = await write.add('seats', {
        ...common,
        role,
        ...(deputyOfSeatId && { deputyOfSeatId }),
        ...(label && { label }),
        order,
      });
      if (withDeputies) {
        await write.add('seats', {
          ...common,
          role: 'deputy',
          deputyOfSeatId: id,
          order: orderAt(0),
        });
      }
    }
    return count;
  });
}

/** Changes what a seat is. */
export async function editSeat(
  office: Office,
  body: Body,
  id: string,
  draft: SeatDraft,
): Promise<ActResult> {
  const act = { name: 'editSeat', facts: { body: pickText(body.name, 'fi') } } as const;
  return await office.change(act, (write) => write.update('seats', id, seatFields(draft)));
}

/** Moves a seat one place up or down among those of its role; no act where there is no room. */
export async function moveSeat(
  office: Office,
  body: Body,
  seat: Seat,
  siblings: readonly Seat[],
  step: -1 | 1,
): Promise<ActResult> {
  const from = siblings.findIndex(({ id }) => id === seat.id);
  if (from < 0 || from + step < 0 || from + step >= siblings.length) {
    return { value: undefined, actId: null };
  }
  const act = { name: 'moveSeat', facts: { body: pickText(body.name, 'fi') } } as const;
  return await office.change(act, async (write) => {
    const { order, others } = placeAmong(siblings.toSpliced(from, 1), from + step);
    for (const other of others) await write.update('seats', other.id, { order: other.order });
    await write.update('seats', seat.id, { order });
  });
}

/** Deletes a seat with its mandates and its deputies' seats. */
export async function deleteSeat(office: Office, body: Body, seat: Seat): Promise<ActResult> {
  const act = { name: 'deleteSeat', facts: { body: pickText(body.name, 'fi') } } as const;
  return await office.change(act, (write) => write.delete('seats', seat.id));
}
