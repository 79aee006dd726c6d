import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { UnsavedTextsContext } from './unsaved-texts.ts';
import { useTakenBack } from './use-taken-back.ts';

function taking(isTaken: boolean) {
  const takeBack = vi.fn<(ids: readonly string[]) => Promise<boolean>>(() =>
    Promise.resolve(isTaken),
  );
  let count = 0;
  const save = vi.fn<(text: string) => Promise<unknown>>(() =>
    Promise.resolve({ value: undefined, actId: `act${String((count += 1))}` }),
  );
  const texts = { takeBack, keeper: vi.fn<never>(), sayBack: () => undefined };
  const { result } = renderHook(
    () => useTakenBack<string>(save, (before, text) => before === text),
    {
      wrapper: ({ children }: { children: ReactNode }) => (
        <UnsavedTextsContext value={texts}>{children}</UnsavedTextsContext>
      ),
    },
  );
  return { write: result.current, save, takeBack };
}

it('takes the acts back that led from what the text has become again, the last first', async () => {
  const { write, save, takeBack } = taking(true);
  await write('ab', 'a');
  await write('abc', 'ab');
  await write('a', 'abc');
  expect(takeBack).toHaveBeenCalledExactlyOnceWith(['act2', 'act1']);
  expect(save).toHaveBeenCalledTimes(2);
  await write('ax', 'a');
  expect(save).toHaveBeenCalledTimes(3);
});

it('saves where they cannot be taken back any more', async () => {
  const { write, save } = taking(false);
  await write('ab', 'a');
  await write('a', 'ab');
  expect(save.mock.calls).toEqual([['ab'], ['a']]);
});
