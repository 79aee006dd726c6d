import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { useFileReading } from './use-file-reading.ts';

type Reading = ReturnType<typeof useFileReading<string>>;

/** The hook in a view that can be left. */
async function open() {
  let reading: Reading | undefined;
  function View() {
    const wanted = { title: 'Valitse', filter: 'Tekstit', extensions: ['txt'], mostBytes: 4 };
    reading = useFileReading(wanted);
    return null;
  }
  const screen = await renderScreen(<View />);
  const now = () => {
    if (!reading) throw new Error('The view is not drawn');
    return reading;
  };
  return { now, leave: screen.unmount };
}

/** A reading that ends when it is told to. */
function slow() {
  let end: (result: Result<string>) => void = () => undefined;
  const signals: AbortSignal[] = [];
  const read = (signal: AbortSignal) => {
    signals.push(signal);
    return new Promise<Result<string>>((resolve) => (end = resolve));
  };
  return { read, signals, end: (result: Result<string>) => end(result) };
}

it('gives on a file that is no larger than wanted, and says of another how large it may be', async () => {
  const { now } = await open();
  const takes = (text: string) => {
    // jsdom's files cannot be read.
    const file = Object.assign(new File([text], 'a.txt'), {
      arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
    });
    return act(() => now().take(file, ({ name }) => name));
  };
  expect(await takes('abcd')).toBe('a.txt');
  expect(now().problem).toBeNull();
  expect(await takes('abcde')).toBeNull();
  expect(now().problem).toMatchObject({ name: 'a.txt', failure: { code: 'too-large' } });
});

it('says what a file is that can be nothing it reads, and reads nothing', async () => {
  const { now } = await open();
  const file = Object.assign(new File([], 'luettelo.xlsx'), {
    arrayBuffer: () => Promise.resolve(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0).buffer),
  });
  expect(await act(() => now().take(file, ({ name }) => name))).toBeNull();
  expect(now().problem).toMatchObject({
    name: 'luettelo.xlsx',
    shell: 'Tiedostoa ei voi lukea: se on kuva. Mitään ei muutettu.',
  });
});

it('stops a reading for a newer one, and says of the newer one alone how it went', async () => {
  const { now } = await open();
  const [older, newer] = [slow(), slow()];
  let first: Promise<unknown> = Promise.resolve();
  let second: Promise<unknown> = Promise.resolve();
  act(() => void (first = now().run('older', older.read)));
  act(() => void (second = now().run('newer', newer.read)));
  expect(older.signals.map(({ aborted }) => aborted)).toEqual([true]);
  await act(async () => {
    older.end(fail('damaged'));
    expect(await first).toBeNull();
  });
  expect(now()).toMatchObject({ isReading: true, problem: null });
  await act(async () => {
    newer.end(fail('empty'));
    expect(await second).toMatchObject({ ok: false });
  });
  expect(now()).toMatchObject({
    isReading: false,
    problem: { name: 'newer', failure: { code: 'empty' } },
  });
});

it('stops when it is told to, and when the view is left', async () => {
  const { now, leave } = await open();
  const [stopped, left] = [slow(), slow()];
  let first: Promise<unknown> = Promise.resolve();
  act(() => void (first = now().run('a', stopped.read)));
  act(() => now().stop());
  stopped.end(ok('a'));
  expect(await first).toBeNull();
  expect(now().isReading).toBe(false);
  act(() => void now().run('b', left.read));
  leave();
  expect(left.signals.map(({ aborted }) => aborted)).toEqual([true]);
});
