import { act, fireEvent, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi, onTestFinished } from 'vitest';
import { unsavedKeepers } from '#renderer/data/drafts/unsaved-keepers.ts';
import { UnsavedTextsContext } from './unsaved-texts.ts';
import { useSaved } from './use-saved.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('saves now and then what is written without a pause, and leaves the field as it is', () => {
  const onSave = vi.fn<(value: string) => Promise<void>>(() => Promise.resolve());
  const { result } = renderHook(() => useSaved({ keptAs: 'a', label: 'A', value: '', onSave }));
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
  const { result } = renderHook(() => useSaved({ keptAs: 'a', label: 'A', value: '', onSave }));
  act(() => result.current.onChange('a'));
  act(() => void fireEvent.mouseLeave(document.documentElement));
  expect(onSave).toHaveBeenCalledExactlyOnceWith('a');
});

/** Long enough for what is written to be kept, and not for it to be saved. */
const KEPT = 600;
const after = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));

/** What is kept of fields, and the field `id:title` drawn over it as when the program begins (again). */
function keeping() {
  const kept = new Map<string, unknown>();
  const forget = vi.fn<(key: string) => Promise<void>>((key) =>
    Promise.resolve(void kept.delete(key)),
  );
  const drafts = {
    note: () => undefined,
    mayHave: () => true,
    keys: () => Promise.resolve([...kept.keys()]),
    get: (key: string) => Promise.resolve(kept.get(key)),
    put: (key: string, value: unknown) => Promise.resolve(void kept.set(key, value)),
    forget,
  };
  const sayBack = vi.fn<(label: string) => void>();
  const takeBack = () => Promise.resolve(true);
  let texts = { keeper: unsavedKeepers(drafts), sayBack, takeBack };
  const field = async (value: string, more: Partial<Parameters<typeof useSaved>[0]> = {}) => {
    const onSave = vi.fn<(value: string) => Promise<void>>(() => Promise.resolve());
    const view = renderHook(
      (now: { value: string }) =>
        useSaved({ keptAs: 'id:title', label: 'Nimi', onSave, ...more, ...now }),
      {
        initialProps: { value },
        wrapper: ({ children }: { children: ReactNode }) => (
          <UnsavedTextsContext value={texts}>{children}</UnsavedTextsContext>
        ),
      },
    );
    await after(0);
    return { ...view, onSave };
  };
  const restart = () => {
    texts = { keeper: unsavedKeepers(drafts), sayBack, takeBack };
  };
  return { kept, forget, sayBack, field, restart };
}

it('keeps what is not saved yet, and saves it when the program begins again', async () => {
  const { kept, sayBack, field, restart } = keeping();
  const { result } = await field('Alku');
  act(() => result.current.onChange('Alku jatkuu'));
  await after(KEPT);
  expect([...kept.values()]).toMatchObject([{ text: 'Alku jatkuu' }]);
  restart();
  const { onSave } = await field('Alku');
  expect(sayBack).toHaveBeenCalledExactlyOnceWith('Nimi');
  expect(onSave).toHaveBeenCalledExactlyOnceWith('Alku jatkuu');
  await after(KEPT);
  expect(kept.size).toBe(0);
});

it('says nothing of what is left and is no change', async () => {
  const { kept, sayBack, field } = keeping();
  kept.set('field:id:title', { before: ['Alku'], text: 'Alku ' });
  const { onSave } = await field('Alku');
  expect(onSave).not.toHaveBeenCalled();
  expect(sayBack).not.toHaveBeenCalled();
  await after(KEPT);
  expect(kept.size).toBe(0);
});

it('leaves what was brought back and undone as it is', async () => {
  const { kept, field } = keeping();
  kept.set('field:id:title', { before: ['Alku'], text: 'Alku jatkuu' });
  const { result, rerender, onSave } = await field('Alku');
  expect(onSave).toHaveBeenCalledTimes(1);
  rerender({ value: 'Alku jatkuu' });
  rerender({ value: 'Alku' });
  await after(10_000);
  expect(onSave).toHaveBeenCalledTimes(1);
  expect(result.current.value).toBe('Alku');
});

