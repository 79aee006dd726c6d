import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useToday } from './use-today.ts';

beforeEach(() => {
  // A quarter to midnight in Finland, which is not the day of UTC.
  vi.useFakeTimers({ now: new Date('2026-06-30T20:45:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

function Days() {
  return (
    <p>
      {useToday()} {useToday()}
    </p>
  );
}

it('is the next day once it is midnight at the office, wherever it is shown', () => {
  const { unmount } = render(<Days />);
  expect(screen.getByText('2026-06-30 2026-06-30')).toBeDefined();
  act(() => {
    vi.advanceTimersByTime(16 * 60_000);
  });
  expect(screen.getByText('2026-07-01 2026-07-01')).toBeDefined();
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
