import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keyName } from '#shared/backup/backup-lock.ts';
import { encryptFor, newKey, type OfficeKey } from '#shared/backup/encryption.ts';
import type { Result } from '#shared/lib/result.ts';
import { newBackup, safekeepingIn } from '../testing/safekeeping-in.ts';
import { checksum } from './file-checksum.ts';

let root = '';
let folder = '';
beforeEach(async () => {
  root = await fs.mkdtemp(join(tmpdir(), 'keys-'));
  folder = join(root, 'office');
});
afterEach(() => fs.rm(root, { recursive: true }));

const [first, second, stranger] = [await newKey(), await newKey(), await newKey()];
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
/** As long as it takes: a busy machine is no failure. */
const PATIENCE = { timeout: 30_000 };
const errno = (code: string) => Object.assign(new Error(code), { code });
type Calls = ReturnType<typeof safekeepingIn>['calls'];

async function store(calls: Calls, createdAt: string, key: OfficeKey) {
  const { about } = newBackup(createdAt);
  const bytes = await encryptFor(new TextEncoder().encode(createdAt), [key.recipient]);
  const keys = [keyName(key.recipient)];
  return value(
    await calls.storeBackup({ bytes, about: { ...about, keys, sha256: checksum(bytes) } }),
  ).id;
}
const opensWith = async (calls: Calls) =>
  Object.fromEntries(
    value(await calls.kept()).backups.map((backup) => [backup.id, backup.opensWith]),
  );

it('tells which backups the key does not open where it was lost, and takes the one of the sheet', async () => {
  const { calls } = safekeepingIn(folder);
  await calls.keepKeys({ identity: first.identity });
  await calls.keepKeys({ sheetMadeAt: '2026-11-25T08:00:00Z' });
  const old = await store(calls, '2026-11-25T08:00:00Z', first);
  expect(await opensWith(calls)).toEqual({ [old]: 'key' });

  await fs.rm(join(folder, 'key.txt'));
  const later = safekeepingIn(folder).calls;
  await later.keepKeys({ identity: second.identity });
  const fresh = await store(later, '2026-11-25T09:00:00Z', second);
  expect(await opensWith(later)).toEqual({ [old]: 'nothing-kept', [fresh]: 'key' });
  expect(value(await later.kept())).toMatchObject({ sheetMadeAt: null, hasOlderSheet: true });

  expect(value(await later.tryKey({ identity: stranger.identity }))).toEqual({ opens: 0 });
  expect(value(await later.tryKey({ identity: first.identity }))).toEqual({ opens: 1 });
  // Trying keeps nothing.
  expect(value(await later.keptIdentities())).toEqual([second.identity]);
  await later.keepKeys({ identity: first.identity });
  expect(value(await later.keptIdentities())).toEqual([first.identity, second.identity]);
  expect(await opensWith(later)).toEqual({ [old]: 'key', [fresh]: 'older-key' });
  expect(value(await later.kept())).toMatchObject({
    sheetMadeAt: '2026-11-25T08:00:00Z',
    hasOlderSheet: false,
  });
});

it('finds it out from their heads where the notes do not tell, also in the second place', async () => {
  const stick = join(root, 'stick');
  await fs.mkdir(stick);
  const place = { second: { folder: stick } };
  const { calls } = safekeepingIn(folder, place);
  const backups = join(folder, 'backups');
  const withoutKeys = async (id: string) => {
    const path = join(backups, `${id}.json`);
    const { keys, ...note } = JSON.parse(await fs.readFile(path, 'utf8')) as { keys: unknown };
    expect(keys).toBeDefined();
    await fs.writeFile(path, JSON.stringify(note));
  };
  const old = await store(calls, '2026-11-25T08:00:00Z', first);
  await calls.keepKeys({ identity: second.identity });
  const fresh = await store(calls, '2026-11-25T09:00:00Z', second);
  await withoutKeys(fresh);
  // The note of this one is gone; and the first lies in the second place alone.
  const bare = await store(calls, '2026-11-25T10:00:00Z', first);
  await fs.rm(join(backups, `${bare}.json`));
  await withoutKeys(old);
  const copied = join(stick, 'koordinaattorin-varmuuskopiot');
  await fs.copyFile(join(backups, `${old}.json`), join(copied, `${old}.json`));
  for (const end of ['koordbak', 'json']) await fs.rm(join(backups, `${old}.${end}`));

  const later = safekeepingIn(folder, place).calls;
  // Until they are tried it is not known, and said so by nothing.
  await vi.waitFor(async () => {
    expect(await opensWith(later)).toEqual({
      [old]: 'nothing-kept',
      [fresh]: 'key',
      [bare]: 'nothing-kept',
    });
  }, PATIENCE);
  expect(value(await later.tryKey({ identity: first.identity }))).toEqual({ opens: 2 });
  await later.keepKeys({ identity: first.identity });
  await vi.waitFor(async () => {
    expect(await opensWith(later)).toEqual({ [old]: 'key', [fresh]: 'older-key', [bare]: 'key' });
  }, PATIENCE);
});

