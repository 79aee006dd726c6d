import type { Body } from '../contacts/bodies/body.ts';
import type { Mandate } from '../contacts/bodies/mandate.ts';
import type { Seat } from '../contacts/bodies/seat.ts';
import { orderAt } from '../records/order.ts';
import type { RecordBase } from '../records/record.ts';
import { SAMPLE_BODIES } from './sample-bodies.ts';

type Making = {
  base: () => RecordBase;
  /** By the organisation's `domain`. */
  organisationIds: ReadonlyMap<string, string>;
  /** By "Etunimi Sukunimi". */
  personIds: ReadonlyMap<string, string>;
};

/** Adds the sample's bodies, their seats and who holds them to `rows`. */
export function addBodies(
  rows: { bodies: Body[]; seats: Seat[]; mandates: Mandate[] },
  { base, organisationIds, personIds }: Making,
): void {
  const hold = (seatId: string, [name, from, to]: [string, string, string?]) => {
    const personId = personIds.get(name);
    if (!personId) throw new Error(`Nobody in the sample is called ${name}`);
    rows.mandates.push({ ...base(), seatId, personId, from, ...(to !== undefined && { to }) });
  };
  for (const { seats, setUpBy, ...fields } of SAMPLE_BODIES) {
    const founder = organisationIds.get(setUpBy ?? '');
    const body: Body = { ...base(), ...fields, ...(founder && { organisationId: founder }) };
    rows.bodies.push(body);
    for (const [index, { role, at, label, held, deputy }] of seats.entries()) {
      const organisationId = organisationIds.get(at ?? '');
      const common = { bodyId: body.id, ...(organisationId && { organisationId }) };
      const seat: Seat = {
        ...base(),
        ...common,
        role,
        ...(label && { label }),
        order: orderAt(index + 1),
      };
      rows.seats.push(seat);
      for (const mandate of held ?? []) hold(seat.id, mandate);
      if (!deputy) continue;
      const own: Seat = {
        ...base(),
        ...common,
        role: 'deputy',
        deputyOfSeatId: seat.id,
        order: 'a1',
      };
      rows.seats.push(own);
      for (const mandate of deputy) hold(own.id, mandate);
    }
  }
}
