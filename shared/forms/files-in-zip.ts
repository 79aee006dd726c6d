import { FileError } from '../lib/file-error.ts';
import type { Failure, Result } from '../lib/result.ts';
import { fail, ok } from '../lib/result.ts';
import { MAIL_LIMITS } from '../mail/mail-limits.ts';
import { openZip } from '../zip/open-zip.ts';
import { unpackWhole } from '../zip/unpack-part.ts';

/** What may still be unpacked of all that one returned file holds, in zips within zips too. */
export type UnpackingLeft = { files: number; bytes: number };

/** A round has at most some hundred bodies. */
export const UNPACKING_LIMITS: UnpackingLeft = { files: 500, bytes: 256 * 1024 * 1024 };

/** What programs put into a zip beside the files that somebody packed. */
const NOT_PACKED = /(?:^|\/)(?:__MACOSX\/|\.|thumbs\.db$|desktop\.ini$)/iu;

type ZipFailure = Failure<'damaged' | 'encrypted' | 'hostile' | 'too-large'>;

/** A file that somebody packed, or why it cannot be unpacked. */
export type PackedFile = { name: string; unpacked: Result<Uint8Array, ZipFailure> };

/**
 * The files of a zip in which somebody packed forms, without folders and what programs add. `left` counts down. Returns the
 * failure where the zip is damaged or locked, or would unpack to too much. Never throws, whatever the bytes.
 */
export function filesInZip(
  bytes: Uint8Array,
  left: UnpackingLeft,
): Result<PackedFile[], ZipFailure> {
  return orFailure(() => {
    const limits = { parts: 5_000, partBytes: MAIL_LIMITS.fileBytes, allBytes: left.bytes };
    const parts = [...openZip(bytes, { ...limits, ratio: 200 }).values()].filter(
      ({ name }) => !/[\\/]$/u.test(name) && !NOT_PACKED.test(name.replaceAll('\\', '/')),
    );
    if (parts.length > left.files) throw new FileError('too-large');
    left.files -= parts.length;
    return parts.map((part) => {
      left.bytes -= part.size;
      const unpacked = orFailure(() => unpackWhole(part));
      return { name: part.name.split(/[\\/]/u).at(-1) ?? part.name, unpacked };
    });
  });
}

function orFailure<T>(make: () => T): Result<T, ZipFailure> {
  try {
    return ok(make());
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return fail(error.failure.code);
  }
}
