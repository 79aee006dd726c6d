import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '#shared/lib/result.ts';
import { journalEntry, newBackup, safekeepingIn } from '../testing/safekeeping-in.ts';
import { journalLine, readJournalLines } from './journal-line.ts';

let folder = '';
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'journal-'));
});
afterEach(() => fs.rm(folder, { recursive: true }));

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const names = () => fs.readdir(join(folder, 'journal'));
const seqs = async (calls: ReturnType<typeof safekeepingIn>['calls']) =>
  value(await calls.readJournal()).entries.map(({ mark }) => mark.seq);

it('tells by no entries at all whether it can be written, and writes none', async () => {
  const { calls } = safekeepingIn(folder);
  expect(await calls.appendJournal({ entries: [] })).toEqual({ ok: true, value: null });
  expect(await names()).toEqual([]);
  await fs.rm(join(folder, 'journal'), { recursive: true });
  await fs.writeFile(join(folder, 'journal'), 'a file in its place');
  expect(await calls.appendJournal({ entries: [] })).toMatchObject({
    failure: { code: 'not-permitted' },
  });
});

describe('lines of the journal', () => {
  const lines = [1, 2, 3].map((seq) => journalLine(journalEntry(seq)));
  const text = lines.join('');

  it('are JSON and come back as they were', () => {
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ entry: journalEntry(1) });
    expect(readJournalLines(text).entries).toEqual([1, 2, 3].map((seq) => journalEntry(seq)));
  });

  it('torn off anywhere lose the last one alone, as it was never answered for', () => {
    for (let end = 0; end < text.length; end += 1) {
      const read = readJournalLines(text.slice(0, end));
      const whole = text.slice(0, end).split('\n').length - 1;
      expect([read.entries.length, read.damaged]).toEqual([whole, 0]);
    }
  });

  it('changed anywhere end their file before them', () => {
    for (let at = 0; at < text.length; at += 1) {
      const changed = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
      const read = readJournalLines(changed);
      const line = text.slice(0, at).split('\n').length - 1;
      expect(read.entries).toEqual([1, 2, 3].slice(0, line).map((seq) => journalEntry(seq)));
      // The very last line feed changed is a torn line.
      if (at < text.length - 1) expect(read.damaged).toBeGreaterThan(0);
    }
  });
});

describe('the journal', () => {
  it('gives back what was appended, in the order of the acts, over restarts and clocks set back', async () => {
    const first = safekeepingIn(folder);
    await Promise.all(
      [1, 2, 3].map((seq) => first.calls.appendJournal({ entries: [journalEntry(seq)] })),
    );
    const second = safekeepingIn(folder);
    second.clock.now = new Date('2020-01-01T00:00:00Z');
    await second.calls.appendJournal({ entries: [journalEntry(4), journalEntry(5)] });
    expect(await seqs(safekeepingIn(folder).calls)).toEqual([1, 2, 3, 4, 5]);
    expect(await names()).toHaveLength(2);
  });

  it('begins a new file with a backup and lets go of what the last three do not need', async () => {
    const { calls, clock } = safekeepingIn(folder);
    const hours = (count: number) =>
      new Date(Date.parse('2026-11-25T08:00:00Z') + count * 3600_000);
    for (const step of [1, 2, 3, 4, 5]) {
      clock.now = hours(step);
      // An act more while the backup was made: its journal is needed still.
      await calls.appendJournal({
        entries: [journalEntry(step * 10), journalEntry(step * 10 + 1)],
      });
      for (const name of await names())
        await fs.utimes(join(folder, 'journal', name), 0, hours(step));
      await calls.storeBackup(newBackup(clock.now.toISOString(), step * 10));
    }
    expect(await names()).toHaveLength(5);
    clock.now = hours(100);
    await calls.storeBackup(newBackup(clock.now.toISOString(), 51));
    // Backups of 40, 50 and 51 are the last three: what they lack begins with 41.
    expect(await seqs(calls)).toEqual([40, 41, 50, 51]);
    await calls.forgetJournal();
    expect(await names()).toEqual([]);
    await calls.appendJournal({ entries: [journalEntry(60)] });
    expect(await seqs(calls)).toEqual([60]);
  });

  it('is begun anew by a copy of the program whose journal another one forgot', async () => {
    const one = safekeepingIn(folder).calls;
    const other = safekeepingIn(folder).calls;
    await one.appendJournal({ entries: [journalEntry(1)] });
    await other.forgetJournal();
    await one.appendJournal({ entries: [journalEntry(2)] });
    expect(await seqs(other)).toEqual([2]);
  });

  it('on a full disk says so, keeps what it had and goes on when there is room', async () => {
    let full = false;
    const open: typeof fs.open = async (path, flags, mode) => {
      const file = await fs.open(path, flags, mode);
      const write = file.writeFile.bind(file);
      if (flags === 'a') {
        file.writeFile = async (bytes) => {
          if (!full) return write(bytes);
          await write(Buffer.from(bytes as Uint8Array).subarray(0, 20));
          throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        };
      }
      return file;
    };
    const { calls } = safekeepingIn(folder, { fs: { open } });
    await calls.appendJournal({ entries: [journalEntry(1)] });
    full = true;
    expect(await calls.appendJournal({ entries: [journalEntry(2)] })).toMatchObject({
      failure: { code: 'disk-full' },
    });
    full = false;
    await calls.appendJournal({ entries: [journalEntry(3)] });
    expect(value(await calls.readJournal())).toEqual({
      entries: [journalEntry(1), journalEntry(3)],
      damaged: 0,
    });
  });
});
