const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'not permitted',
  EPERM: 'not permitted',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'too large for this place',
  EBUSY: 'another program holds it',
};

/** Why a file could not be read or written, in words for who gave the command. */
export function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  const reason = REASONS[code];
  return reason === undefined ? error.message : `${reason} (${code})`;
}
