import { fireEvent, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import { useSavedRich } from './use-saved-rich.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What the editor tells of a change. */
const written = (text: RichText) => [() => text, () => text] as const;
const saver = () => vi.fn<(text: RichText) => Promise<void>>(() => Promise.resolve());

const textOf = (text: string): RichText => ({
  type: 'doc',
  content: [
    { type: 'paragraph', attrs: { id: 'b', style: 'normal' }, content: [{ type: 'text', text }] },
  ],
});

it('saves when the writer pauses, and now and then what is written without a pause', () => {
  const saved = saver();
  const { result } = renderHook(() => useSavedRich({ current: document.body }, saved));
  let typed = '';
  const write = (letter: string, pause: number) => {
    typed += letter;
    const now = textOf(typed);
    result.current(...written(now));
    vi.advanceTimersByTime(pause);
  };

  write('a', 400);
  write('b', 400);
  expect(saved).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(saved).toHaveBeenLastCalledWith(textOf('ab'));

  for (let letters = 0; letters < 30; letters += 1) write('c', 400);
  const calls = saved.mock.calls.length;
  expect(calls).toBeGreaterThan(1);
  vi.advanceTimersByTime(1000);
  expect(saved).toHaveBeenLastCalledWith(textOf(typed));
  expect(saved).toHaveBeenCalledTimes(calls + 1);
  vi.advanceTimersByTime(60_000);
  expect(saved).toHaveBeenCalledTimes(calls + 1);
});

it.each([
  ['the pointer leaves the window', () => fireEvent.mouseLeave(document.documentElement)],
  ['a key is pressed that closes it', () => fireEvent.keyDown(document.body, { key: 'Alt' })],
  ['it is loaded anew', () => fireEvent.keyDown(document.body, { key: 'F5' })],
  ['it is hidden', () => fireEvent(document, new Event('visibilitychange'))],
])('saves at once when %s, once', (_, leave) => {
  const saved = saver();
  const { result } = renderHook(() => useSavedRich({ current: document.body }, saved));
  leave();
  expect(saved).not.toHaveBeenCalled();
  result.current(...written(textOf('a')));
  fireEvent.keyDown(document.body, { key: 'b' });
  expect(saved).not.toHaveBeenCalled();
  leave();
  leave();
  expect(saved).toHaveBeenCalledExactlyOnceWith(textOf('a'));
});

it('saves also where the field keeps that key to itself', () => {
  const saved = saver();
  const { result } = renderHook(() => useSavedRich({ current: document.body }, saved));
  result.current(...written(textOf('a')));
  const keep = (event: Event) => event.stopPropagation();
  document.body.addEventListener('keydown', keep);
  fireEvent.keyDown(document.body, { key: 'Alt' });
  document.body.removeEventListener('keydown', keep);
  expect(saved).toHaveBeenCalledExactlyOnceWith(textOf('a'));
});

it('keeps what is not saved yet several times a second, and nothing once it is', () => {
  const [saved, kept] = [saver(), vi.fn<(text: RichText) => void>()];
  const { result } = renderHook(() => useSavedRich({ current: document.body }, saved, kept));
  for (const text of ['a', 'ab', 'abc', 'abcd']) {
    result.current(...written(textOf(text)));
    vi.advanceTimersByTime(150);
  }
  expect(saved).not.toHaveBeenCalled();
  expect(kept).toHaveBeenCalledExactlyOnceWith(textOf('abc'));
  vi.advanceTimersByTime(1000);
  expect(kept).toHaveBeenCalledTimes(2);
  expect(saved).toHaveBeenCalledExactlyOnceWith(textOf('abcd'));
  vi.advanceTimersByTime(60_000);
  expect(kept).toHaveBeenCalledTimes(2);
});

it('saves what could not be saved when the field is left or goes, and no more once it could', async () => {
  const saved = saver();
  saved.mockRejectedValueOnce(new Error('disk full'));
  const { result, unmount } = renderHook(() => useSavedRich({ current: document.body }, saved));
  result.current(...written(textOf('a')));
  await vi.advanceTimersByTimeAsync(1000);
  expect(saved).toHaveBeenCalledTimes(1);
  unmount();
  expect(saved.mock.calls).toStrictEqual([[textOf('a')], [textOf('a')]]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saved).toHaveBeenCalledTimes(2);
});
