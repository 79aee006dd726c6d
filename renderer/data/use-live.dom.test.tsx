import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import type { Office } from './office.ts';
import { OfficeProvider } from './office-context.ts';
import { readAhead, useLive } from './use-live.ts';

async function officeAround() {
  const office = await emptyOffice();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <OfficeProvider value={office}>{children}</OfficeProvider>
  );
  return { office, wrapper };
}

it('tells what is not known yet from what is not there, and follows changes', async () => {
  const { office, wrapper } = await officeAround();
  const { result } = renderHook(() => useLive((o) => o.read.persons.toArray(), []), { wrapper });
  expect(result.current).toEqual({ state: 'loading' });
  await waitFor(() => {
    expect(result.current).toEqual({ state: 'ready', value: [] });
  });
  const { value: person } = await act(() =>
    office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
      write.add('persons', aPerson()),
    ),
  );
  await waitFor(() => {
    expect(result.current).toEqual({ state: 'ready', value: [person] });
  });
  await act(() => office.undo());
  await waitFor(() => {
    expect(result.current).toEqual({ state: 'ready', value: [] });
  });
});

it('follows an import, its undo and its redo, which write none of the rows', async () => {
  const { office, wrapper } = await officeAround();
  const { result } = renderHook(() => useLive((o) => o.read.persons.count(), []), { wrapper });
  const receipt = {
    fileName: 'lista.csv',
    sha256: '',
    source: '',
    counts: { read: 1, added: 1, skipped: 0 },
  };
  await act(() =>
    office.importRows(
      { name: 'importContacts', facts: { file: 'lista.csv' } },
      receipt,
      { persons: [aPerson(), aPerson()] },
      { onProgress: () => undefined, signal: new AbortController().signal },
    ),
  );
  const shows = (value: number) =>
    waitFor(() => {
      expect(result.current).toEqual({ state: 'ready', value });
    });
  await shows(2);
  await act(() => office.undo());
  await shows(0);
  await act(() => office.redo());
  await shows(2);
});

it('never shows the previous answer under changed dependencies, unless asked to', async () => {
  const { office, wrapper } = await officeAround();
  const [one, other] = [aPerson({ givenName: 'Aino' }), aPerson({ givenName: 'Eva' })];
  await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
    await write.add('persons', one);
    await write.add('persons', other);
  });
  const seen: { strict: string[]; lenient: string[] } = { strict: [], lenient: [] };
  const { rerender } = renderHook(
    ({ id }) => {
      const query = async (o: typeof office) => (await o.read.persons.get(id))?.givenName;
      const strict = useLive(query, [id]);
      const lenient = useLive(query, [id], { keepPrevious: true });
      seen.strict.push(`${id === one.id ? 'one' : 'other'} ${JSON.stringify(strict)}`);
      seen.lenient.push(lenient.state);
    },
    { wrapper, initialProps: { id: one.id } },
  );
  await waitFor(() => {
    expect(seen.strict.at(-1)).toContain('Aino');
  });
  seen.lenient.length = 0;
  rerender({ id: other.id });
  await waitFor(() => {
    expect(seen.strict.at(-1)).toContain('Eva');
  });
  expect(seen.strict.filter((line) => line.startsWith('other') && line.includes('Aino'))).toEqual(
    [],
  );
  expect(seen.strict.some((line) => line.startsWith('other') && line.includes('loading'))).toBe(
    true,
  );
  expect(seen.lenient).not.toContain('loading');
});

it('says that a query failed', async () => {
  const { wrapper } = await officeAround();
  const { result } = renderHook(
    () => useLive(() => Promise.reject(new Error('no such index')), []),
    { wrapper },
  );
  await waitFor(() => {
    expect(result.current).toMatchObject({ state: 'failed' });
  });
});

it('reads again what could not be read once the full disk has room again', async () => {
  const { office, wrapper } = await officeAround();
  let isFull = true;
  const read = () =>
    isFull ? Promise.reject(new Error('no room')) : office.read.persons.toArray();
  const { result } = renderHook(() => useLive(read, []), { wrapper });
  await waitFor(() => {
    expect(result.current).toMatchObject({ state: 'failed' });
  });
  isFull = false;
  act(() => office.storage.stop('storage-full'));
  expect(result.current).toMatchObject({ state: 'failed' });
  await act(() => office.storage.retry());
  await waitFor(() => {
    expect(result.current).toEqual({ state: 'ready', value: [] });
  });
});

it('has what is remembered at once when it is opened again, and then what has changed since', async () => {
  const { office, wrapper } = await officeAround();
  let reads = 0;
  const read = (office: Office, id: string) => {
    reads += 1;
    return office.read.persons.get(id);
  };
  const open = (id: string) =>
    renderHook(() => useLive((o) => read(o, id), [id], { remember: 'person' }), { wrapper });
  const {
    value: [one, other],
  } = await office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
    Promise.all([write.add('persons', aPerson()), write.add('persons', aPerson())]),
  );
  const first = open(one.id);
  await waitFor(() => {
    expect(first.result.current).toEqual({ state: 'ready', value: one });
  });
  first.unmount();
  const { value: changed } = await office.change(
    { name: 'editPerson', facts: { name: '' } },
    (write) => write.update('persons', one.id, { givenName: 'Uusi' }),
  );
  const before = reads;
  const again = open(one.id);
  expect(again.result.current).toEqual({ state: 'ready', value: one });
  // It is drawn first.
  expect(reads).toBe(before);
  await waitFor(() => {
    expect(again.result.current).toEqual({ state: 'ready', value: changed });
  });
  again.unmount();
  expect(open(other.id).result.current).toEqual({ state: 'loading' });
});

it('has at once what was read ahead, and keeps what a page has read itself', async () => {
  const { office, wrapper } = await officeAround();
  const open = (name: string) =>
    renderHook(() => useLive(() => Promise.resolve('live'), ['id'], { remember: name }), {
      wrapper,
    });
  const ahead = { deps: ['id'], query: () => Promise.resolve('ahead') };
  await readAhead(office, 'page', ahead);
  const page = open('page');
  expect(page.result.current).toEqual({ state: 'ready', value: 'ahead' });
  await waitFor(() => {
    expect(page.result.current).toEqual({ state: 'ready', value: 'live' });
  });
  page.unmount();
  await readAhead(office, 'page', ahead);
  expect(open('page').result.current).toEqual({ state: 'ready', value: 'live' });
});
