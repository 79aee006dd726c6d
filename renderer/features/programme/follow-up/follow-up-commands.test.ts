import { expect, it } from 'vitest';
import { draftOfRound, emptyRound } from '#shared/programme/follow-up/round-draft.ts';
import { action, emptyProgramme, record } from '#shared/programme/testing/any-programme.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { addRound, editRound } from './follow-up-commands.ts';

it('a new round asks those who were chosen, and of them who has a part in an action', async () => {
  const office = await emptyOffice();
  const actionParties = ['stm', 'om'].map((organisationId) => ({
    ...{ ...record(`party-${organisationId}`), actionId: 'a', organisationId },
    ...{ role: 'lead' as const, answer: 'confirmed' as const },
  }));
  const plan = { ...emptyProgramme(), actions: [action('a')], actionParties };
  const title = { fi: 'Syksy', sv: '', en: '' };
  const draft = { ...emptyRound(['om', 'gone']), title, asOf: '31.8.2026' };
  const { value } = await addRound(office, plan, draft, 'Vastaukset');
  expect(value.count).toBe(1);
  const asked = await office.read.followUpRequests.toArray();
  expect(asked.map(({ roundId, organisationId }) => [roundId, organisationId])).toEqual([
    [value.id, 'om'],
  ]);
});

it('the day by which a round is to be answered is a task, which moves with it until it is done', async () => {
  const office = await emptyOffice();
  const title = { fi: 'Syksy', sv: '', en: '' };
  const draft = { ...emptyRound([]), title, asOf: '31.8.2026', dueOn: '30.9.2026' };
  const { value, actId } = await addRound(office, emptyProgramme(), draft, 'Vastaukset');
  const tasks = () => office.read.tasks.toArray();
  const round = async () => {
    const row = await office.read.followUpRounds.get(value.id);
    if (!row) throw new Error('no round');
    return row;
  };
  const move = async (dueOn: string) => {
    const now = await round();
    return await editRound(office, now, { ...draftOfRound(now), dueOn }, 'Vastaukset');
  };
  expect(actId).not.toBeNull();
  expect(await tasks()).toMatchObject([
    { title: 'Vastaukset', dueOn: '2026-09-30', sourceKind: 'followUpRound', sourceId: value.id },
  ]);
  await move('15.10.2026');
  expect(await tasks()).toMatchObject([{ dueOn: '2026-10-15' }]);
  const [task] = await tasks();
  await office.change({ name: 'addSample' }, (write) =>
    write.update('tasks', task?.id ?? '', { doneOn: '2026-10-01' }),
  );
  await move('31.10.2026');
  expect(await tasks()).toMatchObject([{ dueOn: '2026-10-15', doneOn: '2026-10-01' }]);
});
