import { expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import { anEmail, aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { readLatest, readLatestDocuments, readPassed } from './latest-data.ts';

it('tells what was worked on last, once each, of a part the record that shows it, and nothing that was taken back or deleted', async () => {
  const office = await emptyOffice();
  const person = aPerson({ givenName: 'Aino', familyName: 'Mäki' });
  const [meeting, body] = [newId(), newId()];
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('persons', person);
    await write.add('bodies', { id: body, name: { fi: 'Verkosto' }, kind: 'network' });
  });
  await office.change({ name: 'addMeeting' }, async (write) => {
    await write.add('meetings', {
      ...{ id: meeting, bodyId: body, number: 3, day: '2027-03-10' },
      ...{ state: 'planned', language: 'fi' },
    });
  });
  await office.change({ name: 'editPerson' }, (write) =>
    write.add('contactPoints', anEmail({ ownerId: person.id, ownerKind: 'person' })),
  );
  const { value: task } = await office.change({ name: 'addTask' }, (write) =>
    write.add('tasks', { title: 'Poistettava' }),
  );
  await office.change({ name: 'deleteTask' }, (write) => write.delete('tasks', task.id));
  await office.change({ name: 'makeDocument' }, (write) =>
    write.add('madeDocuments', {
      ...{ kind: 'minutes', title: 'Pöytäkirja', language: 'fi', fileName: 'p.docx', contacts: 0 },
    }),
  );
  const undone = await office.change({ name: 'editTask' }, (write) =>
    write.update('meetings', meeting, { place: 'Lumme' }),
  );
  await office.undoAct(undone.actId ?? '');

  const rows = await readLatest(office, 'fi');
  expect(rows.map(({ kind, name, href }) => [kind, name, href])).toEqual([
    ['Henkilö', 'Aino Mäki', `#/contacts/${person.id}`],
    ['Kokous', 'Verkosto, 10.3.2027', `#/meetings/${meeting}`],
  ]);
  await office.redoAct(undone.actId ?? '');
  expect((await readLatest(office, 'sv'))[0]?.kind).toBe('Möte');
  expect((await readLatestDocuments(office)).map(({ fileName }) => fileName)).toEqual(['p.docx']);
});

it('tells what went by since the day on which something was last done, that day included', async () => {
  let now = new Date('2026-12-03T14:40:00Z');
  const office = await emptyOffice({ now: () => now });
  const body = newId();
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('bodies', { id: body, name: { fi: 'Verkosto' }, kind: 'network' });
    for (const [number, [day, state]] of (
      [
        ['2026-12-04', 'invited'],
        ['2026-12-04', 'held'],
        ['2026-12-04', 'cancelled'],
        ['2026-12-01', 'invited'],
      ] as const
    ).entries()) {
      await write.add('meetings', { bodyId: body, number, day, state, language: 'fi' });
    }
    for (const dueOn of ['2026-12-02', '2026-12-03', '2026-12-06', '2026-12-07']) {
      await write.add('tasks', { title: `Tehtävä ${dueOn}`, dueOn });
    }
    await write.add('tasks', { title: 'Tehty', dueOn: '2026-12-04', doneOn: '2026-12-03' });
    await write.add('obligations', {
      title: { fi: 'Vastaus' },
      kind: 'reportReply',
      rule: { kind: 'fixed', day: '2026-12-05' },
    });
  });
  expect(await readPassed(office, '2026-12-03', 'fi')).toBeNull();
  now = new Date('2026-12-07T06:00:00Z');
  await office.change({ name: 'addTask' }, (write) => write.add('tasks', { title: 'Tänään' }));
  const passed = await readPassed(office, '2026-12-07', 'fi');
  expect(passed?.since).toBe('2026-12-03');
  expect(passed?.rows.map(({ kind, name, day }) => [kind, name, day])).toEqual([
    ['task', 'Tehtävä 2026-12-06', '2026-12-06'],
    ['deadline', 'Vastaus', '2026-12-05'],
    ['meeting', 'Verkosto, 4.12.2026', '2026-12-04'],
    ['task', 'Tehtävä 2026-12-03', '2026-12-03'],
  ]);
});
