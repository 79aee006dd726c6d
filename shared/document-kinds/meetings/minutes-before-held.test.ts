import { expect, it } from 'vitest';
import { decisionsModel } from '../../meetings/documents/decisions-model.ts';
import { meetingModel } from '../../meetings/documents/meeting-model.ts';
import { sampleOffice } from '../../sample-office/sample-office.ts';

const { rows } = sampleOffice('fi');

it('has the decisions of a meeting in its papers also before it is marked as held; the register waits for that', () => {
  const decision = rows.decisions.find(({ number }) => number === undefined);
  const item = rows.agendaItems.find(({ id }) => id === decision?.agendaItemId);
  const meeting = rows.meetings.find(({ id }) => id === item?.meetingId);
  if (!decision || !item || !meeting) throw new Error('the sample has no decision to be approved');
  const meetings = rows.meetings.map((one) =>
    one.id === meeting.id ? { ...one, state: 'invited' as const } : one,
  );
  const made = meetingModel({ ...rows, meetings }, meeting.id, { language: 'fi' });
  const printed = made.ok ? made.value.items.flatMap(({ decisions }) => decisions) : [];
  expect(printed.map(({ text }) => text.text)).toContain(decision.text.fi);
  const register = decisionsModel({ ...rows, meetings }, meeting.bodyId, { language: 'fi' });
  expect(register.decisions.map(({ text }) => text.text)).not.toContain(decision.text.fi);
});
