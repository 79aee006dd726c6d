import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { OfficeProvider } from '../office-context.ts';
import { type Draft, useDraft } from './use-draft.ts';

async function officeAround() {
  const office = await emptyOffice();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <OfficeProvider value={office}>{children}</OfficeProvider>
  );
  return { office, wrapper };
}

function ready<T>(draft: Draft<T>) {
  if (draft.state !== 'ready') throw new Error('still loading');
  return draft;
}

it('keeps what is typed by itself, and gives it back another time', async () => {
  const { office, wrapper } = await officeAround();
  const first = renderHook(() => useDraft('note', ''), { wrapper });
  await waitFor(() => {
    expect(first.result.current).toMatchObject({ state: 'ready', value: '', restored: false });
  });
  act(() => {
    ready(first.result.current).change('Sov');
    ready(first.result.current).change('Sovittiin');
  });
  expect(first.result.current).toMatchObject({ value: 'Sovittiin' });
  await waitFor(async () => {
    expect(await office.drafts.get('note')).toBe('Sovittiin');
  });
  const second = renderHook(() => useDraft('note', ''), { wrapper });
  await waitFor(() => {
    expect(second.result.current).toMatchObject({ value: 'Sovittiin', restored: true });
  });
});

it.each([
  ['the window loses focus', () => window.dispatchEvent(new Event('blur'))],
  ['the window is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['the page is left', (unmount: () => void) => unmount()],
])('keeps it at once when %s', async (_, leave) => {
  const { office, wrapper } = await officeAround();
  const { result, unmount } = renderHook(() => useDraft('note', ''), { wrapper });
  await waitFor(() => {
    expect(result.current.state).toBe('ready');
  });
  const kept: unknown[] = [];
  const put = office.drafts.put;
  office.drafts.put = (key, value) => {
    kept.push(value);
    return put(key, value);
  };
  act(() => {
    ready(result.current).change('Kesken');
  });
  expect(kept).toEqual([]);
  leave(unmount);
  // The write is the next thing to happen, no timer away.
  await Promise.resolve();
  expect(kept).toEqual(['Kesken']);
});

it('leaves no draft once the text was saved', async () => {
  const { office, wrapper } = await officeAround();
  const { result, unmount } = renderHook(() => useDraft('note', 'alku'), { wrapper });
  await waitFor(() => {
    expect(result.current.state).toBe('ready');
  });
  act(() => {
    ready(result.current).change('Valmis');
  });
  await act(() => ready(result.current).forget());
  expect(result.current).toMatchObject({ value: 'alku', restored: false });
  unmount();
  expect(await office.drafts.get('note')).toBeUndefined();
});

it('does not show one draft under the key of another', async () => {
  const { wrapper } = await officeAround();
  const { result, rerender } = renderHook(({ key }) => useDraft(key, `tyhjä ${key}`), {
    wrapper,
    initialProps: { key: 'a' },
  });
  await waitFor(() => {
    expect(result.current.state).toBe('ready');
  });
  act(() => {
    ready(result.current).change('A:n teksti');
  });
  // Nothing is kept under the other: it is there at once.
  rerender({ key: 'b' });
  expect(result.current).toMatchObject({ state: 'ready', value: 'tyhjä b' });
  rerender({ key: 'a' });
  expect(result.current).toEqual({ state: 'loading' });
  await waitFor(() => {
    expect(result.current).toMatchObject({ value: 'A:n teksti' });
  });
});

it('turns away a draft of another shape', async () => {
  const { office, wrapper } = await officeAround();
  await office.drafts.put('note', { from: 'an earlier version' });
  const isText = (value: unknown): value is string => typeof value === 'string';
  const { result } = renderHook(() => useDraft('note', '', isText), { wrapper });
  await waitFor(() => {
    expect(result.current).toMatchObject({ state: 'ready', value: '', restored: false });
  });
});

it('keeps in the window what the full disk did not take, also where the form is left, until there is room', async () => {
  const { office, wrapper } = await officeAround();
  const form = () => renderHook(() => useDraft('note', ''), { wrapper });
  const first = form();
  await waitFor(() => expect(first.result.current.state).toBe('ready'));
  office.storage.stop('disk-full');
  act(() => ready(first.result.current).change('Sovittiin'));
  first.unmount();
  const second = form();
  await waitFor(() => {
    expect(second.result.current).toMatchObject({ value: 'Sovittiin', restored: true });
  });
  second.unmount();
  expect(await office.drafts.get('note')).toBeUndefined();
  expect(await office.storage.retry()).toBe('goes-on');
  await waitFor(async () => expect(await office.drafts.get('note')).toBe('Sovittiin'));
});
