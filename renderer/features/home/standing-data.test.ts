import { expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import type { FollowUpStatus, ReportState } from '#shared/programme/follow-up/follow-up.ts';
import type { ProgrammeState } from '#shared/programme/programme.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { readStandings } from './standing-data.ts';

it('counts how each programme that has not ended stands, each action once by what was accepted of it last', async () => {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    const addProgramme = async (title: string, state: ProgrammeState) => {
      const { id: programmeId } = await write.add('programmes', {
        ...{ title: { fi: title }, state, levels: [], actionNumbering: 'running' },
      });
      const addAction = async (order: string, actionState: 'running' | 'dropped') =>
        (
          await write.add('actions', {
            ...{ programmeId, title: { fi: order }, order, state: actionState, needs: [] },
          })
        ).id;
      const actions = [await addAction('a', 'running'), await addAction('b', 'running')];
      await addAction('c', 'dropped');
      await addAction('d', 'running');
      return { programmeId, actions };
    };
    const addRound = async (
      programmeId: string,
      asOf: string,
      told: [string | undefined, FollowUpStatus, ReportState][],
    ) => {
      const { id: roundId } = await write.add('followUpRounds', {
        ...{ programmeId, title: { fi: asOf }, asOf, dueOn: asOf, state: 'closed', fields: [] },
      });
      for (const [actionId = newId(), status, state] of told) {
        await write.add('statusReports', {
          ...{ roundId, actionId, organisationId: 'om', status, way: 'email', state },
        });
      }
    };
    const { programmeId, actions } = await addProgramme('Nykyinen', 'inForce');
    await addRound(programmeId, '2026-10-31', [
      [actions[0], 'delayed', 'accepted'],
      [actions[1], 'blocked', 'accepted'],
    ]);
    await addRound(programmeId, '2027-03-31', [
      [actions[0], 'done', 'accepted'],
      [actions[1], 'done', 'received'],
    ]);
    await addProgramme('Ei kysytty', 'inForce');
    const ended = await addProgramme('Päättynyt', 'ended');
    await addRound(ended.programmeId, '2020-01-31', [[ended.actions[0], 'done', 'accepted']]);
  });
  const rows = await readStandings(office);
  expect(rows.map(({ programme, asOf }) => [programme.title.fi, asOf])).toEqual([
    ['Nykyinen', '2027-03-31'],
  ]);
  const [row] = rows;
  expect(Object.fromEntries(row?.lights.map(({ light, count }) => [light, count]) ?? [])).toEqual({
    ...{ stopped: 1, attention: 0, notStarted: 0, onTrack: 1, merged: 0, unknown: 1 },
  });
});
