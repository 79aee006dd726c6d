import { definedOnly } from '#shared/lib/defined-only.ts';
import type { Attendee } from '#shared/meetings/attendance-on.ts';
import type { Attendance, Meeting } from '#shared/meetings/meeting.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { FieldChanges } from '#shared/records/record.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
import { refuseApproved } from './refuse-approved.ts';

/** Marks how somebody is invited to a meeting, or was there. */
export async function noteAttendance(
  office: Office,
  { meeting, attendee, name }: { meeting: Meeting; attendee: Attendee; name: string },
  changes: Marks,
): Promise<ActResult> {
  return await office.change({ name: 'noteAttendance', facts: { name } }, async (write) => {
    await refuseApproved(office, meeting.id);
    await mark(write, { meeting, attendee, name }, changes);
  });
}

type Marks = Partial<Pick<FieldChanges<Attendance>, 'presence' | 'invitation'>>;

async function mark(
  write: Writer,
  { meeting, attendee, name }: { meeting: Meeting; attendee: Attendee; name?: string },
  changes: Marks,
): Promise<void> {
  const { attendance, role, seat, person } = attendee;
  if (attendance) await write.update('attendances', attendance.id, changes);
  else {
    await write.add('attendances', {
      meetingId: meeting.id,
      role,
      ...(seat && { seatId: seat.id }),
      ...(person && { personId: person.id }),
      ...(!seat && !person && name !== undefined && { name }),
      ...definedOnly(changes),
    });
  }
}

/**
 * Those of `attendees` of whom it is to be said in one go whether they were there: nothing is said of them yet. A deputy is
 * there only where somebody says so.
 */
export function yetToMark(attendees: readonly Attendee[]): Attendee[] {
  return attendees.filter(
    ({ attendance, role }) => attendance?.presence === undefined && role !== 'deputy',
  );
}

/** Marks them as present in one act, and who declined as absent. */
export async function markRest(
  office: Office,
  meeting: Meeting,
  attendees: readonly Attendee[],
): Promise<ActResult> {
  const rest = yetToMark(attendees);
  const act = { name: 'markRest', facts: { count: rest.length } } as const;
  return await office.change(act, async (write) => {
    await refuseApproved(office, meeting.id);
    for (const attendee of rest) {
      const isAway = attendee.attendance?.invitation === 'declined';
      await mark(write, { meeting, attendee }, { presence: isAway ? 'absent' : 'present' });
    }
  });
}

/** Adds a guest, who may be no contact. */
export async function addGuest(office: Office, meeting: Meeting, name: string): Promise<ActResult> {
  return await office.change({ name: 'noteAttendance', facts: { name } }, async (write) => {
    await refuseApproved(office, meeting.id);
    await write.add('attendances', { meetingId: meeting.id, role: 'guest', name });
  });
}

/** Takes a guest off the list. */
export async function removeGuest(
  office: Office,
  { id, meetingId, name = '' }: Attendance,
): Promise<ActResult> {
  return await office.change({ name: 'removeGuest', facts: { name } }, async (write) => {
    await refuseApproved(office, meetingId);
    await write.delete('attendances', id);
  });
}
