import { expect, it } from 'vitest';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { writeFailure } from '../write-failure.ts';

const ACT = { name: 'editProgramme' } as const;

async function lockedPlan() {
  const office = await emptyOffice();
  const ids = await office.change({ name: 'addSample' }, async (write) => {
    const plan = await write.add('programmes', {
      ...{ title: { fi: 'Ohjelma' }, levels: [{ name: { fi: 'Tavoite' } }] },
      ...{ state: 'approved', actionNumbering: 'byGoal' },
    });
    // What is added with its programme may be, whatever its state.
    const action = await write.add('actions', {
      ...{ programmeId: plan.id, title: { fi: 'Ohje' }, order: 'a', state: 'agreed', needs: [] },
    });
    const party = await write.add('actionParties', {
      ...{ actionId: action.id, organisationId: 'stm', role: 'lead', answer: 'notAsked' },
    });
    return { plan: plan.id, action: action.id, party: party.id };
  });
  return { office, ...ids.value };
}

const failureOf = async (work: Promise<unknown>) => {
  try {
    await work;
    return null;
  } catch (error) {
    return writeFailure(error);
  }
};

it('refuses what would change a locked programme, and changes nothing', async () => {
  const { office, plan, action, party } = await lockedPlan();
  const refused = await Promise.all([
    failureOf(
      office.change(ACT, (write) => write.update('programmes', plan, { title: { fi: 'X' } })),
    ),
    failureOf(
      office.change(ACT, (write) => write.update('actions', action, { title: { fi: 'X' } })),
    ),
    failureOf(office.change(ACT, (write) => write.update('actions', action, { to: '2028-12-31' }))),
    failureOf(
      office.change(ACT, (write) =>
        write.updateAll([{ table: 'actions', id: action, changes: { order: 'b' } }]),
      ),
    ),
    failureOf(
      office.change(ACT, (write) => write.update('actionParties', party, { role: 'partner' })),
    ),
    failureOf(office.change(ACT, (write) => write.delete('actions', action))),
    failureOf(
      office.change(ACT, (write) =>
        write.add('milestones', { actionId: action, title: { fi: 'Luonnos' } }),
      ),
    ),
  ]);
  expect(refused).toEqual(refused.map(() => 'plan-locked'));
  expect(await office.read.actions.get(action)).toMatchObject({
    title: { fi: 'Ohje' },
    order: 'a',
  });
  expect(await office.read.milestones.count()).toBe(0);
});

it('lets go on what goes on while a programme is carried out', async () => {
  const { office, plan, action, party } = await lockedPlan();
  await office.change(ACT, async (write) => {
    await write.update('programmes', plan, { publishedOn: '2027-01-15' });
    await write.update('programmes', plan, { levels: [{ name: { fi: 'Tavoite', sv: 'Mål' } }] });
    await write.update('actions', action, {
      state: 'running',
      title: { fi: 'Ohje', sv: 'Anvisning' },
    });
    await write.update('actionParties', party, { answer: 'confirmed', organisationId: 'thl' });
    await write.add('recommendationLinks', {
      recommendationId: 'r',
      actionId: action,
      cover: 'part',
    });
  });
  expect(await office.read.actions.get(action)).toMatchObject({
    state: 'running',
    title: { sv: 'Anvisning' },
  });
});

it('is written in again once it is opened, until it is locked', async () => {
  const { office, plan, action } = await lockedPlan();
  await office.change(ACT, (write) => write.update('programmes', plan, { openedOn: '2027-03-01' }));
  await office.change(ACT, (write) => write.update('actions', action, { title: { fi: 'Opas' } }));
  await office.change(ACT, (write) => write.update('programmes', plan, { openedOn: undefined }));
  expect(
    await failureOf(
      office.change(ACT, (write) => write.update('actions', action, { title: { fi: 'X' } })),
    ),
  ).toBe('plan-locked');
  await office.change(ACT, (write) => write.delete('programmes', plan));
  expect(await office.read.programmes.count()).toBe(0);
});

it('keeps out what undo, the trash and a version would bring back', async () => {
  const { office, plan, action, party } = await lockedPlan();
  const open = () =>
    office.change(ACT, (write) => write.update('programmes', plan, { openedOn: '2027-03-01' }));
  const lock = () =>
    office.change(ACT, (write) => write.update('programmes', plan, { openedOn: undefined }));
  await open();
  const edit = await office.change(ACT, (write) =>
    write.update('actions', action, { title: { fi: 'Opas' } }),
  );
  const removal = await office.change(ACT, (write) => write.delete('actionParties', party));
  await lock();
  expect(await office.undoAct(edit.actId ?? '')).toEqual({
    ok: false,
    failure: { code: 'plan-locked' },
  });
  expect(await office.undoAct(removal.actId ?? '')).toMatchObject({
    failure: { code: 'plan-locked' },
  });
  const restoring = office.trash.restore({ name: 'restoreFromTrash' }, [
    { table: 'actionParties', id: party },
  ]);
  expect(await failureOf(restoring)).toBe('plan-locked');
  const writingBack = office.change(ACT, (write) =>
    write.restoreAll([{ table: 'actions', id: action, fields: { title: { fi: 'X' } } }]),
  );
  expect(await failureOf(writingBack)).toBe('plan-locked');
  expect(await office.read.actions.get(action)).toMatchObject({ title: { fi: 'Opas' } });
  await open();
  expect(await office.undoAct(edit.actId ?? '')).toMatchObject({ ok: true });
  expect(await office.read.actions.get(action)).toMatchObject({ title: { fi: 'Ohje' } });
});

it('lets the last step be taken back, a whole programme go and come back', async () => {
  const { office, plan, action } = await lockedPlan();
  const removed = await office.change(ACT, (write) => write.delete('programmes', plan));
  expect(await office.undoAct(removed.actId ?? '')).toMatchObject({ ok: true });
  expect(await office.read.actions.get(action)).toBeDefined();
  const opened = await office.change(ACT, async (write) => {
    await write.update('programmes', plan, { openedOn: '2027-03-01' });
    await write.update('actions', action, { title: { fi: 'Opas' } });
  });
  expect(await office.undoAct(opened.actId ?? '')).toMatchObject({ ok: true });
  expect(await office.read.actions.get(action)).toMatchObject({ title: { fi: 'Ohje' } });
  expect(await office.undo()).toMatchObject({ ok: true });
  expect(await office.read.programmes.count()).toBe(0);
});

it('lets an act write and delete hundreds of records of a plan', async () => {
  const { office, plan } = await lockedPlan();
  const orders = Array.from({ length: 300 }, (_, at) => String(at));
  await office.change(ACT, async (write) => {
    await write.update('programmes', plan, { openedOn: '2027-03-01' });
    for (const order of orders) {
      await write.add('goals', { programmeId: plan, title: { fi: order }, order });
    }
  });
  const goals = await office.read.goals.toArray();
  const shortened = goals.map(
    ({ id }) => ({ table: 'goals', id, changes: { order: 'z' } }) as const,
  );
  const change = await office.change(ACT, (write) => write.updateAll(shortened));
  expect(await office.undoAct(change.actId ?? '')).toMatchObject({ ok: true });
  await office.change(ACT, (write) => write.delete('programmes', plan));
  expect(await office.read.goals.count()).toBe(0);
  expect(await office.undo()).toMatchObject({ ok: true });
  expect(await office.read.goals.count()).toBe(300);
});
