import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, it, vi } from 'vitest';
import { holdQuit } from './hold-quit.ts';

const aWindow = () => new EventEmitter() as unknown as ServerResponse;

it('tells the window that waits, and ends once that has written what is unsaved', async () => {
  const { calls, waits, askWindow } = holdQuit(60_000);
  waits(aWindow());
  const heard = calls.untilQuit();
  const done = vi.fn();
  const asking = askWindow().then(done);
  expect(await heard).toEqual({ ok: true, value: null });
  expect(done).not.toHaveBeenCalled();
  await calls.readyToQuit();
  await asking;
});

it('waits for no window that has gone or never listened, and for none longer than it may', async () => {
  await holdQuit(60_000).askWindow();
  const gone = holdQuit(60_000);
  const response = aWindow();
  gone.waits(response);
  response.emit('close');
  await gone.askWindow();
  const silent = holdQuit(1);
  silent.waits(aWindow());
  await silent.askWindow();
});

it('knows that she chose to quit in the window', async () => {
  const { calls, chosen } = holdQuit(60_000);
  await calls.readyToQuit();
  await chosen;
});
