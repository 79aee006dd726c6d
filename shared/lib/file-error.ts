import type { Failure } from './result.ts';

/**
 * Why a file cannot be opened, unpacked or scanned. Thrown from deep inside; each reader turns it into its own failure.
 * `message` says where, for those who mend the file.
 */
export class FileError extends Error {
  readonly failure: Failure<'damaged' | 'encrypted' | 'hostile' | 'too-large'>;

  constructor(
    code: FileError['failure']['code'],
    where = '',
    facts?: Record<string, string | number>,
  ) {
    super(where);
    this.failure = facts ? { code, facts } : { code };
  }
}