it('says nothing of a backup whose head cannot be read', async () => {
  const { calls } = safekeepingIn(folder);
  await calls.keepKeys({ identity: first.identity });
  const id = await store(calls, '2026-11-25T08:00:00Z', first);
  await fs.rm(join(folder, 'backups', `${id}.json`));
  let reads = 0;
  const open: typeof fs.open = async (path, flags, mode) => {
    if (String(path).endsWith('.koordbak') && flags === 'r') {
      reads += 1;
      // The sum of one without a note is read too.
      if (reads > 1) throw errno('EIO');
    }
    return fs.open(path, flags, mode);
  };
  expect(await opensWith(safekeepingIn(folder, { fs: { open } }).calls)).toEqual({});
});

it('sets a key aside that the disk does not give, and opens with it once it does', async () => {
  const { calls } = safekeepingIn(folder);
  await calls.keepKeys({ identity: first.identity });
  const id = await store(calls, '2026-11-25T08:00:00Z', first);
  const held = new Set(['key.txt']);
  const readFile = (async (path: string, ...more: []) => {
    if ([...held].some((name) => path.endsWith(name))) throw errno('EACCES');
    return fs.readFile(path, ...more);
  }) as unknown as typeof fs.readFile;
  const later = safekeepingIn(folder, { fs: { readFile } }).calls;
  expect(value(await later.kept())).toMatchObject({ recipient: null, isKeyUnreadable: true });
  // Held for a moment, it is what it was.
  held.clear();
  expect(value(await later.kept())).toMatchObject({
    recipient: first.recipient,
    isKeyUnreadable: false,
  });

  held.add('key.txt').add('key-until-2026-11-25T08-00-00.txt');
  expect(await later.keepKeys({ identity: second.identity })).toMatchObject({ ok: true });
  held.delete('key.txt');
  expect(await opensWith(later)).toEqual({ [id]: 'nothing-kept' });
  held.clear();
  expect(value(await later.keptIdentities())).toEqual([second.identity, first.identity]);
  expect(await opensWith(later)).toEqual({ [id]: 'older-key' });
});

it('keeps every key that was replaced, also within one second, and what is no key as it lay there', async () => {
  const { calls } = safekeepingIn(folder);
  for (const { identity } of [first, second, stranger]) await calls.keepKeys({ identity });
  expect(value(await calls.keptIdentities()).toSorted()).toEqual(
    [first, second, stranger].map(({ identity }) => identity).toSorted(),
  );
  // Back and forth: one that is kept already is not kept twice.
  for (const { identity } of [first, second, first]) await calls.keepKeys({ identity });
  const older = async () =>
    (await fs.readdir(folder)).filter((name) => name.startsWith('key-until'));
  expect(await older()).toHaveLength(3);

  await fs.writeFile(join(folder, 'key.txt'), 'no key\nat all\n');
  await calls.keepKeys({ identity: second.identity });
  const texts = (await older()).map((name) => fs.readFile(join(folder, name), 'utf8'));
  expect(await Promise.all(texts)).toContain('no key\nat all\n');
  expect(value(await calls.keptIdentities())).toHaveLength(3);
});

it('takes what it knew of the sheet before it told whose key is on it', async () => {
  const { calls } = safekeepingIn(folder);
  await calls.keepKeys({ identity: first.identity, sheetMadeAt: '2026-11-25T08:00:00Z' });
  const path = join(folder, 'safekeeping.json');
  const { sheetFor, ...settings } = JSON.parse(await fs.readFile(path, 'utf8')) as {
    sheetFor: unknown;
  };
  expect(sheetFor).toBeTruthy();
  await fs.writeFile(path, JSON.stringify(settings));
  expect(value(await calls.kept())).toMatchObject({ sheetMadeAt: '2026-11-25T08:00:00Z' });
  await calls.keepKeys({ identity: second.identity });
  expect(value(await calls.kept())).toMatchObject({ sheetMadeAt: null, hasOlderSheet: true });
  await calls.keepKeys({ identity: first.identity });
  expect(value(await calls.kept())).toMatchObject({ sheetMadeAt: '2026-11-25T08:00:00Z' });
});

it('gives no key to what is asked at each start', async () => {
  const { calls } = safekeepingIn(folder);
  for (const { identity } of [first, second]) await calls.keepKeys({ identity });
  await store(calls, '2026-11-25T08:00:00Z', second);
  const asked = value(await calls.kept());
  expect(asked.recipient).toBe(second.recipient);
  expect(JSON.stringify(asked)).not.toMatch(/AGE-SECRET-KEY/iu);
});
