import { act, fireEvent, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { UnsavedTextsContext, type UnsavedKeeper } from './unsaved-texts.ts';
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

/** What is kept of fields, and the field `id:title` drawn over it as when the program begins (again). */
function keeping() {
  const kept = new Map<string, unknown>();
  const keeper = (key: string): UnsavedKeeper => ({
    load: () => Promise.resolve(kept.get(key)),
    put: (value) => void kept.set(key, value),
    forget: () => Promise.resolve(void kept.delete(key)),
  });
  const texts = { keeper, sayBack: vi.fn<(label: string) => void>() };
  const field = async (check?: (text: string) => string | undefined) => {
    const onSave = vi.fn<(value: string) => Promise<void>>(() => Promise.resolve());
    const { result } = renderHook(
      () => useSaved({ keptAs: 'id:title', label: 'Nimi', value: 'Alku', onSave, check }),
      {
        wrapper: ({ children }: { children: ReactNode }) => (
          <UnsavedTextsContext value={texts}>{children}</UnsavedTextsContext>
        ),
      },
    );
    await act(() => vi.advanceTimersByTimeAsync(0));
    return { result, onSave };
  };
  return { kept, texts, field };
}

it('keeps what is not saved yet, and has it in the field and saves it when the program begins again', async () => {
  const { kept, texts, field } = keeping();
  const { result } = await field();
  act(() => result.current.onChange('Alku jatkuu'));
  expect([...kept.values()]).toStrictEqual([{ before: 'Alku', text: 'Alku jatkuu' }]);
  const again = await field();
  expect(texts.sayBack).toHaveBeenCalledExactlyOnceWith('Nimi');
  expect(again.result.current.value).toBe('Alku jatkuu');
  await act(() => vi.advanceTimersByTimeAsync(2000));
  expect(again.onSave).toHaveBeenCalledWith('Alku jatkuu');
  expect(kept.size).toBe(0);
});

it('keeps nothing that could not be saved', async () => {
  const { kept, field } = keeping();
  const { result } = await field((text) => (text.includes('5') ? 'Ei numeroita.' : undefined));
  act(() => result.current.onChange('Alku 4'));
  act(() => result.current.onChange('Alku 45'));
  expect([...kept.values()]).toStrictEqual([{ before: 'Alku', text: 'Alku 4' }]);
});

it('keeps nothing of what was written and taken back', async () => {
  const { kept, field } = keeping();
  const { result } = await field();
  act(() => result.current.onChange('Alku jatkuu'));
  act(() => result.current.onChange('Alku'));
  act(() => result.current.onBlur());
  expect(kept.size).toBe(0);
});
