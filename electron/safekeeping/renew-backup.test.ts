import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Result } from '#shared/lib/result.ts';
import { newBackup, safekeepingIn } from '../testing/safekeeping-in.ts';
import { checksum } from './file-checksum.ts';

let root = '';
beforeEach(async () => {
  root = await fs.mkdtemp(join(tmpdir(), 'renew-'));
});
afterEach(() => fs.rm(root, { recursive: true }));

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const bytes = new TextEncoder().encode('the same without her');
const about = { sha256: checksum(bytes), counts: { people: 99 }, schemaVersion: 13 };
const cleanedAt = '2026-11-26T10:00:00.000Z';
const [OLD, NEW] = ['2026-11-25T08:00:00Z', '2026-11-26T08:00:00Z'];

/** An old pinned backup and a newer one, both also in a second place. */
async function twoPlaces() {
  const second = join(root, 'stick');
  await fs.mkdir(second);
  const { calls, catchUp } = safekeepingIn(join(root, 'office'), {
    second: { choose: () => Promise.resolve(second) },
  });
  await calls.chooseSecondPlace({ title: '' });
  const old = value(await calls.storeBackup(newBackup(OLD)));
  value(await calls.pinBackup({ id: old.id, pinned: true }));
  const newest = value(await calls.storeBackup(newBackup(NEW, 101)));
  const there = join(second, 'koordinaattorin-varmuuskopiot', `${old.id}.koordbak`);
  const here = join(root, 'office', 'backups', `${old.id}.koordbak`);
  return { calls, catchUp, old, newest, second, here, there };
}

it('puts the renewed bytes in the place of a backup wherever it lies; name, pin and reason stay', async () => {
  const { calls, old, here, there } = await twoPlaces();
  value(await calls.renewBackup({ id: old.id, cleanedAt, bytes, about }));
  for (const file of [here, there]) {
    expect(await fs.readFile(file, 'utf8')).toBe('the same without her');
  }
  const listed = value(await calls.kept()).backups.find(({ id }) => id === old.id);
  expect(listed).toMatchObject({
    ...old,
    ...about,
    size: bytes.length,
    pinned: true,
    cleanedAt,
    places: ['own', 'second'],
  });
});

it('makes up for it in a second place that was out of reach', async () => {
  const { calls, catchUp, old, second, there } = await twoPlaces();
  await fs.rename(second, `${second}-away`);
  value(await calls.renewBackup({ id: old.id, cleanedAt, bytes, about }));
  await fs.rename(`${second}-away`, second);
  expect(await fs.readFile(there, 'utf8')).not.toBe('the same without her');
  await catchUp();
  expect(await fs.readFile(there, 'utf8')).toBe('the same without her');
});

it('leaves the old one where the new one did not arrive whole, and says nothing of it in its note', async () => {
  const { calls, old, here } = await twoPlaces();
  const before = await fs.readFile(here);
  const broken = { id: old.id, cleanedAt, bytes: bytes.slice(1), about };
  expect(await calls.renewBackup(broken)).toMatchObject({ failure: { code: 'not-as-written' } });
  expect(await fs.readFile(here)).toEqual(before);
  const listed = value(await calls.kept()).backups.find(({ id }) => id === old.id);
  expect(listed).not.toHaveProperty('cleanedAt');
});

it('notes of one that never held her that it was looked through', async () => {
  const { calls, old, here } = await twoPlaces();
  const before = await fs.readFile(here);
  value(await calls.renewBackup({ id: old.id, cleanedAt }));
  expect(await fs.readFile(here)).toEqual(before);
  const listed = value(await calls.kept()).backups.find(({ id }) => id === old.id);
  expect(listed).toMatchObject({ cleanedAt, pinned: true, sha256: old.sha256 });
});

it('deletes a backup wherever it lies, but never the newest', async () => {
  const { calls, old, newest, here, there } = await twoPlaces();
  expect(await calls.deleteBackup({ id: newest.id })).toMatchObject({
    failure: { code: 'call-refused' },
  });
  value(await calls.deleteBackup({ id: old.id }));
  for (const file of [here, there]) await expect(fs.stat(file)).rejects.toThrow('ENOENT');
  expect(value(await calls.kept()).backups.map(({ id }) => id)).toEqual([newest.id]);
});
