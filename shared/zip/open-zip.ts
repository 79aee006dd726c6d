import { FileError } from '../lib/file-error.ts';

/** What a zip may measure before anything of it is unpacked; sizes in bytes, as the zip itself declares them. */
export type ZipLimits = {
  parts: number;
  partBytes: number;
  allBytes: number;
  /** How many times its size a part of more than a megabyte may unpack to. */
  ratio: number;
};

export type ZipPart = {
  name: string;
  method: 0 | 8;
  crc: number;
  size: number;
  /** As it lies in the file. */
  packed: Uint8Array;
};

/** The parts of a zip by name in lower case with forward slashes: writers differ. */
export type Zip = Map<string, ZipPart>;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Reads the central directory of a zip (APPNOTE.TXT 4.3) and refuses, before anything is unpacked, what would unpack to
 * too much. Throws `FileError`: `damaged`, `encrypted`, `hostile`, `too-large`.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.parts) throw new FileError('hostile');
  const zip: Zip = new Map();
  let unpacked = 0;
  let packed = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) {
      throw new FileError('damaged');
    }
    const { part, next } = readEntry(view, bytes, at);
    unpacked += part.size;
    packed += part.packed.length;
    checkSizes(part, unpacked, limits);
    const key = part.name.toLowerCase().replaceAll('\\', '/').replace(/^\//, '');
    const other = zip.get(key);
    // Of two parts of one name other programs may read the other one: what was read is not what was seen.
    if (other?.name === part.name && other.crc !== part.crc) throw new FileError('hostile');
    zip.set(key, part);
    at = next;
  }
  // Parts that lie on top of each other unpack one piece of data many times.
  if (packed > bytes.length) throw new FileError('hostile');
  return zip;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new FileError('damaged');
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { part: ZipPart; next: number } {
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw new FileError('encrypted');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw new FileError('damaged');
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const long = readLongSizes(view, at, at + 46 + nameLength, extraLength);
  if (long.local + 30 > view.byteLength || view.getUint32(long.local, true) !== LOCAL) {
    throw new FileError('damaged');
  }
  const from =
    long.local + 30 + view.getUint16(long.local + 26, true) + view.getUint16(long.local + 28, true);
  if (from + long.packed > view.byteLength) throw new FileError('damaged');
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new FileError('damaged');
  const part: ZipPart = {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    size: long.size,
    packed: bytes.subarray(from, from + long.packed),
  };
  return { part, next };
}

/** Sizes and place of a part; where a field is full, the real number stands in the zip64 extra field (4.5.3). */
function readLongSizes(view: DataView, at: number, extra: number, extraLength: number) {
  const sizes = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    local: view.getUint32(at + 42, true),
  };
  for (let place = extra; place + 4 <= extra + extraLength;) {
    const length = view.getUint16(place + 2, true);
    if (view.getUint16(place, true) === 1) {
      let value = place + 4;
      for (const key of ['size', 'packed', 'local'] as const) {
        if (sizes[key] !== 0xffffffff) continue;
        if (value + 8 > place + 4 + length || value + 8 > view.byteLength) break;
        sizes[key] = Number(view.getBigUint64(value, true));
        value += 8;
      }
    }
    place += 4 + length;
  }
  return sizes;
}

function checkSizes(part: ZipPart, unpackedSoFar: number, limits: ZipLimits): void {
  const ratio = part.size / Math.max(part.packed.length, 1);
  if (part.size > 1024 * 1024 && ratio > limits.ratio) throw new FileError('hostile');
  if (part.size > limits.partBytes || unpackedSoFar > limits.allBytes) {
    throw new FileError('too-large', '', { megabytes: limits.allBytes / 1024 / 1024 });
  }
}
