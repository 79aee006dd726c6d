import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Result } from '#shared/lib/result.ts';
import type { KeptBackup } from '#shared/safekeeping/safekeeping.ts';
import { journalEntry, newBackup, safekeepingIn } from '../testing/safekeeping-in.ts';

let root = '';
let folder = '';
let stick = '';
beforeEach(async () => {
  root = await fs.mkdtemp(join(tmpdir(), 'trouble-'));
  folder = join(root, 'office');
  stick = join(root, 'stick');
  await fs.mkdir(stick);
});
afterEach(() => fs.rm(root, { recursive: true }));

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const errno = (code: string) => Object.assign(new Error(code), { code });
const inSecond = () => fs.readdir(join(stick, 'koordinaattorin-varmuuskopiot'));

/** Reads as ever, but for files whose name ends so: these are held, as by a virus scanner. */
const holding = (held: { name: string | null }) =>
  (async (path: string, ...more: []) => {
    if (held.name !== null && path.endsWith(held.name)) throw errno('EBUSY');
    return fs.readFile(path, ...more);
  }) as unknown as typeof fs.readFile;
const allButNewest = (_now: Date, backups: KeptBackup[]) =>
  backups
    .slice(1)
    .filter(({ pinned }) => !pinned)
    .map(({ id }) => id);

it('lets go of no backup whose note cannot be read: it may be pinned', async () => {
  const held = { name: null as string | null };
  const { calls } = safekeepingIn(folder, {
    fs: { readFile: holding(held) },
    rotate: allButNewest,
  });
  const pinned = value(await calls.storeBackup(newBackup('2026-11-25T08:00:00Z')));
  await calls.pinBackup({ id: pinned.id, pinned: true });
  held.name = `${pinned.id}.json`;
  await calls.storeBackup(newBackup('2026-11-25T09:00:00Z', 101));
  held.name = null;
  expect(value(await calls.kept()).backups.map(({ id, pinned: is }) => [id, is])).toEqual([
    ['2026-11-25T09-00-00Z scheduled', false],
    [pinned.id, true],
  ]);
});

it('lets go of no backup whose note was damaged: it may have been pinned', async () => {
  const { calls } = safekeepingIn(folder, { rotate: allButNewest });
  const pinned = value(await calls.storeBackup(newBackup('2026-11-25T08:00:00Z')));
  await calls.pinBackup({ id: pinned.id, pinned: true });
  // As a power cut leaves a file of some disks.
  await fs.writeFile(join(folder, 'backups', `${pinned.id}.json`), new Uint8Array(200));
  await calls.storeBackup(newBackup('2026-11-25T09:00:00Z', 101));
  expect(value(await calls.kept()).backups.map(({ id }) => id)).toContain(pinned.id);
  await calls.pinBackup({ id: pinned.id, pinned: false });
  await calls.storeBackup(newBackup('2026-11-25T10:00:00Z', 102));
  expect(value(await calls.kept()).backups.map(({ id }) => id)).not.toContain(pinned.id);
});

it('lets go of a backup in the second place too, once it is no longer pinned', async () => {
  const office = safekeepingIn(folder, { second: { folder: stick }, rotate: allButNewest });
  const { calls } = office;
  const { id } = value(await calls.storeBackup(newBackup('2026-11-25T08:00:00Z')));
  await calls.pinBackup({ id, pinned: true });
  await calls.storeBackup(newBackup('2026-11-25T09:00:00Z', 101));
  expect((await inSecond()).filter((name) => name.includes('T08-00'))).toHaveLength(2);
  await calls.pinBackup({ id, pinned: false });
  await office.catchUp();
  expect((await inSecond()).filter((name) => name.includes('T08-00'))).toEqual([]);
});

it('stores a backup also where the settings cannot be read, and leaves no failure to nobody', async () => {
  const held = { name: null as string | null };
  const office = safekeepingIn(folder, {
    fs: { readFile: holding(held) },
    second: { folder: stick },
  });
  const { calls } = office;
  const { id } = value(await calls.storeBackup(newBackup('2026-11-25T08:00:00Z')));
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  process.on('unhandledRejection', note);
  held.name = 'safekeeping.json';
  try {
    const stored = await calls.storeBackup(newBackup('2026-11-25T09:00:00Z', 101));
    expect(stored).toMatchObject({ ok: true });
    expect(await calls.pinBackup({ id, pinned: true })).toMatchObject({ ok: true });
    await office.catchUp();
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).toEqual([]);
    expect(office.errors).not.toEqual([]);
  } finally {
    process.off('unhandledRejection', note);
  }
});

