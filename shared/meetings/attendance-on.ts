import type { BodyRows } from '../contacts/bodies/composition.ts';
import { allSeats, compositionOn } from '../contacts/bodies/composition.ts';
import type { Person } from '../contacts/person.ts';
import type { Seat } from '../contacts/bodies/seat.ts';
import type { Organisation } from '../contacts/organisation.ts';
import type { Attendance, Meeting } from './meeting.ts';

/** Somebody who belongs to a meeting: by the seat that she holds on its day, or as a guest. */
export type Attendee = {
  /** Of what is written down of her; absent where nothing is yet. */
  attendance?: Attendance;
  role: Attendance['role'];
  seat?: Seat;
  person?: Person;
  organisation?: Organisation;
  /** Of a guest who is no contact. */
  name?: string;
};

/**
 * Who belongs to `meeting`: everybody who holds a seat of its body on its day, in the order of the composition, each with
 * what is written down of her; then whoever was written down beside them.
 */
export function attendeesOf(
  rows: BodyRows,
  meeting: Meeting,
  attendances: readonly Attendance[],
): Attendee[] {
  const own = attendances.filter(({ meetingId }) => meetingId === meeting.id);
  const composition = compositionOn(rows, meeting.bodyId, meeting.day);
  const seated = (composition ? allSeats(composition) : []).flatMap(
    ({ seat, holders, organisation }) =>
      holders.map(({ person }): Attendee => {
        const attendance = own.find(
          ({ seatId, personId }) => seatId === seat.id && personId === person.id,
        );
        return {
          role: seat.role,
          seat,
          person,
          ...(organisation && { organisation }),
          ...(attendance && { attendance }),
        };
      }),
  );
  const told = new Set(seated.flatMap(({ attendance }) => attendance?.id ?? []));
  const persons = new Map(rows.persons.map((person) => [person.id, person]));
  const others = own
    .filter(({ id }) => !told.has(id))
    .map((attendance): Attendee => {
      const person = persons.get(attendance.personId ?? '');
      return {
        attendance,
        role: attendance.role,
        ...(person && { person }),
        ...(attendance.name !== undefined && { name: attendance.name }),
      };
    });
  return [...seated, ...others];
}
