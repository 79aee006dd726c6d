import { createHmac, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from '#shared/lib/zod.ts';
import { OWN_FILE, OWN_FOLDER } from '#electron/safekeeping/machine.ts';

const markSchema = z.strictObject({
  pid: z.int(),
  /** Never sent anywhere: whoever answers as the program shows by a proof that he knows it. */
  secret: z.string().regex(/^[\w-]{43}$/),
});

/** What the running program leaves in a file of hers, so that another start of hers can know it. */
export type RunningMark = z.infer<typeof markSchema>;

/** What a proof says, under a number that the asker has just thought of. */
type Proven = { nonce: string; port: number; hasWindow: boolean };

export const newMark = (): RunningMark => ({
  pid: process.pid,
  secret: randomBytes(32).toString('base64url'),
});

export const newNonce = (): string => randomBytes(32).toString('hex');

export const isNonce = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** Can be made only with the mark's secret; holds for this question at this port alone. */
export const proofOf = ({ pid, secret }: RunningMark, { nonce, port, hasWindow }: Proven): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify([nonce, port, pid, hasWindow]))
    .digest('hex');

/** Puts the mark into a new file that she alone can read, whatever lay there: a link is replaced, not followed. */
export const leaveMark = (file: string, mark: RunningMark): void => {
  mkdirSync(dirname(file), { recursive: true, mode: OWN_FOLDER });
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify(mark), { mode: OWN_FILE, flag: 'wx' });
};

/** The mark, or undefined where there is none, or the file is not one that she alone can have written and read. */
export const readMark = (file: string): RunningMark | undefined => {
  try {
    // Windows has no such flag, nor owners that Node tells.
    const opened = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const { uid, mode } = fstatSync(opened);
      const me = process.getuid?.();
      if (me !== undefined && (uid !== me || (mode & 0o077) !== 0)) return undefined;
      return markSchema.parse(JSON.parse(readFileSync(opened, 'utf8')));
    } finally {
      closeSync(opened);
    }
  } catch {
    return undefined;
  }
};

/** Takes the mark away, unless another start has left its own since. */
export const removeMark = (file: string, { secret }: RunningMark): void => {
  if (readMark(file)?.secret === secret) rmSync(file, { force: true });
};
