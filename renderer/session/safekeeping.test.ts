import { expect, it } from 'vitest';
import { backupBefore, beKeeper, useWaitingAct } from './safekeeping.ts';

it('goes on with one act at a time, so that a double click does nothing twice', async () => {
  let goOn: (made: boolean) => void = () => undefined;
  const made = new Promise<boolean>((resolve) => {
    goOn = resolve;
  });
  const leave = beKeeper({
    before: () => made,
    quit: () => Promise.resolve(),
    refresh: () => Promise.resolve(),
    now: () => Promise.resolve(null),
    flush: () => Promise.resolve(),
  });
  const first = backupBefore('before-import');
  expect(await backupBefore('before-import')).toBe(false);
  expect(useWaitingAct.getState().waits).toBe(true);
  goOn(true);
  expect(await first).toBe(true);
  expect(await backupBefore('before-import')).toBe(true);
  leave();
});
