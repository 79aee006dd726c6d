import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createI18n } from '#shared/i18n/translate.ts';
import { UnsavedTextsProvider } from '#renderer/app/unsaved-texts-provider.tsx';
import { OfficeProvider } from '#renderer/data/office-context.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { useUnsaved } from './use-unsaved.ts';

const KEY = 'field:toimenpide:title:fi';

async function office() {
  const here = await emptyOffice();
  /** The field as it is drawn when the program has begun (again), with what is saved of its text. */
  const field = (saved: string) => {
    const onLeft = vi.fn<(text: string) => boolean>(() => true);
    const wrapper = ({ children }: { children: ReactNode }) => (
      <I18nextProvider i18n={createI18n('fi')}>
        <OfficeProvider value={{ ...here, drafts: { ...here.drafts } }}>
          <UnsavedTextsProvider>{children}</UnsavedTextsProvider>
        </OfficeProvider>
      </I18nextProvider>
    );
    const { result, unmount } = renderHook(
      () => useUnsaved({ key: KEY, label: 'Nimi', saved, isSame: Object.is, onLeft }),
      { wrapper },
    );
    return { result, unmount, onLeft };
  };
  const kept = async () => (await here.drafts.get(KEY)) as { text: string } | undefined;
  return { field, kept };
}

it('brings back what was being written when the program ended by force, and says so', async () => {
  const { field, kept } = await office();
  field('Alku').result.current.keep('Alku jatkuu');
  await waitFor(async () => expect(await kept()).toBeDefined());
  const again = field('Alku');
  await waitFor(() => expect(again.onLeft).toHaveBeenCalledExactlyOnceWith('Alku jatkuu'));
  expect(useNotices.getState().notice?.text).toContain('Nimi');
  // Not before it is saved: the program may end by force again.
  expect(await kept()).toMatchObject({ text: 'Alku jatkuu' });
  again.result.current.saving('Alku jatkuu', Promise.resolve());
  await waitFor(async () => expect(await kept()).toBeUndefined());
});

it('goes on from what was saved meanwhile', async () => {
  const { field, kept } = await office();
  const { result } = field('');
  result.current.keep('Yksi');
  result.current.saving('Yksi', Promise.resolve());
  await waitFor(async () => expect(await kept()).toBeUndefined());
  result.current.keep('Yksi kaksi');
  await waitFor(async () => expect(await kept()).toBeDefined());
  const again = field('Yksi');
  await waitFor(() => expect(again.onLeft).toHaveBeenCalledWith('Yksi kaksi'));
});

it('keeps what is written while the rest is being saved', async () => {
  const { field, kept } = await office();
  const { result } = field('');
  let resolve = () => {};
  const done = new Promise<void>((resolved) => {
    resolve = resolved;
  });
  result.current.keep('Yksi');
  result.current.saving('Yksi', done);
  result.current.keep('Yksi kaksi');
  resolve();
  await waitFor(async () =>
    expect(await kept()).toStrictEqual({ before: ['', 'Yksi'], text: 'Yksi kaksi' }),
  );
});

it('brings back what was written while the rest was being saved, where the program ended before that was known', async () => {
  const { field, kept } = await office();
  const { result } = field('');
  const never = new Promise(() => {});
  result.current.keep('Yksi');
  result.current.saving('Yksi', never);
  result.current.saving('Yksi kaksi', never);
  result.current.keep('Yksi kaksi kolme');
  await waitFor(async () => expect(await kept()).toMatchObject({ text: 'Yksi kaksi kolme' }));
  for (const saved of ['', 'Yksi', 'Yksi kaksi']) {
    const again = field(saved);
    await waitFor(() => expect(again.onLeft).toHaveBeenCalledWith('Yksi kaksi kolme'));
    again.unmount();
  }
});

it('leaves a text as it is that has become another since', async () => {
  const { field, kept } = await office();
  field('Alku').result.current.keep('Alku jatkuu');
  await waitFor(async () => expect(await kept()).toBeDefined());
  const again = field('Toinen');
  await waitFor(async () => expect(await kept()).toBeUndefined());
  expect(again.onLeft).not.toHaveBeenCalled();
});

it('forgets what was written and taken back', async () => {
  const { field, kept } = await office();
  const { result } = field('Alku');
  result.current.keep('Alku jatkuu');
  await waitFor(async () => expect(await kept()).toBeDefined());
  act(() => result.current.forget());
  await waitFor(async () => expect(await kept()).toBeUndefined());
});

it('keeps it where it could not be saved, and leaves that to be told', async () => {
  const { field, kept } = await office();
  const told = vi.fn<(reason: unknown) => void>();
  process.on('unhandledRejection', told);
  onTestFinished(() => void process.off('unhandledRejection', told));
  const { result } = field('Alku');
  result.current.keep('Alku jatkuu');
  const failure = new Error('disk full');
  result.current.saving('Alku jatkuu', Promise.reject(failure));
  await waitFor(() => expect(told.mock.calls[0]?.[0]).toBe(failure));
  await waitFor(async () => expect(await kept()).toMatchObject({ text: 'Alku jatkuu' }));
});
