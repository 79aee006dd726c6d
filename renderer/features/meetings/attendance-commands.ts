import { definedOnly } from '#shared/lib/defined-only.ts';
import type { Attendee } from '#shared/meetings/attendance-on.ts';
import type { Attendance, Meeting } from '#shared/meetings/meeting.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { FieldChanges } from '#shared/records/record.ts';
import type { Office } from '#renderer/data/office.ts';
import { refuseApproved } from './refuse-approved.ts';

/** Marks how somebody is invited to a meeting, or was there. */
export async function noteAttendance(
  office: Office,
  { meeting, attendee, name }: { meeting: Meeting; attendee: Attendee; name: string },
  changes: Partial<Pick<FieldChanges<Attendance>, 'presence' | 'invitation'>>,
): Promise<ActResult> {
  const { attendance, role, seat, person } = attendee;
  return await office.change({ name: 'noteAttendance', facts: { name } }, async (write) => {
    await refuseApproved(office, meeting.id);
    if (attendance) await write.update('attendances', attendance.id, changes);
    else {
      await write.add('attendances', {
        meetingId: meeting.id,
        role,
        ...(seat && { seatId: seat.id }),
        ...(person && { personId: person.id }),
        ...(!seat && !person && { name }),
        ...definedOnly(changes),
      });
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
