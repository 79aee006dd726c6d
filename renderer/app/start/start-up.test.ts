import { describe, expect, it, vi } from 'vitest';
import type { Office, OpenFailure } from '#renderer/data/office.ts';
import type { StartLook } from '#renderer/features/safekeeping/public.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import type { OpenedBackup } from '#renderer/workers/open-backup/backup-opener.ts';
import { startUp } from './start-up.ts';

type Opened = Result<Office, OpenFailure>;
const opens = (office: Office) => () => Promise.resolve<Opened>(ok(office));

describe('the start of the program', () => {
  it('greets an empty office once', async () => {
    const office = await emptyOffice();
    const first = startUp(opens(office));
    await first.open();
    expect(first.store.getState().step).toBe('welcome');
    await first.finishWelcome();
    expect(first.store.getState()).toEqual({ step: 'ready', office });

    const second = startUp(opens(office));
    await second.open();
    expect(second.store.getState().step).toBe('ready');
  });

  it('greets nobody where there are people already', async () => {
    const office = await emptyOffice();
    await office.change({ name: 'addPerson', facts: { name: 'Aino' } }, (write) =>
      write.add('persons', aPerson()),
    );
    const start = startUp(opens(office));
    await start.open();
    expect(start.store.getState().step).toBe('ready');
  });

  it.each(['database-newer', 'database-unavailable', 'storage-full', 'opened-elsewhere'] as const)(
    'stops at %s, and goes on when it is tried again',
    async (code) => {
      const office = await emptyOffice();
      const answers: Opened[] = [fail(code, { detail: 'why' }), ok(office)];
      const start = startUp(() => Promise.resolve(answers.shift() ?? ok(office)));
      await start.open();
      expect(start.store.getState()).toEqual({
        step: 'stopped',
        reason: code,
        details: `${code}: why`,
      });
      await start.open();
      expect(start.store.getState().step).toBe('welcome');
    },
  );

  it('stops with the details when opening throws', async () => {
    const start = startUp(() => Promise.reject(new Error('no such thing')));
    await start.open();
    const state = start.store.getState();
    expect(state).toMatchObject({ step: 'stopped', reason: 'crashed' });
    expect(state.step === 'stopped' && state.details).toContain('no such thing');
  });

  it('opens once, however often it is asked to', async () => {
    const office = await emptyOffice();
    let times = 0;
    const start = startUp(() => {
      times += 1;
      return Promise.resolve(ok(office));
    });
    await Promise.all([start.open(), start.open()]);
    await start.open();
    expect(times).toBe(1);
  });

  it('is settled once no opening and no restore is under way', async () => {
    let answer: (opened: Opened) => void = () => undefined;
    const opening = new Promise<Opened>((resolve) => {
      answer = resolve;
    });
    const look = { verdict: 'lost' } as StartLook;
    const start = startUp(() => opening, {
      look: () => Promise.resolve(ok(look)),
      protect: () => Promise.resolve(ok(null)),
      goOnAnyway: () => Promise.resolve(),
      settle: () => Promise.resolve(),
    });
    await start.open();
    await start.settled();
    const recovering = start.recover({} as OpenedBackup, () => undefined);
    const settled = vi.fn();
    const waiting = start.settled().then(settled);
    await new Promise((resolve) => setTimeout(resolve));
    expect(settled).not.toHaveBeenCalled();
    answer(fail('opened-elsewhere'));
    expect(await recovering).toMatchObject({ failure: { code: 'opened-elsewhere' } });
    await waiting;
  });
});
