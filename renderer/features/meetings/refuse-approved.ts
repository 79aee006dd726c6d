import type { Office } from '#renderer/data/office.ts';

/**
 * Minutes that are approved are kept as they were approved: a change of the meeting, its agenda, its decisions or its
 * attendance does not happen, whoever asks for it. Their state is put back first.
 */
export async function refuseApproved(
  { read }: Pick<Office, 'read'>,
  meetingId: string,
): Promise<void> {
  const meeting = await read.meetings.get(meetingId);
  if (meeting?.state === 'approved') throw new Error('The minutes of the meeting are approved');
}
