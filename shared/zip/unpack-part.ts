import { Inflate } from 'fflate';
import { startCrc } from './crc32.ts';
import type { ZipPart } from './open-zip.ts';
import { FileError } from '../lib/file-error.ts';

/** Packed bytes handed over at a time: even at deflate's limit (1:1032) one step gives 16 MB at most. */
const STEP = 16 * 1024;

/**
 * Unpacks `part` piece by piece. What comes out is counted again, since a directory may lie about sizes, and the
 * checksum is compared at the end. `take` returns false to stop early; what it throws passes. Throws `FileError`.
 */
export function unpackPart(part: ZipPart, take: (piece: Uint8Array) => boolean): void {
  const steps = unpackSteps(part, take);
  while (!steps.next().done);
}

/** The same step by step, so that other work has its turn between two of them. */
export function* unpackSteps(
  part: ZipPart,
  take: (piece: Uint8Array) => boolean,
): Generator<undefined, void> {
  const crc = startCrc();
  let size = 0;
  let wanted = true;
  const count = (piece: Uint8Array) => {
    size += piece.length;
    if (size > part.size) throw new FileError('hostile');
    crc.add(piece);
    if (wanted && piece.length > 0) wanted = take(piece);
  };
  if (part.method === 0) count(part.packed);
  else yield* inflate(part.packed, count, () => wanted);
  if (wanted && (size !== part.size || crc.value() !== part.crc)) throw new FileError('damaged');
}

function* inflate(
  packed: Uint8Array,
  count: (piece: Uint8Array) => void,
  isWanted: () => boolean,
): Generator<undefined, void> {
  let isTaking = false;
  const inflater = new Inflate((piece) => {
    isTaking = true;
    count(piece);
    isTaking = false;
  });
  for (let from = 0; from < packed.length && isWanted(); from += STEP) {
    try {
      inflater.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
    } catch (error) {
      // What the taker throws is its own; anything else is fflate at odds with the bytes.
      throw isTaking ? error : new FileError('damaged');
    }
    yield;
  }
}

/** Unpacks `part` whole: for one whose size is within limits. Throws `FileError`. */
export function unpackWhole(part: ZipPart): Uint8Array {
  const whole = new Uint8Array(part.size);
  let at = 0;
  unpackPart(part, (piece) => {
    whole.set(piece, at);
    at += piece.length;
    return true;
  });
  return whole;
}
