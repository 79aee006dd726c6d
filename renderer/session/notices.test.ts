import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { closeNotice, noticeWhile, showLastingNotice, showNotice, useNotices } from './notices.ts';

beforeEach(() => {
  vi.useFakeTimers();
  useNotices.setState({ notice: null, lasting: null });
});
afterEach(() => vi.useRealTimers());

const shown = () => useNotices.getState().notice?.text;

/** Work that is over when told so. */
function lasting() {
  let resolve: (answer: string) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<string>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { work: () => promise, resolve, reject };
}

it('says what goes on while it does, and no longer', async () => {
  const { work, resolve } = lasting();
  const done = noticeWhile('Tehdään…', work);
  expect(shown()).toBeUndefined();
  vi.advanceTimersByTime(1000);
  expect(shown()).toBe('Tehdään…');
  resolve('valmis');
  expect(await done).toBe('valmis');
  expect(shown()).toBeUndefined();
});

it('says nothing of what is over at once', async () => {
  const { work, resolve } = lasting();
  const done = noticeWhile('Tehdään…', work);
  resolve('valmis');
  await done;
  vi.advanceTimersByTime(1000);
  expect(shown()).toBeUndefined();
});

it('leaves a notice that came meanwhile, also where the work fails', async () => {
  const { work, reject } = lasting();
  const done = noticeWhile('Tehdään…', work);
  vi.advanceTimersByTime(1000);
  showNotice('Muuta');
  reject(new Error('no'));
  await expect(done).rejects.toThrow('no');
  expect(shown()).toBe('Muuta');
});

it('brings what must not be missed back after a passing notice, until it is closed itself', () => {
  showLastingNotice('Osa jäi saamatta');
  const lasting = useNotices.getState().notice?.id ?? '';
  showNotice('Aino poistettiin');
  expect(shown()).toBe('Aino poistettiin');
  closeNotice(useNotices.getState().notice?.id ?? '');
  expect(shown()).toBe('Osa jäi saamatta');
  closeNotice(lasting);
  expect(shown()).toBeUndefined();
  showNotice('Eino poistettiin');
  closeNotice(useNotices.getState().notice?.id ?? '');
  expect(shown()).toBeUndefined();
});
