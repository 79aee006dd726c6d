import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import { OfficeProvider } from '#renderer/data/office-context.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { useUnsavedText } from './use-unsaved-text.ts';

const KEY = 'text:luku:body:fi';
const textOf = (text: string): RichText => ({
  type: 'doc',
  content: [
    { type: 'paragraph', attrs: { id: 'b', style: 'normal' }, content: [{ type: 'text', text }] },
  ],
});

async function office() {
  const here = await emptyOffice();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <OfficeProvider value={here}>{children}</OfficeProvider>
  );
  /** The field as it is drawn when the program has begun (again), with what is saved of its text. */
  const field = (saved: RichText | undefined) => {
    const onLeft = vi.fn<(text: RichText) => Promise<void>>(() => Promise.resolve());
    const { result } = renderHook(() => useUnsavedText(KEY, saved, onLeft), { wrapper });
    return { result, onLeft };
  };
  return { field, kept: () => here.drafts.get(KEY) };
}

it('brings back what was being written when the program ended by force, once', async () => {
  const { field, kept } = await office();
  const { result } = field(textOf('Alku'));
  result.current.keep(textOf('Alku jatkuu'));
  await waitFor(async () => expect(await kept()).toBeDefined());
  const again = field(textOf('Alku'));
  await waitFor(() => expect(again.onLeft).toHaveBeenCalledExactlyOnceWith(textOf('Alku jatkuu')));
  await waitFor(async () => expect(await kept()).toBeUndefined());
});

it('goes on from what was saved meanwhile', async () => {
  const { field, kept } = await office();
  const { result } = field(undefined);
  result.current.keep(textOf('Yksi'));
  result.current.saving(textOf('Yksi kaksi'), Promise.resolve());
  await waitFor(async () => expect(await kept()).toBeUndefined());
  result.current.keep(textOf('Yksi kaksi kolme'));
  await waitFor(async () => expect(await kept()).toBeDefined());
  const again = field(textOf('Yksi kaksi'));
  await waitFor(() => expect(again.onLeft).toHaveBeenCalledWith(textOf('Yksi kaksi kolme')));
});

it('leaves a text as it is that has become another since', async () => {
  const { field, kept } = await office();
  field(textOf('Alku')).result.current.keep(textOf('Alku jatkuu'));
  await waitFor(async () => expect(await kept()).toBeDefined());
  const again = field(textOf('Toinen'));
  await waitFor(async () => expect(await kept()).toBeUndefined());
  expect(again.onLeft).not.toHaveBeenCalled();
});

it('keeps it where it could not be saved', async () => {
  const { field, kept } = await office();
  const { result } = field(textOf('Alku'));
  result.current.keep(textOf('Alku jatkuu'));
  result.current.saving(textOf('Alku jatkuu'), Promise.reject(new Error('disk full')));
  await waitFor(async () => expect(await kept()).toMatchObject({ text: textOf('Alku jatkuu') }));
});
