import { posix } from 'node:path';

export type DiskEncryption = 'on' | 'off' | 'unknown';

/** What the check may ask of the system; each returns null where the system does not tell. */
export type System = {
  platform: string;
  /** What a program prints; bounded in time. */
  run: (command: string, given: readonly string[]) => Promise<string | null>;
  readText: (path: string) => Promise<string | null>;
  names: (folder: string) => Promise<string[]>;
  realPath: (path: string) => Promise<string | null>;
};

/**
 * Whether the disk under `folder` is encrypted, as far as the system tells an ordinary user: BitLocker by the property
 * that the Windows shell shows, FileVault by `fdesetup`, LUKS by the names of the kernel's mapped devices. `unknown` is
 * no answer, so that nobody is told that a disk lies open which may not. A disk that encrypts itself is not seen.
 */
export async function diskEncryption(folder: string, system: System): Promise<DiskEncryption> {
  try {
    if (system.platform === 'win32') return await onWindows(folder, system);
    if (system.platform === 'darwin') return await onMac(system);
    if (system.platform === 'linux') return await onLinux(folder, system);
  } catch {
    // No answer is an answer here.
  }
  return 'unknown';
}

/** System.Volume.BitLockerProtection: 1 on, 2 off, 3 being encrypted, 4 being decrypted, 5 suspended, 6 on and locked. */
const BITLOCKER: Record<string, DiskEncryption> = {
  '1': 'on',
  '2': 'off',
  '3': 'off',
  '4': 'off',
  '5': 'off',
  '6': 'on',
};

async function onWindows(folder: string, { run }: System): Promise<DiskEncryption> {
  const [, drive] = /^([A-Za-z]):/.exec(folder) ?? [];
  if (drive === undefined) return 'unknown';
  const property = `(New-Object -ComObject Shell.Application).NameSpace('${drive}:').Self.ExtendedProperty('System.Volume.BitLockerProtection')`;
  const said = await run('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', property]);
  return BITLOCKER[said?.trim() ?? ''] ?? 'unknown';
}

async function onMac({ run }: System): Promise<DiskEncryption> {
  const said = (await run('/usr/bin/fdesetup', ['status'])) ?? '';
  if (/^FileVault is On/m.test(said)) return 'on';
  return /^FileVault is Off/m.test(said) ? 'off' : 'unknown';
}

async function onLinux(folder: string, system: System): Promise<DiskEncryption> {
  const real = (await system.realPath(folder)) ?? folder;
  const mount = mountOf(real, (await system.readText('/proc/mounts')) ?? '');
  if (mount === undefined) return 'unknown';
  if (['ecryptfs', 'fuse.gocryptfs', 'fuse.encfs'].includes(mount.type)) return 'on';
  if (!mount.device.startsWith('/dev/')) return 'unknown';
  const device = await system.realPath(mount.device);
  if (device === null) return 'unknown';
  return (await isEncrypted(posix.basename(device), system, 0)) ? 'on' : 'off';
}

/** The file system that holds a path: the one mounted nearest above it; of two in one place, the later. */
function mountOf(path: string, mounts: string): { device: string; type: string } | undefined {
  let found: { device: string; type: string; at: string } | undefined;
  for (const line of mounts.split('\n')) {
    const [device, place, type] = line.split(' ');
    if (device === undefined || place === undefined || type === undefined) continue;
    // Blanks in names are written as octal numbers.
    const at = place.replace(/\\([0-7]{3})/g, (_all, code: string) =>
      String.fromCharCode(Number.parseInt(code, 8)),
    );
    const holds = at === '/' || path === at || path.startsWith(`${at}/`);
    if (holds && at.length >= (found?.at.length ?? 0)) found = { device, type, at };
  }
  return found;
}

/** A mapped device tells its kind by its name; a volume on top of one (LVM, RAID) is asked for what it lies on. */
async function isEncrypted(device: string, system: System, depth: number): Promise<boolean> {
  const uuid = await system.readText(`/sys/class/block/${device}/dm/uuid`);
  if (uuid?.startsWith('CRYPT-') === true) return true;
  if (depth > 8) return false;
  const below = await system.names(`/sys/class/block/${device}/slaves`);
  if (below.length === 0) return false;
  const parts = await Promise.all(below.map((one) => isEncrypted(one, system, depth + 1)));
  return parts.every((encrypted) => encrypted);
}
