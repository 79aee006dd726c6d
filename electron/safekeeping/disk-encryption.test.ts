import { describe, expect, it } from 'vitest';
import { diskEncryption, type System } from './disk-encryption.ts';
import { thisSystem } from './this-system.ts';

const system = (given: Partial<System>): System => ({
  platform: 'linux',
  run: () => Promise.resolve(null),
  readText: () => Promise.resolve(null),
  names: () => Promise.resolve([]),
  realPath: (path) => Promise.resolve(path),
  ...given,
});

describe('the disk on Linux', () => {
  const mounts = [
    'proc /proc proc rw 0 0',
    '/dev/nvme0n1p2 / ext4 rw 0 0',
    '/dev/mapper/vg-home /home ext4 rw 0 0',
    '/dev/sdb1 /media/USB\\040stick vfat rw 0 0',
    'server:/share /mnt/share nfs rw 0 0',
    '/home/aino/.Private /home/aino/secret ecryptfs rw 0 0',
  ].join('\n');
  const uuids: Record<string, string> = {
    'dm-0': 'CRYPT-LUKS2-0123-home_crypt\n',
    'dm-1': 'LVM-abc\n',
  };
  const slaves: Record<string, string[]> = { 'dm-0': ['nvme0n1p3'], 'dm-1': ['dm-0'] };
  const linux = (over: Partial<System> = {}) =>
    system({
      readText: (path) => {
        if (path === '/proc/mounts') return Promise.resolve(mounts);
        const [, device] = /^\/sys\/class\/block\/(.*)\/dm\/uuid$/.exec(path) ?? [];
        return Promise.resolve(uuids[device ?? ''] ?? null);
      },
      names: (path) => {
        const [, device] = /^\/sys\/class\/block\/(.*)\/slaves$/.exec(path) ?? [];
        return Promise.resolve(slaves[device ?? ''] ?? []);
      },
      realPath: (path) => Promise.resolve(path === '/dev/mapper/vg-home' ? '/dev/dm-1' : path),
      ...over,
    });

  it.each([
    // A volume on LUKS.
    ['/home/aino/.local/share', 'on'],
    ['/homework', 'off'],
    ['/media/USB stick/x', 'off'],
    ['/mnt/share', 'unknown'],
    ['/home/aino/secret', 'on'],
  ])('under %s is %s', async (folder, answer) => {
    expect(await diskEncryption(folder, linux())).toBe(answer);
  });

  it('is unknown where the system does not tell', async () => {
    expect(await diskEncryption('/home', system({}))).toBe('unknown');
    const broken = linux({ names: () => Promise.reject(new Error('no')) });
    expect(await diskEncryption('/var', broken)).toBe('unknown');
  });

  it('lies open where one of the disks below does', async () => {
    slaves['md0'] = ['dm-0', 'sdc1'];
    const raid = linux({ realPath: (path) => Promise.resolve(path === '/x' ? path : '/dev/md0') });
    expect(await diskEncryption('/x', raid)).toBe('off');
  });
});

describe('the disk elsewhere', () => {
  it.each([
    ['1\r\n', 'on'],
    ['2\r\n', 'off'],
    ['3', 'off'],
    ['5', 'off'],
    ['6', 'on'],
    ['', 'unknown'],
    [null, 'unknown'],
  ])('on Windows, the shell saying %j, is %s', async (said, answer) => {
    const asked: string[] = [];
    const windows = system({
      platform: 'win32',
      run: (_command, given) => {
        asked.push(...given);
        return Promise.resolve(said);
      },
    });
    expect(await diskEncryption('C:\\Users\\aino\\AppData', windows)).toBe(answer);
    expect(asked.at(-1)).toContain("NameSpace('C:')");
    expect(await diskEncryption('\\\\server\\share', windows)).toBe('unknown');
  });

  it.each([
    ['FileVault is On.\n', 'on'],
    ['FileVault is Off.\n', 'off'],
    ['Error: not permitted', 'unknown'],
  ])('on a Mac that says %j is %s', async (said, answer) => {
    const mac = system({ platform: 'darwin', run: () => Promise.resolve(said) });
    expect(await diskEncryption('/Users/aino', mac)).toBe(answer);
  });
});

it('asks this very machine without falling', async () => {
  expect(['on', 'off', 'unknown']).toContain(await diskEncryption('/', thisSystem));
  expect(await thisSystem.run('no-such-program', [])).toBeNull();
});
