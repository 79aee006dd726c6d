import type { ShellFailure } from '#shared/ipc/contract.ts';

/** What the disk said no to, by the codes of Node's errors. */
const CODES: Record<string, ShellFailure['code']> = {
  ENOENT: 'file-unreadable',
  EISDIR: 'file-unreadable',
  ENOTDIR: 'file-unreadable',
  EIO: 'file-unreadable',
  ELOOP: 'file-unreadable',
  ENAMETOOLONG: 'file-unreadable',
  EBUSY: 'file-locked',
  ETXTBSY: 'file-locked',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  EROFS: 'not-permitted',
  // A file stands where a folder is to be made.
  EEXIST: 'not-permitted',
};

/** The code of an error of Node's file system (`EBUSY`), or `undefined` of anything else. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The failure that an error of the file system is to the user; `null` where it is not one that can be expected. */
export function fileFailure(error: unknown, name: string): ShellFailure | null {
  const code = CODES[errnoOf(error) ?? ''];
  return code ? { code, facts: { name } } : null;
}

/** Whether an error says that the file or its folder is not there. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(errnoOf(error) ?? '');
}
