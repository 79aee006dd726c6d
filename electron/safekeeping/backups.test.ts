import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '#shared/lib/result.ts';
import { backupsToLetGo } from '#shared/safekeeping/rotation.ts';
import type { KeptBackup } from '#shared/safekeeping/safekeeping.ts';
import { newBackup, safekeepingIn } from '../testing/safekeeping-in.ts';

let root = '';
let folder = '';
beforeEach(async () => {
  root = await fs.mkdtemp(join(tmpdir(), 'safekeeping-'));
  folder = join(root, 'office');
});
afterEach(() => fs.rm(root, { recursive: true }));

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const own = () => fs.readdir(join(folder, 'backups'));
const errno = (code: string) => Object.assign(new Error(code), { code });

describe('backups', () => {
  it('are stored with a note, listed newest first and read as they were', async () => {
    const { calls } = safekeepingIn(folder);
    const first = newBackup('2026-11-25T08:32:00.123Z');
    const stored = value(await calls.storeBackup(first));
    expect(stored).toEqual({
      id: '2026-11-25T08-32-00Z scheduled',
      createdAt: '2026-11-25T08:32:00.123Z',
      reason: 'scheduled',
      size: first.bytes.byteLength,
      sha256: first.about.sha256,
      counts: { people: 100 },
      mark: { epoch: 1, seq: 100 },
      schemaVersion: 12,
      pinned: false,
      places: ['own'],
    });
    // Of the same second: under another name, never over it.
    const again = value(await calls.storeBackup(newBackup('2026-11-25T08:32:00.900Z', 101)));
    expect(again.id).toBe('2026-11-25T08-32-00Z scheduled 2');

    const reopened = safekeepingIn(folder).calls;
    const { backups } = value(await reopened.kept());
    // No key is kept here at all.
    const opensWith = 'nothing-kept';
    expect(backups).toEqual([
      { ...again, opensWith },
      { ...stored, opensWith },
    ]);
    expect(value(await reopened.readBackup({ id: stored.id })).bytes).toEqual(
      Buffer.from(first.bytes),
    );
    expect(await reopened.readBackup({ id: '2020-01-01T00-00-00Z asked' })).toMatchObject({
      failure: { code: 'backup-missing' },
    });
  });

  it.skipIf(process.platform === 'win32')(
    'lie in folders and files that are hers alone',
    async () => {
      const { calls } = safekeepingIn(folder);
      await calls.storeBackup(newBackup('2026-11-25T08:32:00Z'));
      await calls.keepKeys({ identity: 'AGE-SECRET-KEY-1EXAMPLE' });
      const mode = async (...name: string[]) => (await fs.stat(join(folder, ...name))).mode & 0o777;
      expect(await mode('backups')).toBe(0o700);
      for (const name of await own()) expect(await mode('backups', name)).toBe(0o600);
      expect(await mode('key.txt')).toBe(0o600);
    },
  );

  it('of a disk that keeps something else are refused, and nothing is left of them', async () => {
    const spoilt: typeof fs.open = async (path, flags, mode) => {
      const file = await fs.open(path, flags, mode);
      if (flags === 'wx') file.writeFile = () => fs.writeFile(path, 'something else');
      return file;
    };
    const { calls } = safekeepingIn(folder, { fs: { open: spoilt } });
    expect(await calls.storeBackup(newBackup('2026-11-25T08:32:00Z'))).toMatchObject({
      failure: { code: 'not-as-written' },
    });
    expect(await own()).toEqual([]);
  });

  it('that changed on the way from the window are refused', async () => {
    const { bytes, about } = newBackup('2026-11-25T08:32:00Z');
    const { calls } = safekeepingIn(folder);
    expect(await calls.storeBackup({ bytes: bytes.slice(1), about })).toMatchObject({
      failure: { code: 'not-as-written' },
    });
  });

  it.each(['no room is left', 'the disk fills while writing', 'the note has no room'])(
    'are not begun or leave nothing where %s',
    async (how) => {
      await safekeepingIn(folder).calls.storeBackup(newBackup('2026-11-25T08:00:00Z'));
      const before = await own();
      const full: typeof fs.open = async (path, flags, mode) => {
        const file = await fs.open(path, flags, mode);
        const isNote = how === 'the note has no room';
        const write = file.writeFile.bind(file);
        if (flags === 'wx') {
          file.writeFile = async (bytes) => {
            const text = Buffer.from(bytes as Uint8Array);
            if (isNote && !text.includes('sha256')) return write(bytes);
            await write(text.subarray(0, 5));
            throw errno('ENOSPC');
          };
        }
        return file;
      };
      const statfs = (async () => ({ bavail: 1, bsize: 10 })) as unknown as typeof fs.statfs;
      const { calls } = safekeepingIn(folder, {
        fs: how === 'no room is left' ? { statfs } : { open: full },
      });
      expect(await calls.storeBackup(newBackup('2026-11-25T09:00:00Z'))).toMatchObject({
        failure: { code: 'disk-full' },
      });
      expect(await own()).toEqual(before);
      expect(value(await calls.kept()).backups).toHaveLength(1);
    },
  );

  it('half written by a crash, notes alone and other files are none, and are tidied up', async () => {
    const { calls } = safekeepingIn(folder);
    const { id } = value(await calls.storeBackup(newBackup('2026-11-25T08:00:00Z')));
    const there = (name: string) => join(folder, 'backups', name);
    for (const name of [
      '.old.tmp',
      '.new.tmp',
      'kirje.koordbak',
      '2026-11-25T08-00-01Z asked.json',
    ])
      await fs.writeFile(there(name), 'half');
    await fs.utimes(there('.old.tmp'), 0, new Date('2026-11-25T06:00:00Z'));
    await fs.utimes(there('.new.tmp'), 0, new Date('2026-11-25T07:59:00Z'));
    const { backups } = value(await safekeepingIn(folder).calls.kept());
    expect(backups.map((one) => one.id)).toEqual([id]);
    // Another copy of the program may still be writing the newer one.
    expect(await own()).toContain('.new.tmp');
    expect(await own()).not.toContain('.old.tmp');
  });

  it('without their note are backups all the same', async () => {
    const { calls } = safekeepingIn(folder);
    const made = newBackup('2026-11-25T08:00:00Z');
    const { id } = value(await calls.storeBackup(made));
    await fs.rm(join(folder, 'backups', `${id}.json`));
    const [found] = value(await calls.kept()).backups;
    expect(found).toMatchObject({
      id,
      createdAt: '2026-11-25T08:00:00Z',
      reason: 'scheduled',
      sha256: made.about.sha256,
    });
    expect(found?.counts).toBeUndefined();
  });

  it('go by rotation, but none where a suspicious one would make them', async () => {
    const rotate = (_now: Date, backups: KeptBackup[]) =>
      backupsToLetGo(new Date('2026-12-24T08:00:00Z'), backups);
    const { calls } = safekeepingIn(folder, { rotate });
    const first = value(await calls.storeBackup(newBackup('2026-11-25T08:00:00Z')));
    await calls.pinBackup({ id: first.id, pinned: true });
    await calls.storeBackup(newBackup('2026-11-25T08:30:00Z'));
    await calls.storeBackup(newBackup('2026-11-25T09:00:00Z'));
    const ids = async () => value(await calls.kept()).backups.map(({ id }) => id);
    expect(await ids()).toEqual(['2026-11-25T09-00-00Z scheduled', first.id]);
    const emptied = value(await calls.storeBackup(newBackup('2026-11-25T09:30:00Z', 3)));
    expect(emptied.suspicious).toBe(true);
    expect(await ids()).toHaveLength(3);
    await calls.storeBackup(newBackup('2026-11-25T10:00:00Z', 3));
    expect(await ids()).toHaveLength(4);
    expect(await calls.pinBackup({ id: 'x', pinned: true })).toMatchObject({
      failure: { code: 'backup-missing' },
    });
  });

  it('are in the order in which they were made where the clock was set back', async () => {
    const { calls } = safekeepingIn(folder);
    await calls.storeBackup(newBackup('2026-11-25T08:00:00Z', 40));
    await calls.storeBackup(newBackup('2025-03-01T08:00:00Z', 101));
    const emptied = value(await calls.storeBackup(newBackup('2025-03-01T09:00:00Z', 40, 'x', 102)));
    // Held against the one made before it, and not against the one that is dated last.
    expect(emptied.suspicious).toBe(true);
    expect(value(await calls.kept()).backups.map(({ createdAt }) => createdAt)).toEqual([
      '2025-03-01T09:00:00Z',
      '2025-03-01T08:00:00Z',
      '2026-11-25T08:00:00Z',
    ]);
  });

  it('of two copies of the program at once are all kept, whatever the clocks say', async () => {
    const one = safekeepingIn(folder).calls;
    const other = safekeepingIn(folder).calls;
    await Promise.all(
      [1, 2, 3, 4].flatMap((hour) => [
        one.storeBackup(newBackup(`2026-11-25T0${String(hour)}:00:00Z`, 100, 'one')),
        other.storeBackup(newBackup(`2024-01-01T0${String(hour)}:00:00Z`, 100, 'other')),
      ]),
    );
    expect(value(await one.kept()).backups).toHaveLength(8);
  });
});

