import { openZip, type ZipPart } from '../../zip/open-zip.ts';
import { unpackPart } from '../../zip/unpack-part.ts';
import { ZipError } from '../../zip/zip-error.ts';
import { PackageError } from './package-error.ts';

/**
 * A report of 236 pages is 2.2 MB of XML in 25 parts; these hold the check to seconds and to memory that is there.
 * Pictures are not unpacked, so they may be large.
 */
const XML_BYTES = 48 * 1024 * 1024;
const LIMITS = { parts: 2000, partBytes: Infinity, allBytes: Infinity, ratio: Infinity };

/** The parts of the package: the names of all, the bytes of the XML ones. */
export type PackageParts = { names: Set<string>; xml: Map<string, Uint8Array> };

/** Unzips the XML parts of a package. Throws `PackageError`. */
export function readParts(bytes: Uint8Array): PackageParts {
  try {
    const names = new Set<string>();
    const xml = new Map<string, Uint8Array>();
    let room = XML_BYTES;
    for (const part of openZip(bytes, LIMITS).values()) {
      names.add(part.name);
      if (!/\.(xml|rels)$/iu.test(part.name)) continue;
      room -= part.size;
      if (room < 0) throw new PackageError('too-large', 'XML');
      xml.set(part.name, unpackWhole(part));
    }
    return { names, xml };
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    const isTooMuch = error.code === 'too-large' || error.code === 'hostile';
    throw new PackageError(isTooMuch ? 'too-large' : 'not-a-word-document', 'zip');
  }
}

function unpackWhole(part: ZipPart): Uint8Array {
  const whole = new Uint8Array(part.size);
  let at = 0;
  unpackPart(part, (piece) => {
    whole.set(piece, at);
    at += piece.length;
    return true;
  });
  return whole;
}