it('copies to the second place what is good, whatever has decayed in the first', async () => {
  const office = safekeepingIn(folder, { second: { folder: stick } });
  const { calls } = office;
  const old = value(await calls.storeBackup(newBackup('2026-11-25T08:00:00Z')));
  await calls.pinBackup({ id: old.id, pinned: true });
  await office.catchUp();
  for (const name of await inSecond()) {
    await fs.rm(join(stick, 'koordinaattorin-varmuuskopiot', name));
  }
  await fs.writeFile(join(folder, 'backups', `${old.id}.koordbak`), 'decayed');
  await calls.keepKeys({ wrappedKey: 'armoured' });
  const { id, places } = value(await calls.storeBackup(newBackup('2026-11-25T09:00:00Z', 101)));
  expect(places).toEqual(['own', 'second']);
  expect((await inSecond()).sort()).toEqual([`${id}.json`, `${id}.koordbak`, 'avain.age']);
  expect(value(await calls.kept()).second).not.toHaveProperty('failure');
});

it('reads what other files of the journal hold where one cannot be read, and keeps that one', async () => {
  const { calls } = safekeepingIn(folder);
  await calls.appendJournal({ entries: [journalEntry(1)] });
  const later = safekeepingIn(folder);
  later.clock.now = new Date('2026-11-25T09:00:00Z');
  await later.calls.appendJournal({ entries: [journalEntry(2)] });
  const [first = '', second = ''] = (await fs.readdir(join(folder, 'journal'))).sort();
  const held = { name: first };
  const again = safekeepingIn(folder, { fs: { readFile: holding(held) } });
  expect(value(await again.calls.readJournal())).toEqual({
    entries: [journalEntry(2)],
    damaged: 1,
  });
  const old = new Date('2026-11-01T08:00:00Z');
  for (const name of [first, second]) await fs.utimes(join(folder, 'journal', name), old, old);
  await again.calls.storeBackup(newBackup('2026-11-25T09:00:00Z', 101));
  expect(await fs.readdir(join(folder, 'journal'))).toEqual([first]);
});

it('waits for no drive that does not answer, neither at the start nor where she chose it', async () => {
  const never = new Promise<never>(() => undefined);
  const realpath = ((path: string) =>
    path.startsWith(stick) ? never : fs.realpath(path)) as unknown as typeof fs.realpath;
  const given = safekeepingIn(folder, { fs: { realpath }, second: { folder: stick } }).calls;
  expect(await given.storeBackup(newBackup('2026-11-25T08:00:00Z'))).toMatchObject({ ok: true });
  const second = { choose: () => Promise.resolve(stick) };
  const { calls } = safekeepingIn(join(root, 'other'), { fs: { realpath }, second });
  void calls.chooseSecondPlace({ title: 'x' });
  expect(await calls.storeBackup(newBackup('2026-11-25T08:00:00Z'))).toMatchObject({ ok: true });
}, 20_000);

it('never says that the recovery sheet is of the key where that was replaced amid trouble', async () => {
  const { calls } = safekeepingIn(folder);
  await calls.keepKeys({ identity: 'OLD' });
  await calls.keepKeys({ wrappedKey: 'old, wrapped', sheetMadeAt: '2026-11-25T08:00:00Z' });
  for (const held of ['safekeeping.json', 'key.txt']) {
    const rename: typeof fs.rename = async (from, to) => {
      if (String(to).endsWith(held)) throw errno('ENOSPC');
      await fs.rename(from, to);
    };
    const full = safekeepingIn(folder, { fs: { rename } }).calls;
    expect(await full.keepKeys({ identity: 'NEW' })).toMatchObject({ ok: false });
    const { sheetMadeAt, wrapsOlderKey } = value(await calls.kept());
    const isOld = (await fs.readFile(join(folder, 'key.txt'), 'utf8')).endsWith('\nOLD\n');
    expect(isOld || (sheetMadeAt === null && wrapsOlderKey)).toBe(true);
  }
  expect(await calls.keepKeys({ identity: 'NEW' })).toMatchObject({ ok: true });
  expect(value(await calls.kept())).toMatchObject({ sheetMadeAt: null, wrapsOlderKey: true });
});
