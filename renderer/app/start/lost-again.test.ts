import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { newKey } from '#shared/backup/encryption.ts';
import { fail } from '#shared/lib/result.ts';
import { openOffice } from '#renderer/data/open-office.ts';
import { inspectDatabase } from '#renderer/data/start/inspect-database.ts';
import type { Office } from '#renderer/data/office.ts';
import { startChecks } from '#renderer/features/safekeeping/public.ts';
import { fakePlatform } from '#renderer/platform/fake-platform.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { inProcessWorkers } from '#renderer/workers/in-process-workers.ts';
import type { OpenedBackup } from '#renderer/workers/open-backup/backup-opener.ts';
import { startUp } from './start-up.ts';

const add = (office: Office, id: string) =>
  office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
    write.add('persons', { ...aPerson(), id }),
  );

/** An office of one person, whose shell was told of `acts` acts and of somebody who was erased. */
async function office({ acts, erased }: { acts: number; erased: string }) {
  const platform = fakePlatform();
  platform.memory.kept.identity = (await newKey()).identity;
  const database = { indexedDB: new IDBFactory(), IDBKeyRange };
  const opened = await openOffice(database);
  if (!opened.ok) throw new Error(opened.failure.code);
  await add(opened.value, 'aino');
  const stand = await opened.value.journal.currentState();
  opened.value.close();
  const at = '2026-11-20T08:00:00.000Z';
  const tombstone = { createdAt: at, updatedAt: at, rev: 1, erasedOn: '2026-11-20' };
  platform.memory.kept.state = {
    ...stand,
    appVersion: '0.0.0',
    mark: { epoch: stand.mark.epoch, seq: acts },
    tombstones: [
      { ...tombstone, id: 't', personId: erased, reason: 'pyyntö', keptIn: [], marks: [] },
    ],
  };
  const maker = inProcessWorkers(database).backupMakerOf(opened.value.reader);
  const start = () =>
    startUp(
      () => openOffice(database),
      startChecks(platform, maker, () => inspectDatabase(database)),
    );
  return { platform, start, database };
}

it('asks again at the next start where a restore of what is behind did not succeed', async () => {
  const { start } = await office({ acts: 9, erased: 'eino' });
  const first = start();
  await first.open();
  const state = first.store.getState();
  expect(state.step === 'recovery' && state.look.verdict).toBe('behind');
  const spoilt = { acts: 9, restore: () => Promise.resolve(fail('storage-full')) };
  expect(await first.recover(spoilt as unknown as OpenedBackup, () => undefined)).toMatchObject({
    failure: { code: 'storage-full' },
  });

  const second = start();
  await second.open();
  const again = second.store.getState();
  expect(again.step === 'recovery' && again.look.verdict).toBe('behind');
});

it('keeps erased who was erased since, where she goes on with what is behind', async () => {
  const { start } = await office({ acts: 9, erased: 'aino' });
  const first = start();
  await first.open();
  await first.openAnyway();
  const state = first.store.getState();
  if (state.step !== 'welcome' && state.step !== 'ready') throw new Error(state.step);
  expect(await state.office.read.persons.count()).toBe(0);
  expect((await state.office.journal.currentState()).tombstones).toMatchObject([
    { id: 't', personId: 'aino' },
  ]);
});

it('does not ask again where she began anew and closed the program before anything was saved', async () => {
  const { platform, start, database } = await office({ acts: 9, erased: 'eino' });
  const { state: told } = platform.memory.kept;
  if (told) told.counts = { ...told.counts, persons: 300 };
  database.indexedDB = new IDBFactory();
  const first = start();
  await first.open();
  expect(first.store.getState().step).toBe('recovery');
  await first.openAnyway();
  const state = first.store.getState();
  if (state.step !== 'welcome') throw new Error(state.step);
  state.office.close();

  const second = start();
  await second.open();
  expect(second.store.getState().step).toBe('welcome');
});

it('does not greet as new where the shell cannot say whether there were data', async () => {
  const { platform, start, database } = await office({ acts: 9, erased: 'eino' });
  database.indexedDB = new IDBFactory();
  platform.memory.failures.kept = 'file-locked';
  const first = start();
  await first.open();
  expect(first.store.getState()).toMatchObject({
    step: 'stopped',
    reason: 'database-unavailable',
    details: expect.stringContaining('file-locked') as string,
  });
  expect(await database.indexedDB.databases()).toEqual([]);
  delete platform.memory.failures.kept;
  await first.open();
  expect(first.store.getState().step).toBe('recovery');
});