it('keeps nothing that could not be saved, nor what was right on the way to it', async () => {
  const { kept, sayBack, field } = keeping();
  const check = (text: string) => (/^\d\.\d\.\d{4}$/u.test(text) ? undefined : 'Ei päivä.');
  const { result, unmount, onSave } = await field('', { check });
  act(() => result.current.onChange('1.3.2026'));
  await after(KEPT);
  act(() => result.current.onChange('1.3.202'));
  act(() => result.current.onBlur());
  await after(KEPT);
  expect(kept.size).toBe(0);
  expect(onSave).not.toHaveBeenCalled();
  unmount();
  await field('', { check });
  expect(sayBack).not.toHaveBeenCalled();
});

it('keeps nothing of what was written and taken back', async () => {
  const { kept, field } = keeping();
  const { result } = await field('Alku');
  act(() => result.current.onChange('Alku jatkuu'));
  await after(KEPT);
  act(() => result.current.onChange('Alku'));
  act(() => result.current.onBlur());
  await after(KEPT);
  expect(kept.size).toBe(0);
});

it('has in the field what is typed while what was left is being saved, and saves it', async () => {
  const { field } = keeping();
  let end = () => {};
  const onSave = vi.fn<(value: string) => Promise<void>>(
    () =>
      new Promise<void>((done) => {
        end = done;
      }),
  );
  const { result } = await field('', { onSave });
  act(() => result.current.onChange('Yksi'));
  act(() => result.current.onBlur());
  act(() => result.current.onChange('Yksi kaksi'));
  end();
  await after(0);
  expect(result.current.value).toBe('Yksi kaksi');
  await after(2000);
  expect(onSave).toHaveBeenLastCalledWith('Yksi kaksi');
});

it('brings back what was written after a saving that changed nothing', async () => {
  const { field, restart } = keeping();
  // As of a level, whose name stays where none is written.
  const { result } = await field('Tavoite');
  act(() => result.current.onChange(''));
  act(() => result.current.onBlur());
  await after(0);
  act(() => result.current.onChange('Päätavoite'));
  await after(KEPT);
  restart();
  const { onSave } = await field('Tavoite');
  expect(onSave).toHaveBeenCalledExactlyOnceWith('Päätavoite');
});

it('writes nothing over and over while a saved field has the cursor', async () => {
  const { forget, field } = keeping();
  const { result, rerender } = await field('Alku');
  act(() => result.current.onChange('Alku jatkuu'));
  await after(2000);
  rerender({ value: 'Alku jatkuu' });
  forget.mockClear();
  await after(60_000);
  expect(forget).not.toHaveBeenCalled();
});

it('does not bring back in a field drawn anew what is just being saved', async () => {
  const { sayBack, field } = keeping();
  const onSave = () =>
    new Promise<void>((done) => {
      setTimeout(done, 800);
    });
  const { result, unmount } = await field('Alku', { onSave });
  act(() => result.current.onChange('Alku jatkuu'));
  await after(KEPT);
  unmount();
  await field('Alku', { onSave });
  await after(2000);
  expect(sayBack).not.toHaveBeenCalled();
});

it('shows what an undo brings back while the keyboard is in the field, once all of it was saved', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const onSave = vi.fn<(value: string) => Promise<void>>(() => Promise.resolve());
  const { result, rerender } = renderHook(
    ({ value }: { value: string }) => useSaved({ keptAs: 'id:x', label: 'Nimi', value, onSave }),
    { initialProps: { value: 'Ennen' } },
  );
  act(() => result.current.onChange('Ennen ja nyt '));
  await act(async () => await vi.advanceTimersByTimeAsync(1600));
  expect(onSave).toHaveBeenCalledExactlyOnceWith('Ennen ja nyt');
  rerender({ value: 'Ennen ja nyt' });
  expect(result.current.value).toBe('Ennen ja nyt ');
  rerender({ value: 'Ennen' });
  expect(result.current.value).toBe('Ennen');
});
