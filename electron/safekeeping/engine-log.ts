import crc32c from 'crc-32/crc32c.js';

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
