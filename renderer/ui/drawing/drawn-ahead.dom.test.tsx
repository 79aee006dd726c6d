import { act, render } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DrawnAhead } from './drawn-ahead.tsx';

let waiting: (() => void)[] = [];
beforeEach(() => {
  waiting = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => waiting.push(run));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Idle moments, until nobody waits for one any longer. */
const idle = () =>
  act(async () => {
    while (waiting.length > 0) {
      for (const run of waiting.splice(0)) run();
      // Promises alone: nothing else has happened meanwhile, as within one task of the browser.
      for (let steps = 0; steps < 20; steps += 1) await Promise.resolve();
    }
  });

const log: string[] = [];
function View() {
  log.push('drawn');
  useEffect(() => {
    log.push('there');
    return () => {
      log.push('gone');
    };
  }, []);
  return <p>näkymä</p>;
}

test('what is read in an idle moment is drawn once, out of sight, and is gone in the same moment', async () => {
  log.length = 0;
  const read = vi.fn(() => Promise.resolve([<View key="a" />]));
  const { container } = render(<DrawnAhead read={read} />);
  expect(read).not.toHaveBeenCalled();
  await idle();
  expect(read).toHaveBeenCalledTimes(1);
  expect(log).toEqual(['drawn', 'there', 'gone']);
  expect(container.innerHTML).toBe('');
});

test('nothing to open, and what cannot be read or drawn, disturbs nobody', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Faulty = (): never => {
    throw new Error('no such column');
  };
  for (const read of [
    () => Promise.resolve([]),
    () => Promise.reject(new Error('closed')),
    () => Promise.resolve([<Faulty key="a" />]),
  ]) {
    const { container, unmount } = render(
      <>
        <p>työpöytä</p>
        <DrawnAhead read={read} />
      </>,
    );
    await idle();
    expect(container.innerHTML).toBe('<p>työpöytä</p>');
    unmount();
  }
});

test('what was taken away meanwhile draws nothing', async () => {
  log.length = 0;
  const { unmount } = render(<DrawnAhead read={() => Promise.resolve([<View key="a" />])} />);
  unmount();
  await idle();
  expect(log).toEqual([]);
});
