import { describe, expect, it, vi } from 'vitest';
import { callWorker } from './call-worker.ts';
import { inProcessPort, type OnProgress } from './serve-calls.ts';

type Calls = {
  add: { argument: [number, number]; answer: number };
  hang: { argument: null; answer: null };
  burst: { argument: null; answer: null };
  count: { argument: null; answer: number };
};

function makeCaller() {
  const spawned = vi.fn();
  const caller = callWorker<Calls>(() => {
    spawned();
    let calls = 0;
    return inProcessPort(() => ({
      add: ([a, b]: [number, number], onProgress: OnProgress) => {
        onProgress(1, 2);
        return a + b;
      },
      hang: () => new Promise(() => undefined),
      burst: () => {
        throw new Error('burst');
      },
      count: () => ++calls,
    }));
  });
  return { caller, spawned };
}

describe('a called worker', () => {
  it('answers each call, tells its progress and starts once', async () => {
    const { caller, spawned } = makeCaller();
    const onProgress = vi.fn();
    const both = await Promise.all([
      caller.call('add', [1, 2], { onProgress }),
      caller.call('add', [3, 4]),
    ]);
    expect(both).toEqual([
      { end: 'answer', value: 3 },
      { end: 'answer', value: 7 },
    ]);
    expect(onProgress).toHaveBeenCalledExactlyOnceWith(1, 2);
    expect(spawned).toHaveBeenCalledTimes(1);
  });

  it('stops when cancelled, and starts anew with nothing remembered', async () => {
    const { caller, spawned } = makeCaller();
    expect(await caller.call('count', null)).toEqual({ end: 'answer', value: 1 });
    const stop = new AbortController();
    const hanging = caller.call('hang', null, { signal: stop.signal });
    const beside = caller.call('hang', null);
    stop.abort();
    expect(await hanging).toEqual({ end: 'cancelled' });
    expect(await beside).toEqual({ end: 'cancelled' });
    expect(await caller.call('count', null)).toEqual({ end: 'answer', value: 1 });
    expect(spawned).toHaveBeenCalledTimes(2);
  });

  it('does not start for a call that is cancelled beforehand', async () => {
    const { caller, spawned } = makeCaller();
    expect(await caller.call('hang', null, { signal: AbortSignal.abort() })).toEqual({
      end: 'cancelled',
    });
    expect(spawned).not.toHaveBeenCalled();
  });

  it('is stopped when a call takes longer than it may', async () => {
    const { caller } = makeCaller();
    expect(await caller.call('hang', null, { timeLimit: 5 })).toEqual({ end: 'too-slow' });
    expect(await caller.call('add', [1, 1])).toEqual({ end: 'answer', value: 2 });
  });

  it('says when the work failed, and works again afterwards', async () => {
    const { caller } = makeCaller();
    expect(await caller.call('burst', null)).toMatchObject({
      end: 'crashed',
      message: expect.stringContaining('burst') as string,
    });
    expect(await caller.call('add', [1, 1])).toEqual({ end: 'answer', value: 2 });
  });
});
