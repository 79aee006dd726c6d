import { act, fireEvent, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSaved } from './use-saved.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('saves now and then what is written without a pause, and leaves the field as it is', () => {
  const onSave = vi.fn<(value: string) => Promise<void>>(() => Promise.resolve());
  const { result } = renderHook(() => useSaved({ value: '', onSave }));
  let written = '';
  for (let letters = 0; letters < 30; letters += 1) {
    written += 'a';
    act(() => {
      result.current.onChange(written);
      vi.advanceTimersByTime(400);
    });
  }
  expect(onSave.mock.calls.length).toBeGreaterThan(1);
  expect(result.current.value).toBe(written);
});

it('saves at once when the window may be about to close', () => {
  const onSave = vi.fn<(value: string) => Promise<void>>(() => Promise.resolve());
  const { result } = renderHook(() => useSaved({ value: '', onSave }));
  act(() => result.current.onChange('a'));
  act(() => void fireEvent.mouseLeave(document.documentElement));
  expect(onSave).toHaveBeenCalledExactlyOnceWith('a');
});
