import crc32c from 'crc-32/crc32c.js';
import { joinBytes } from '#shared/lib/join-bytes.ts';

/**
 * The log files of LevelDB, in which Chromium keeps IndexedDB: blocks of 32 KiB, each with pieces of records; a piece is
 * a checksum of four bytes, a length of two, a kind of one and so many bytes. A record is one piece, or a first, middle
 * ones and a last. Source: LevelDB's `doc/log_format.md`.
 */
const BLOCK = 32 * 1024;
const HEAD = 7;
const KINDS = { full: 1, first: 2, middle: 3, last: 4 };

/** LevelDB stores checksums turned and moved, since a log may hold checksums itself. */
const masked = (crc: number) => (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;

const leftInBlock = (at: number) => BLOCK - (at % BLOCK);

/** Finds the piece that begins at a place of `log`, when it is all there and its checksum is right. */
function piecesOf(log: Uint8Array) {
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength);
  return (at: number): { kind: number; end: number } | undefined => {
    if (at + HEAD > log.length) return undefined;
    const kind = view.getUint8(at + 6);
    if (kind < KINDS.full || kind > KINDS.last) return undefined;
    const end = at + HEAD + view.getUint16(at + 4, true);
    if (end > log.length || end - at > leftInBlock(at)) return undefined;
    const checksum = masked(crc32c.buf(log.subarray(at + 6, end)));
    return checksum === view.getUint32(at, true) ? { kind, end } : undefined;
  };
}

/**
 * Where the last whole record of a log ends, in bytes from its beginning: its length, unless its writer was stopped in the
 * middle of a record. `null` where whole records stand behind broken ones: cutting would take them along.
 */
export function endOfWholeRecords(log: Uint8Array): number | null {
  const pieceAt = piecesOf(log);
  let at = 0;
  let whole = 0;
  let isOpen = false;
  while (at < log.length) {
    // Too little for a piece is filled with zeros.
    if (leftInBlock(at) < HEAD) {
      at += leftInBlock(at);
      continue;
    }
    const piece = pieceAt(at);
    const isBeginning = piece?.kind === KINDS.full || piece?.kind === KINDS.first;
    if (piece === undefined || isBeginning === isOpen) break;
    at = piece.end;
    isOpen = piece.kind === KINDS.first || piece.kind === KINDS.middle;
    if (!isOpen) whole = at;
  }
  for (let behind = at; behind < log.length; behind += 1) {
    if (pieceAt(behind)) return null;
  }
  return whole;
}

/** What a record of the log of acts begins with: the number of its first act in eight bytes, how many it has in four. */
const NUMBERS = 12;

/**
 * A log of acts (`NNNNNN.log`) without the half records that stand before whole ones: a disk became full in the middle of
 * a record, and the window went on when it had room again. Acts are numbered on without holes, and nobody was told of the
 * half ones: `null` where the numbers have a hole, so that something is missing that was there, or where there are none.
 */
export function withoutHalfRecords(log: Uint8Array): Uint8Array | null {
  const records = wholeRecords(log);
  let next: bigint | undefined;
  for (const record of records) {
    if (record.length < NUMBERS) return null;
    const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
    const first = view.getBigUint64(0, true);
    if (next !== undefined && first !== next) return null;
    next = first + BigInt(view.getUint32(8, true));
  }
  return next === undefined ? null : asLog(records);
}

/** The records of which every piece is there, in their order; none where the first one is not whole. */
function wholeRecords(log: Uint8Array): Uint8Array[] {
  const pieceAt = piecesOf(log);
  const records: Uint8Array[] = [];
  let open: Uint8Array[] | null = null;
  let at = 0;
  while (at < log.length) {
    if (leftInBlock(at) < HEAD) {
      at += leftInBlock(at);
      continue;
    }
    const piece = pieceAt(at);
    const isBeginning = piece?.kind === KINDS.full || piece?.kind === KINDS.first;
    if (piece === undefined || (isBeginning && open)) {
      if (records.length === 0) return [];
      open = null;
    }
    if (piece === undefined) {
      at += 1;
      continue;
    }
    if (isBeginning) open = [];
    open?.push(log.subarray(at + HEAD, piece.end));
    if (open && (piece.kind === KINDS.full || piece.kind === KINDS.last)) {
      records.push(joinBytes(open));
      open = null;
    }
    at = piece.end;
  }
  return records;
}

/** Writes records as LevelDB does. */
function asLog(records: readonly Uint8Array[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  const put = (part: Uint8Array) => {
    parts.push(part);
    at += part.length;
  };
  for (const record of records) {
    let done = 0;
    do {
      if (leftInBlock(at) < HEAD) put(new Uint8Array(leftInBlock(at)));
      const end = Math.min(done + leftInBlock(at) - HEAD, record.length);
      const piece = new Uint8Array(HEAD + end - done);
      const isLast = end === record.length;
      piece[6] =
        done === 0 ? (isLast ? KINDS.full : KINDS.first) : isLast ? KINDS.last : KINDS.middle;
      piece.set(record.subarray(done, end), HEAD);
      const view = new DataView(piece.buffer);
      view.setUint32(0, masked(crc32c.buf(piece.subarray(6))), true);
      view.setUint16(4, end - done, true);
      put(piece);
      done = end;
    } while (done < record.length);
  }
  return joinBytes(parts);
}
