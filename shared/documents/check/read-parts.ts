import { Inflate } from 'fflate';
import { PackageError } from './package-error.ts';

/** A report of 236 pages is 2.2 MB of XML in 25 parts; these hold the check to seconds and to memory that is there. */
const LIMITS = { entries: 2000, xmlBytes: 48 * 1024 * 1024 };

const END_OF_DIRECTORY = 0x06054b50;
const CENTRAL_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STEP = 16 * 1024;

/** The parts of the package: the names of all, the bytes of the XML ones. */
export type PackageParts = { names: Set<string>; xml: Map<string, Uint8Array> };

/**
 * Unzips the XML parts of a package (PKWARE APPNOTE 4.3). What the zip says of sizes is not believed: inflating stops
 * at the limit. Throws `PackageError`.
 */
export function readParts(bytes: Uint8Array): PackageParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw new PackageError('too-large', `${count} parts`);
  const names = new Set<string>();
  const xml = new Map<string, Uint8Array>();
  let room = LIMITS.xmlBytes;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (!holds(view, at, 46, CENTRAL_ENTRY)) throw broken('zip directory');
    const [nameLength, extra, comment] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    );
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    names.add(name);
    if (/\.(xml|rels)$/iu.test(name)) {
      const part = readEntry(bytes, view, at, room);
      room -= part.length;
      xml.set(name, part);
    }
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return { names, xml };
}

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new PackageError('not-a-word-document', 'no zip file');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, room: number): Uint8Array {
  const encrypted = view.getUint16(at + 8, true) & 1;
  const method = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (encrypted || !holds(view, local, 30, LOCAL_ENTRY)) throw broken('zip entry');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const data = bytes.subarray(start, start + size);
  if (data.length !== size) throw broken('zip entry');
  if (method === 0) {
    if (data.length > room) throw new PackageError('too-large', 'XML');
    return data;
  }
  if (method !== 8) throw broken('zip method');
  return inflate(data, room);
}

/** In steps, so that no step of hostile data can grow beyond 16 MB before it is counted. */
function inflate(data: Uint8Array, room: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    length += piece.length;
    if (length > room) throw new PackageError('too-large', 'XML');
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < data.length; at += STEP) {
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    }
  } catch (error) {
    if (error instanceof PackageError) throw error;
    throw broken('zip data');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function holds(view: DataView, at: number, length: number, signature: number): boolean {
  return at + length <= view.byteLength && view.getUint32(at, true) === signature;
}

function broken(where: string): PackageError {
  return new PackageError('not-a-word-document', where);
}
