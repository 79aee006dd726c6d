import { describe, expect, it } from 'vitest';
import { showProgress } from './progress.ts';

const shown = (isTTY: boolean, now: () => number = () => 0) => {
  const written: string[] = [];
  const out = { isTTY, columns: 20, write: (text: string) => written.push(text) };
  return { written, ...showProgress(out, now) };
};

describe('the progress of a long run', () => {
  it('is plain lines where there is no terminal', () => {
    const { written, step, clear } = shown(false);
    step('1/2 search: making contacts');
    step('1/2 search: round', 1, 5);
    clear();
    expect(written).toEqual(['1/2 search: making contacts\n', '1/2 search: round: 1 of 5\n']);
  });

  it('tells of steps that are alike only every few seconds there', () => {
    let time = 0;
    const { written, step } = shown(false, () => time);
    step('kill', 1, 200);
    time = 4_999;
    step('kill', 2, 200);
    time = 5_000;
    step('kill', 3, 200);
    expect(written).toEqual(['kill: 1 of 200\n', 'kill: 3 of 200\n']);
  });

  it('is one line on a terminal, never longer than the terminal is wide', () => {
    const { written, step, clear } = shown(true);
    step('kill', 1, 200);
    step('a step with a long name', 2, 200);
    clear();
    const erased = '\r\u001b[2K';
    expect(written).toEqual([`${erased}kill: 1 of 200`, `${erased}a step with a long `, erased]);
  });
});
