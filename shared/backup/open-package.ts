import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '../lib/result.ts';
import { openZip, type Zip, type ZipPart } from '../zip/open-zip.ts';
import { unpackSteps } from '../zip/unpack-part.ts';
import { FileError } from '../lib/file-error.ts';
import { type Backup, type BackupFile, BACKUP_LIMITS, type BackupFailure } from './backup-file.ts';
import { type Failed, splitLines } from './split-lines.ts';

/**
 * A package is a zip that everybody can open: the lines of a backup, not packed a second time, in a part of this name; files
 * that its records name by their SHA-256, each as it is, in a folder; and whatever else is for people to read.
 */
export const PACKAGE_LINES = 'tiedot.ndjson';
export const PACKAGE_FILES = 'attachments/';

/** Some parts more than an office has files. */
const LIMITS = {
  parts: 60_000,
  partBytes: BACKUP_LIMITS.bytes,
  allBytes: BACKUP_LIMITS.bytes,
  ratio: 150,
};
/** A longer file is held only once it is known to be named: hostile ones unpack to far more than lies there. */
const HELD_BYTES = 32 * 1024 ** 2;
/** Steps of 16 KB, packed, between two turns of others. */
const STEPS_BETWEEN_PAUSES = 8;

type Steps = () => Promise<void>;

/** Whether the bytes are a zip, by its first part's mark. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Opens a zip that may be a package; returns its parts, or why it is none. */
export function openPackage(bytes: Uint8Array): Result<Zip, BackupFailure> {
  try {
    const zip = openZip(bytes, LIMITS);
    return zip.has(PACKAGE_LINES) ? ok(zip) : fail('not-a-backup');
  } catch (error) {
    const failed = failureOf(error);
    if (failed.failure.code !== 'damaged') return failed;
    // The directory is at the end. What lies first tells whether it was a package.
    const first = new TextDecoder().decode(bytes.subarray(30, 30 + PACKAGE_LINES.length));
    if (first !== PACKAGE_LINES) return fail('not-a-backup');
    return isHostile(error) ? failed : fail('truncated');
  }
}

/** Hands the lines of a package to `onLine`; null where all went well. */
export async function packageLines(
  zip: Zip,
  onLine: (line: Uint8Array) => Failed | null,
  pause: Steps,
): Promise<Failed | null> {
  const part = zip.get(PACKAGE_LINES);
  if (!part) return fail('not-a-backup');
  const lines = splitLines(onLine);
  const failed = await unpack(
    part,
    (piece) => {
      lines.push(piece);
      return !lines.failed();
    },
    pause,
  );
  return lines.failed() ?? failed ?? lines.end();
}

/**
 * The files that the records name, by what they are and not by what they are called. Every other part is unpacked too: a
 * package is whole, or it is refused.
 */
export async function packageFiles(
  zip: Zip,
  tables: Backup['tables'],
  pause: Steps,
): Promise<Result<BackupFile[], BackupFailure>> {
  const attachments = tables.find(({ name }) => name === 'attachments')?.records ?? [];
  const wanted = new Set(attachments.map(({ record }) => record['sha256']));
  const files: BackupFile[] = [];
  for (const [name, part] of zip) {
    if (name === PACKAGE_LINES) continue;
    const isFile = name.startsWith(PACKAGE_FILES);
    const isHeld = isFile && part.size <= HELD_BYTES;
    const hash = sha256.create();
    const pieces: Uint8Array[] = [];
    const hold = (piece: Uint8Array) => pieces.push(piece) > 0;
    const look = (piece: Uint8Array) => {
      if (isFile) hash.update(piece);
      return !isHeld || hold(piece);
    };
    const failed = await unpack(part, look, pause);
    if (failed) return failed;
    if (!isFile) continue;
    const key = bytesToHex(hash.digest());
    if (!wanted.delete(key)) continue;
    const failedAgain = isHeld ? null : await unpack(part, hold, pause);
    if (failedAgain) return failedAgain;
    files.push({ sha256: key, pieces });
  }
  return ok(files);
}

async function unpack(
  part: ZipPart,
  take: (piece: Uint8Array) => boolean,
  pause: Steps,
): Promise<Failed | null> {
  try {
    const steps = unpackSteps(part, take);
    for (let step = 1; !steps.next().done; step += 1) {
      if (step % STEPS_BETWEEN_PAUSES === 0) await pause();
    }
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

/** One locked with a password is none of ours. What lies about its sizes is not as it was written. */
function failureOf(error: unknown): Failed {
  if (!(error instanceof FileError)) throw error;
  if (error.failure.code === 'damaged' || isHostile(error)) return fail('damaged');
  return fail(error.failure.code === 'encrypted' ? 'not-a-backup' : 'too-large');
}

function isHostile(error: unknown): boolean {
  return error instanceof FileError && error.failure.code === 'hostile';
}