describe('the second place', () => {
  const withSecond = (stick: string) =>
    safekeepingIn(folder, { second: { choose: () => Promise.resolve(stick) } });
  const subfolder = 'koordinaattorin-varmuuskopiot';

  it('gets a copy of each, may go away and catches up when it is back', async () => {
    const stick = join(root, 'stick');
    await fs.mkdir(stick);
    const office = withSecond(stick);
    const { calls } = office;
    await calls.keepKeys({ wrappedKey: 'armoured' });
    const first = value(await calls.storeBackup(newBackup('2026-11-25T08:00:00Z')));
    expect(first.places).toEqual(['own']);
    expect(value(await calls.chooseSecondPlace({ title: 'x' }))?.shown).toBe(
      join(stick, subfolder),
    );
    expect(await fs.readFile(join(stick, subfolder, 'avain.age'), 'utf8')).toBe('armoured');
    expect(value(await calls.kept())).toMatchObject({
      second: { lastSuccessAt: '2026-11-25T08:00:00.000Z' },
      backups: [{ id: first.id, places: ['own', 'second'] }],
      promises: { secondPlace: true },
    });

    await fs.rename(stick, join(root, 'taken-out'));
    // As the system leaves it where a drive was: an empty folder of the laptop's own disk.
    await fs.mkdir(stick);
    office.clock.now = new Date('2026-11-26T08:00:00Z');
    const second = value(await calls.storeBackup(newBackup('2026-11-26T08:00:00Z', 120)));
    expect(second.places).toEqual(['own']);
    expect(await fs.readdir(stick)).toEqual([]);
    expect(value(await calls.kept()).second).toMatchObject({
      lastSuccessAt: '2026-11-25T08:00:00.000Z',
      failure: 'place-gone',
    });

    await fs.rmdir(stick);
    await fs.rename(join(root, 'taken-out'), stick);
    await office.catchUp();
    const back = value(await calls.kept());
    expect(back.second).toEqual({
      shown: join(stick, subfolder),
      lastSuccessAt: '2026-11-26T08:00:00.000Z',
    });
    expect(back.backups.map(({ places }) => places)).toEqual([
      ['own', 'second'],
      ['own', 'second'],
    ]);

    // The first copy spoilt: the second is read. The laptop gone: a new one finds them.
    await fs.writeFile(join(folder, 'backups', `${second.id}.koordbak`), 'spoilt');
    const read = value(await calls.readBackup({ id: second.id }));
    expect(new TextDecoder().decode(read.bytes)).toContain('2026-11-26');
    folder = join(root, 'new-laptop');
    const anew = withSecond(stick).calls;
    await anew.keepKeys({ wrappedKey: 'of the new one' });
    await anew.chooseSecondPlace({ title: 'x' });
    expect(value(await anew.kept()).backups.map(({ places }) => places)).toEqual([
      ['second'],
      ['second'],
    ]);
    expect(value(await anew.readBackup({ id: first.id })).bytes.byteLength).toBe(first.size);
    // The older office's key is still needed for them.
    const keys = (await fs.readdir(join(stick, subfolder))).filter((name) => name.endsWith('.age'));
    expect(keys.sort()).toEqual(['avain-until-2026-11-25T08-00-00.age', 'avain.age']);
    expect(office.errors).toEqual([]);
  });

  it('is not said to hold a copy while there is no backup to copy', async () => {
    const stick = join(root, 'stick');
    await fs.mkdir(stick);
    const { calls } = withSecond(stick);
    await calls.chooseSecondPlace({ title: 'x' });
    expect(value(await calls.kept()).second).toEqual({ shown: join(stick, subfolder) });
    await calls.storeBackup(newBackup('2026-11-25T08:00:00Z'));
    expect(value(await calls.kept()).second).toHaveProperty('lastSuccessAt');
  });

  it('gets the one that was made last, also while the clock is behind', async () => {
    const stick = join(root, 'stick');
    await fs.mkdir(stick);
    const { calls } = withSecond(stick);
    await calls.chooseSecondPlace({ title: 'x' });
    await calls.storeBackup(newBackup('2026-11-25T08:00:00Z', 100));
    const last = value(await calls.storeBackup(newBackup('2025-03-01T08:00:00Z', 101)));
    expect(last.places).toEqual(['own', 'second']);
  });

  it('tells the order of another office’s backups by their own acts', async () => {
    const stick = join(root, 'stick');
    const other = safekeepingIn(join(root, 'other'), { second: { folder: stick } }).calls;
    await fs.mkdir(stick);
    await other.storeBackup(newBackup('2026-11-20T08:00:00Z', 900));
    await other.storeBackup(newBackup('2026-11-19T08:00:00Z', 901));
    const { calls } = safekeepingIn(folder, { second: { folder: stick } });
    await calls.storeBackup(newBackup('2026-11-25T08:00:00Z', 100));
    const { backups } = value(await calls.kept());
    expect(backups.map(({ createdAt, foreign }) => [createdAt, foreign])).toEqual([
      ['2026-11-25T08:00:00Z', undefined],
      ['2026-11-19T08:00:00Z', true],
      ['2026-11-20T08:00:00Z', true],
    ]);
  });

  it('lets go of its own office’s backups alone', async () => {
    const stick = join(root, 'stick');
    await fs.mkdir(join(stick, subfolder), { recursive: true });
    await safekeepingIn(join(root, 'other'), { second: { folder: stick } }).calls.storeBackup(
      newBackup('2026-01-01T08:00:00Z'),
    );
    const { calls } = safekeepingIn(folder, {
      second: { folder: stick },
      rotate: (_now, backups) => backups.slice(1).map(({ id }) => id),
    });
    await calls.storeBackup(newBackup('2026-11-25T08:00:00Z'));
    await calls.storeBackup(newBackup('2026-11-25T09:00:00Z'));
    expect(value(await calls.kept()).backups.map(({ id, places }) => [id, places])).toEqual([
      ['2026-11-25T09-00-00Z scheduled', ['own', 'second']],
      ['2026-01-01T08-00-00Z scheduled', ['second']],
    ]);
  });

  it('is not the program’s own folder, and is asked for by a host that can', async () => {
    await fs.mkdir(join(folder, 'backups', 'x'), { recursive: true });
    const inside = withSecond(join(folder, 'backups', 'x')).calls;
    expect(await inside.chooseSecondPlace({ title: 'x' })).toMatchObject({
      failure: { code: 'place-is-own' },
    });
    const { calls } = safekeepingIn(folder);
    expect(await calls.chooseSecondPlace({ title: 'x' })).toMatchObject({
      failure: { code: 'call-refused' },
    });
    expect(value(await calls.kept())).toMatchObject({
      second: null,
      promises: { secondPlace: false },
    });
  });

  it('is the folder that the host was given, also another one than before', async () => {
    for (const name of ['stick', 'drive', 'drive']) {
      await fs.mkdir(join(root, name), { recursive: true });
      const { calls } = safekeepingIn(folder, { second: { folder: join(root, name) } });
      await calls.storeBackup(newBackup('2026-11-25T08:00:00Z'));
      expect(value(await calls.kept()).second).toEqual({
        shown: join(root, name, subfolder),
        lastSuccessAt: '2026-11-25T08:00:00.000Z',
      });
    }
    // Not there at this start: what was chosen before stays and says so.
    await fs.rename(join(root, 'drive'), join(root, 'away'));
    const { calls } = safekeepingIn(folder, { second: { folder: join(root, 'drive') } });
    await calls.storeBackup(newBackup('2026-11-25T09:00:00Z'));
    expect(value(await calls.kept()).second).toMatchObject({ failure: 'place-gone' });
  });
});

