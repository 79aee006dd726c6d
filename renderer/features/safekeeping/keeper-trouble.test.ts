import { afterEach, expect, it, vi } from 'vitest';
import { decrypt, newKey } from '#shared/backup/encryption.ts';
import { ok } from '#shared/lib/result.ts';
import type { KeptBackup } from '#shared/safekeeping/safekeeping.ts';
import type { Office } from '#renderer/data/office.ts';
import { type FakePlatform, fakePlatform } from '#renderer/platform/fake-platform.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { inProcessWorkers } from '#renderer/workers/in-process-workers.ts';
import { createKeeper, type Keeper } from './keeper.ts';

let keeper: Keeper | null = null;
afterEach(() => {
  keeper?.stop();
  vi.useRealTimers();
});

async function desk(prepare: (platform: FakePlatform, office: Office) => Promise<void> | void) {
  const platform = fakePlatform();
  const office = await emptyOffice();
  platform.memory.kept.identity = (await newKey()).identity;
  await prepare(platform, office);
  const status = vi.fn();
  keeper = createKeeper({
    office,
    platform,
    maker: inProcessWorkers().backupMakerOf(office.reader),
    appVersion: '1.2.3',
    onStatus: status,
  });
  await keeper.start();
  return { office, platform, keeper, status };
}

const add = (office: Office, id: string) =>
  office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
    write.add('persons', { ...aPerson(), id }),
  );
const reasons = ({ memory }: FakePlatform) => memory.backups.map(({ about }) => about.reason);
const journalled = ({ memory }: FakePlatform) =>
  memory.journal.flatMap(({ rows }) => rows.map(({ k }) => k));

it('begins as soon as the shell answers, where it did not at the start', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { office, platform, keeper, status } = await desk(({ memory }) => {
    memory.failures.kept = 'file-locked';
  });
  await add(office, 'aino');
  expect(status).toHaveBeenCalledWith({ backup: 'file-locked' });
  delete platform.memory.failures.kept;
  await vi.advanceTimersByTimeAsync(5000);
  // What is said of backups and of the journal is said apart: the last word of each holds.
  await vi.waitFor(() =>
    expect(Object.assign({}, ...status.mock.calls.flat())).toMatchObject({ backup: null }),
  );
  await add(office, 'eino');
  await keeper.flush();
  expect(journalled(platform)).toContain('eino');
  await keeper.quit();
  expect(reasons(platform)).toEqual(['quit']);
});

it('says within five seconds that the journal cannot be written, be it that nothing was changed', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { platform, status } = await desk(({ memory }) => {
    memory.failures.appendJournal = 'not-permitted';
  });
  await vi.advanceTimersByTimeAsync(5000);
  await vi.waitFor(() => expect(status).toHaveBeenCalledWith({ journal: 'not-permitted' }));
  delete platform.memory.failures.appendJournal;
  await vi.advanceTimersByTimeAsync(5000);
  await vi.waitFor(() => expect(status).toHaveBeenLastCalledWith({ journal: null }));
  expect(journalled(platform)).toEqual([]);
});

it('says so within five seconds of a change where no answer comes, and that it came after all', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const answers: (() => void)[] = [];
  const { office, status } = await desk((platform) => {
    const { appendJournal } = platform;
    platform.appendJournal = (given) =>
      given.entries.length === 0
        ? appendJournal(given)
        : new Promise((resolve) => {
            answers.push(() => resolve(ok(null)));
          });
  });
  await add(office, 'aino');
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  expect(status).not.toHaveBeenCalledWith({ journal: 'host-gone' });
  await vi.advanceTimersByTimeAsync(5000);
  expect(status).toHaveBeenLastCalledWith({ journal: 'host-gone' });
  answers[0]?.();
  await vi.waitFor(() => expect(status).toHaveBeenLastCalledWith({ journal: null }));
});

it('makes a backup at quit also where the shell did not answer at the start', async () => {
  const { office, platform, keeper } = await desk(({ memory }) => {
    memory.failures.kept = 'file-locked';
  });
  await add(office, 'aino');
  delete platform.memory.failures.kept;
  await keeper.quit();
  expect(reasons(platform)).toEqual(['quit']);
});

it('holds its data against its own backups alone, and not against those of another office', async () => {
  const { platform, office, keeper } = await desk(async (given, its) => {
    await add(its, 'aino');
    const other: KeptBackup = {
      id: '2026-11-25T08-32-00Z scheduled',
      createdAt: new Date().toISOString(),
      reason: 'scheduled',
      size: 1,
      sha256: '',
      mark: { epoch: 0, seq: 2 },
      pinned: false,
      places: ['second'],
      foreign: true,
    };
    const { kept } = given;
    given.kept = async () => {
      const answer = await kept();
      return answer.ok
        ? ok({ ...answer.value, backups: [other, ...answer.value.backups] })
        : answer;
    };
  });
  await add(office, 'eino');
  expect(await keeper.before('before-merge')).toMatchObject({ ok: true });
  expect(reasons(platform)).toEqual(['before-merge']);
  await keeper.flush();
  expect(journalled(platform)).toContain('eino');
});

it('empties the journal of who was erased later, where that failed at first', async () => {
  const { platform, office, keeper } = await desk(() => undefined);
  await add(office, 'aino');
  await keeper.flush();
  platform.memory.failures.forgetJournal = 'file-locked';
  await office.erasePerson('aino', { reason: 'pyyntö', keptIn: [] });
  await keeper.flush();
  expect(reasons(platform)).toEqual(['after-erasure']);
  expect(journalled(platform)).toContain('aino');
  delete platform.memory.failures.forgetJournal;
  await add(office, 'eino');
  await keeper.backup('asked');
  await keeper.flush();
  expect(journalled(platform)).not.toContain('aino');
});

it('does so also after the program was closed in between', async () => {
  const { platform, office, keeper: first } = await desk(() => undefined);
  await add(office, 'aino');
  await first.flush();
  platform.memory.failures.forgetJournal = 'file-locked';
  await office.erasePerson('aino', { reason: 'pyyntö', keptIn: [] });
  await first.flush();
  await first.quit();
  first.stop();
  delete platform.memory.failures.forgetJournal;
  const second = createKeeper({
    office,
    platform,
    maker: inProcessWorkers().backupMakerOf(office.reader),
    appVersion: '1.2.3',
    onStatus: () => undefined,
  });
  keeper = second;
  await second.start();
  await add(office, 'eino');
  await second.backup('asked');
  await second.flush();
  expect(journalled(platform)).not.toContain('aino');
});

it('encrypts for the key of now, also where the shell did not tell it when it was changed', async () => {
  const { platform, office, keeper } = await desk(() => undefined);
  const next = await newKey();
  platform.memory.failures.kept = 'file-locked';
  platform.memory.kept.identity = next.identity;
  await keeper.refresh();
  delete platform.memory.failures.kept;
  await add(office, 'aino');
  await keeper.backup('asked');
  const bytes = platform.memory.backups.at(-1)?.bytes ?? new Uint8Array();
  expect(await decrypt(bytes, { identities: [next.identity] })).toMatchObject({ ok: true });
});
