import { expect, it } from 'vitest';
import type { FollowUpStatus, ReportState } from '#shared/programme/follow-up/follow-up.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { readActionStatus } from './follow-up-data.ts';

it('says on an action’s page what was last accepted of it, and in which round', async () => {
  const office = await emptyOffice();
  const { value } = await office.change({ name: 'addSample' }, async (write) => {
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
      ['2026-03-31', 'delayed', 'accepted'],
      ['2026-10-31', 'progressing', 'accepted'],
      ['2027-03-31', 'blocked', 'received'],
    ];
    for (const [asOf, status, state] of told) {
      const { id: roundId } = await write.add('followUpRounds', {
        ...{ programmeId, title: { fi: asOf }, asOf, state: 'collecting', fields: [] },
      });
      await write.add('statusReports', {
        ...{ roundId, actionId, organisationId: 'om', status, way: 'email', state },
      });
    }
    return { programmeId, actionId };
  });
  expect(await readActionStatus(office, value.programmeId, value.actionId)).toMatchObject({
    status: 'progressing',
    round: { asOf: '2026-10-31' },
  });
  expect(await readActionStatus(office, value.programmeId, 'other')).toBeUndefined();
});
