import { expect, it } from 'vitest';
import type { FollowUpStatus, ReportState } from '#shared/programme/follow-up/follow-up.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { readFollowUps } from './home-data.ts';

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
