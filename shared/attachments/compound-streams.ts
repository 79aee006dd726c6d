import { joinBytes } from '../lib/join-bytes.ts';

const END = 0xfffffffa;
const ENTRY = 128;
/** Streams below this lie in the small sectors (MS-CFB 2.2). */
const SMALL = 4096;
const SMALL_SECTOR = 64;
const STREAM = 2;
const ROOT = 5;

/** The streams of a compound file (MS-CFB) by name, as often as it occurs. Throws `RangeError` where it is broken. */
export function compoundStreams(bytes: Uint8Array): { name: string; content: Uint8Array }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** view.getUint16(30, true);
  if (size !== 512 && size !== 4096) throw new RangeError('sector size');
  const sector = (number: number) => bytes.subarray((number + 1) * size, (number + 2) * size);
  const table = numbersOf(joinBytes(tableSectors(view, size).map(sector)));
  const read = (first: number) => joinBytes(chain(table, first).map(sector));

  const directory = read(view.getUint32(48, true));
  const smallTable = numbersOf(read(view.getUint32(60, true)));
  const entries = Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, index) =>
    entryAt(directory.subarray(index * ENTRY, (index + 1) * ENTRY)),
  );
  const root = entries.find(({ type }) => type === ROOT);
  if (!root) throw new RangeError('no root');
  const small = read(root.first);
  const smallSector = (number: number) =>
    small.subarray(number * SMALL_SECTOR, (number + 1) * SMALL_SECTOR);
  return entries
    .filter(({ type, length }) => type === STREAM && length > 0)
    .map(({ name, first, length }) => {
      const content =
        length < SMALL ? joinBytes(chain(smallTable, first).map(smallSector)) : read(first);
      if (content.length < length) throw new RangeError('cut off');
      return { name, content: content.subarray(0, length) };
    });
}

/** Where the table of sectors lies: 109 places in the header, and more in sectors of their own. */
function tableSectors(view: DataView, size: number): number[] {
  const found: number[] = [];
  const take = (from: number, count: number) => {
    for (let index = 0; index < count; index += 1) {
      const number = view.getUint32(from + index * 4, true);
      if (number < END) found.push(number);
    }
  };
  take(76, 109);
  let next = view.getUint32(68, true);
  for (let left = view.byteLength / size; next < END && left > 0; left -= 1) {
    take((next + 1) * size, size / 4 - 1);
    next = view.getUint32((next + 2) * size - 4, true);
  }
  return found;
}

/** The sectors of a stream; a chain that runs in a circle is broken. */
function chain(table: readonly number[], first: number): number[] {
  const found: number[] = [];
  for (let next = first; next < END; next = table[next] ?? END) {
    if (found.length > table.length) throw new RangeError('circle');
    found.push(next);
  }
  return found;
}

function numbersOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    view.getUint32(index * 4, true),
  );
}

function entryAt(entry: Uint8Array) {
  const view = new DataView(entry.buffer, entry.byteOffset, entry.byteLength);
  const letters = Math.max(0, view.getUint16(64, true) - 2);
  return {
    name: new TextDecoder('utf-16le').decode(entry.subarray(0, letters)),
    type: entry[66],
    first: view.getUint32(116, true),
    length: view.getUint32(120, true),
  };
}
