import { describe, expect, it } from 'vitest';
import { FakeWindow } from '../testing/fake-electron.ts';
import { CLOSE_CAP, holdClose } from './hold-close.ts';

function held({ canAnswer = true } = {}) {
  const window = new FakeWindow();
  const timers = new Map<number, { work: () => void; ms: number }>();
  let asked = 0;
  const { pageIsReady } = holdClose<number>({
    window,
    askPage: () => {
      asked += 1;
    },
    canAnswer: () => canAnswer,
    timers: {
      setTimeout: (work, ms) => {
        timers.set(timers.size + 1, { work, ms });
        return timers.size;
      },
      clearTimeout: (timer) => {
        if (timer !== undefined) timers.delete(timer);
      },
    },
  });
  return { window, timers, pageIsReady, asked: () => asked };
}

describe('holdClose', () => {
  it('asks the page first and closes when it is ready', () => {
    const { window, pageIsReady, asked, timers } = held();
    expect(window.tryClose()).toBe(false);
    expect(window.tryClose()).toBe(false);
    expect(asked()).toBe(1);
    expect(window.destroyed).toBe(false);
    pageIsReady();
    expect(window.destroyed).toBe(true);
    expect(timers.size).toBe(0);
  });

  it('closes after the cap when the page does not answer', () => {
    const { window, timers } = held();
    window.tryClose();
    expect([...timers.values()].map(({ ms }) => ms)).toEqual([CLOSE_CAP]);
    for (const { work } of [...timers.values()]) work();
    expect(window.destroyed).toBe(true);
  });

  it('does not wait for a page that is not there', () => {
    const { window, asked } = held({ canAnswer: false });
    expect(window.tryClose()).toBe(true);
    expect(asked()).toBe(0);
  });

  it('is not closed by a page that was not asked', () => {
    const { window, pageIsReady } = held();
    pageIsReady();
    expect(window.destroyed).toBe(false);
  });

  it('has unsaved text written when Windows shuts down', () => {
    const { window, asked, pageIsReady } = held();
    window.emit('query-session-end');
    expect(asked()).toBe(1);
    pageIsReady();
    expect(window.destroyed).toBe(false);
  });
});