describe('state and keys', () => {
  const state = {
    appVersion: '1.2.3',
    schemaVersion: 12,
    deviceId: 'd',
    mark: { epoch: 1, seq: 7 },
    counts: { people: 3 },
    savedAt: '2026-11-25T08:00:00.000Z',
    tombstones: [{ id: 'x' }],
  };

  it('are kept from one start to the next', async () => {
    const { calls } = safekeepingIn(folder);
    await calls.keepState(state);
    await calls.keepKeys({ identity: 'AGE-SECRET-KEY-1OLD', secondRecipient: 'age1office' });
    await calls.keepKeys({ wrappedKey: 'armoured', sheetMadeAt: '2026-11-25T08:00:00Z' });
    const kept = value(await safekeepingIn(folder).calls.kept());
    expect(kept).toMatchObject({
      state,
      secondRecipient: 'age1office',
      wrappedKey: 'armoured',
      sheetMadeAt: '2026-11-25T08:00:00Z',
    });
    expect(await fs.readFile(join(folder, 'key.txt'), 'utf8')).toMatch(/\nAGE-SECRET-KEY-1OLD\n$/);
    expect(kept.freeBytes).toBeGreaterThan(0);
    expect(value(await calls.freeBytes())).toBeGreaterThan(0);
    await calls.keepKeys({ identity: 'AGE-SECRET-KEY-1OLD' });
    expect(value(await calls.kept()).sheetMadeAt).toBe('2026-11-25T08:00:00Z');
    await calls.keepKeys({ identity: 'AGE-SECRET-KEY-1NEW' });
    expect(value(await calls.kept()).sheetMadeAt).toBeNull();
  });

  it('tell that a passphrase is of a key that was replaced or lost, and keep what it wraps', async () => {
    const { calls } = safekeepingIn(folder);
    await calls.keepKeys({ identity: 'OLD' });
    await calls.keepKeys({ wrappedKey: 'old, wrapped' });
    expect(value(await calls.kept()).wrapsOlderKey).toBe(false);
    await calls.keepKeys({ identity: 'NEW' });
    const replaced = value(await calls.kept());
    expect(replaced).toMatchObject({ wrappedKey: 'old, wrapped', wrapsOlderKey: true });
    await calls.keepKeys({ identity: 'OLD' });
    expect(value(await calls.kept()).wrapsOlderKey).toBe(false);

    await fs.rm(join(folder, 'key.txt'));
    await calls.keepKeys({ identity: 'NEWER' });
    expect(value(await calls.kept()).wrapsOlderKey).toBe(true);
    await calls.keepKeys({ wrappedKey: 'newer, wrapped' });
    const mended = value(await calls.kept());
    expect(mended).toMatchObject({ wrappedKey: 'newer, wrapped', wrapsOlderKey: false });
    const names = await fs.readdir(join(folder, 'backups'));
    const older = names.filter((name) => name.includes('-until-'));
    expect(older).toHaveLength(1);
    expect(await fs.readFile(join(folder, 'backups', older[0] ?? ''), 'utf8')).toBe('old, wrapped');
  });

  it('of a newer program are understood as far as they go', async () => {
    await fs.mkdir(folder);
    await fs.writeFile(join(folder, 'state.json'), JSON.stringify({ ...state, newer: true }));
    expect(value(await safekeepingIn(folder).calls.kept()).state).toEqual(state);
  });

  it('never lose a key: the one before stays beside a new one', async () => {
    const { calls } = safekeepingIn(folder);
    for (const key of ['OLD', 'OLD', 'NEW']) await calls.keepKeys({ identity: key });
    expect(await fs.readFile(join(folder, 'key.txt'), 'utf8')).toMatch(/\nNEW\n$/);
    expect(await fs.readFile(join(folder, 'key-until-2026-11-25T08-00-00.txt'), 'utf8')).toMatch(
      /\nOLD\n$/,
    );
  });
});
