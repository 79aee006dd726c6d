import { expect, it, vi } from 'vitest';
import { holdQuit } from './hold-quit.ts';

const HOUR = 3_600_000;

/** A window that waits to be told; what is told, it holds the end until it is ready or goes. */
function aWindow({ calls }: ReturnType<typeof holdQuit>, window: string) {
  const waiting = new AbortController();
  const holding = new AbortController();
  const told = calls.untilQuit({ window }, waiting.signal).then((answer) => {
    waiting.abort();
    void calls.holdQuit({ window }, holding.signal);
    return answer;
  });
  return {
    told,
    ready: () => calls.readyToQuit({ window }),
    goes: () => {
      waiting.abort();
      holding.abort();
    },
  };
}

it('tells the window that waits, and ends once that has written what is unsaved', async () => {
  const held = holdQuit(HOUR);
  const window = aWindow(held, 'a');
  const done = vi.fn();
  const asking = held.askWindow().then(done);
  expect(await window.told).toEqual({ ok: true, value: null });
  expect(done).not.toHaveBeenCalled();
  await window.ready();
  await asking;
});

it('waits for no window that has gone or never listened, and for none longer than it may', async () => {
  await holdQuit(HOUR).askWindow();
  const gone = holdQuit(HOUR);
  aWindow(gone, 'a').goes();
  expect(gone.hasWindow()).toBe(false);
  await gone.askWindow();
  const silent = holdQuit(1);
  aWindow(silent, 'a');
  await silent.askWindow();
});

it('does not wait for a window that goes away after it was told', async () => {
  const held = holdQuit(HOUR);
  const window = aWindow(held, 'a');
  const asking = held.askWindow();
  await window.told;
  window.goes();
  await asking;
});

it('does not wait for a window whose calls had broken before they were heard', async () => {
  const held = holdQuit(HOUR);
  const broken = AbortSignal.abort();
  void held.calls.untilQuit({ window: 'a' }, broken);
  expect(held.hasWindow()).toBe(false);
  const window = aWindow(held, 'b');
  const asking = held.askWindow();
  await window.told;
  void held.calls.holdQuit({ window: 'b' }, broken);
  await asking;
});

it('waits for every window: one that has nothing to write does not speak for another', async () => {
  const held = holdQuit(HOUR);
  const idle = aWindow(held, 'idle');
  const busy = aWindow(held, 'busy');
  const done = vi.fn();
  const asking = held.askWindow().then(done);
  await Promise.all([idle.told, busy.told]);
  await idle.ready();
  idle.goes();
  await new Promise((resolve) => setTimeout(resolve));
  expect(done).not.toHaveBeenCalled();
  await busy.ready();
  await asking;
});

it('takes a window for open that called anew before its broken call was seen to end', () => {
  const { calls, hasWindow } = holdQuit(HOUR);
  const [broken, anew] = [new AbortController(), new AbortController()];
  void calls.untilQuit({ window: 'a' }, broken.signal);
  void calls.untilQuit({ window: 'a' }, anew.signal);
  broken.abort();
  expect(hasWindow()).toBe(true);
});

it('knows that she chose to quit in the window', async () => {
  const { calls, chosen } = holdQuit(HOUR);
  await calls.readyToQuit({ window: 'a' });
  await chosen;
});
