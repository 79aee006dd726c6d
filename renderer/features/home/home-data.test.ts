import { expect, it } from 'vitest';
import type { FollowUpStatus, ReportState } from '#shared/programme/follow-up/follow-up.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { readFollowUps, readMeetingRows } from './home-data.ts';

it('counts on each round’s card what was accepted in that round', async () => {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    const { id: programmeId } = await write.add('programmes', {
      title: { fi: 'Ohjelma' },
      state: 'inForce',
      levels: [],
      actionNumbering: 'running',
    });
    const { id: actionId } = await write.add('actions', {
      ...{ programmeId, title: { fi: 'Koulutus' }, order: 'a', state: 'running', needs: [] },
    });
    const told: [string, FollowUpStatus, ReportState][] = [
      ['2026-10-31', 'delayed', 'accepted'],
      ['2026-12-31', 'done', 'accepted'],
      ['2027-03-31', 'blocked', 'received'],
    ];
    for (const [asOf, status, state] of told) {
      const { id: roundId } = await write.add('followUpRounds', {
        ...{ programmeId, title: { fi: asOf }, asOf, dueOn: asOf, state: 'collecting', fields: [] },
      });
      await write.add('statusReports', {
        ...{ roundId, actionId, organisationId: 'om', status, way: 'email', state },
      });
    }
  });
  const rows = await readFollowUps(office, '2026-12-01');
  expect(rows.map(({ round, lights, toCheck }) => [round.asOf, lights, toCheck])).toEqual([
    ['2026-10-31', { stopped: 0, attention: 1, onTrack: 0 }, 0],
    ['2026-12-31', { stopped: 0, attention: 0, onTrack: 1 }, 0],
    ['2027-03-31', { stopped: 0, attention: 0, onTrack: 0 }, 1],
  ]);
});

it('names the meetings of two weeks and those whose minutes are not approved, by their day', async () => {
  const office = await emptyOffice();
  const meetings = [
    ['2026-12-03', 'invited'],
    ['2026-12-13', 'planned'],
    ['2026-12-14', 'planned'],
    ['2026-12-04', 'cancelled'],
    ['2026-12-02', 'held'],
    ['2026-11-10', 'agendaSent'],
    ['2026-10-10', 'approved'],
    ['2026-12-01', 'checked'],
    ['2024-12-01', 'checked'],
  ] as const;
  await office.change({ name: 'addSample' }, async (write) => {
    const { id: bodyId } = await write.add('bodies', { name: { fi: 'Verkosto' }, kind: 'network' });
    for (const [at, [day, state]] of meetings.entries()) {
      await write.add('meetings', { bodyId, number: at + 1, day, state, language: 'fi' });
    }
  });
  const rows = await readMeetingRows(office, '2026-12-03');
  expect(rows.map(({ meeting, when, body }) => [meeting.day, when, body?.name.fi])).toEqual([
    ['2026-11-10', 'toFinish', 'Verkosto'],
    ['2026-12-01', 'toFinish', 'Verkosto'],
    ['2026-12-02', 'toFinish', 'Verkosto'],
    ['2026-12-03', 'thisWeek', 'Verkosto'],
    ['2026-12-13', 'nextWeek', 'Verkosto'],
  ]);
});
