import { compareCodeUnits } from '../lib/compare-code-units.ts';
import { joinBytes } from '../lib/join-bytes.ts';

const END = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const ENTRY = 128;
/** Streams below this lie in the small sectors (MS-CFB 2.2). */
const SMALL = 4096;
const SMALL_SECTOR = 64;
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;
/** Storages within storages: five messages within each other are eleven deep. */
const DEEPEST = 40;
/** All streams together take no more than the file, unless many of them name one place; some are read twice. */
const MOST_READ = 4;

type Entry = ReturnType<typeof entryAt>;
type Opened = { entries: readonly Entry[]; root: number; contentOf: (entry: Entry) => Uint8Array };

/** A storage of a compound file: a folder of streams and of storages. */
export type CompoundStorage = {
  name: string;
  /** The content of the stream of that name; null where there is none. Throws `RangeError` where it is broken. */
  read: (name: string) => Uint8Array | null;
  streamNames: string[];
  storages: CompoundStorage[];
};

/** The streams of a compound file (MS-CFB) by name, as often as it occurs. Throws `RangeError` where it is broken. */
export function compoundStreams(bytes: Uint8Array): { name: string; content: Uint8Array }[] {
  const { entries, contentOf } = openCompound(bytes);
  return entries
    .filter(({ type, length }) => type === STREAM && length > 0)
    .map((entry) => ({ name: entry.name, content: contentOf(entry) }));
}

/** A compound file (MS-CFB) as the tree of its storages, from its root. Throws `RangeError` where it is broken. */
export function compoundTree(bytes: Uint8Array): CompoundStorage {
  const { entries, root, contentOf } = openCompound(bytes);
  const seen = new Set<number>();
  /** The entries below one: a binary tree of siblings, each of them once however they point at each other. */
  const below = (child: number): Entry[] => {
    const found: Entry[] = [];
    const open = [child];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const entry = entries[at];
      if (at === NO_ENTRY || !entry || seen.has(at)) continue;
      seen.add(at);
      found.push(entry);
      open.push(entry.right, entry.left);
    }
    // In which order they are met tells nothing: the tree may have been balanced anew.
    return found.sort((one, other) => compareCodeUnits(one.name, other.name));
  };
  const storageOf = (entry: Entry, depth: number): CompoundStorage => {
    if (depth > DEEPEST) throw new RangeError('too deep');
    const own = below(entry.child);
    const streams = new Map(
      own.filter(({ type }) => type === STREAM).map((one) => [one.name, one]),
    );
    return {
      name: entry.name,
      streamNames: [...streams.keys()],
      read: (name) => {
        const stream = streams.get(name);
        return stream ? contentOf(stream) : null;
      },
      storages: own.filter(({ type }) => type === STORAGE).map((one) => storageOf(one, depth + 1)),
    };
  };
  seen.add(root);
  return storageOf(entries[root] as Entry, 0);
}

function openCompound(bytes: Uint8Array): Opened {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** view.getUint16(30, true);
  if (size !== 512 && size !== 4096) throw new RangeError('sector size');
  const sector = (number: number) => bytes.subarray((number + 1) * size, (number + 2) * size);
  const table = numbersOf(joinBytes(tableSectors(view, size).map(sector)));
  const read = (first: number, most?: number) => joinBytes(chain(table, first, most).map(sector));

  const directory = read(view.getUint32(48, true));
  const smallTable = numbersOf(read(view.getUint32(60, true)));
  const entries = Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, index) =>
    entryAt(directory.subarray(index * ENTRY, (index + 1) * ENTRY)),
  );
  const root = entries.findIndex(({ type }) => type === ROOT);
  const rootEntry = entries[root];
  if (!rootEntry) throw new RangeError('no root');
  const small = read(rootEntry.first);
  const smallSector = (number: number) =>
    small.subarray(number * SMALL_SECTOR, (number + 1) * SMALL_SECTOR);
  let left = bytes.length * MOST_READ;
  const contentOf = ({ first, length }: Entry): Uint8Array => {
    if (length === 0) return new Uint8Array();
    left -= length;
    if (left < 0) throw new RangeError('streams in one place');
    const content =
      length < SMALL
        ? joinBytes(chain(smallTable, first, Math.ceil(length / SMALL_SECTOR)).map(smallSector))
        : read(first, Math.ceil(length / size));
    if (content.length < length) throw new RangeError('cut off');
    return content.subarray(0, length);
  };
  return { entries, root, contentOf };
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
  if (found.length > view.byteLength / size) throw new RangeError('table longer than the file');
  return found;
}

/** The sectors of a stream, `most` of them; a chain that runs in a circle is broken. */
function chain(table: readonly number[], first: number, most = Infinity): number[] {
  const found: number[] = [];
  for (let next = first; next < END && found.length < most; next = table[next] ?? END) {
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
  const letters = Math.min(64, Math.max(0, view.getUint16(64, true) - 2));
  return {
    name: new TextDecoder('utf-16le').decode(entry.subarray(0, letters)),
    type: entry[66],
    left: view.getUint32(68, true),
    right: view.getUint32(72, true),
    child: view.getUint32(76, true),
    first: view.getUint32(116, true),
    length: view.getUint32(120, true),
  };
}
