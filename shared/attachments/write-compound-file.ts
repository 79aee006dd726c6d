import { joinBytes } from '../lib/join-bytes.ts';

const SMALL = 4096;
const SMALL_SECTOR = 64;
const END_OF_CHAIN = 0xfffffffe;
const TABLE = 0xfffffffd;
const FREE = 0xffffffff;
/** Places for sectors of the table in the header; where they do not do, sectors are larger (version 4 of the format). */
const PLACES = 109;
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;
const BLACK = 1;

/** What a compound file holds: streams, and storages with such in them, by name. */
export type CompoundContent = { [name: string]: Uint8Array | CompoundContent };

type Entry = {
  name: string;
  type: number;
  first: number;
  length: number;
  left: number;
  right: number;
  child: number;
};

/**
 * A compound file (MS-CFB): streams below 4,096 bytes in small sectors, the entries of each storage as a binary tree in
 * the order of the format (§2.6.4).
 */
export function writeCompoundFile(content: CompoundContent): Uint8Array {
  const size = bytesIn(content) > PLACES * (512 / 4) * 512 * 0.9 ? 4096 : 512;
  const sectors: Uint8Array[] = [];
  const table: number[] = [];
  const put = (bytes: Uint8Array): number => {
    const first = sectors.length;
    for (let at = 0; at < bytes.length; at += size) {
      const sector = new Uint8Array(size);
      sector.set(bytes.subarray(at, at + size));
      sectors.push(sector);
      table.push(at + size < bytes.length ? sectors.length : END_OF_CHAIN);
    }
    return bytes.length === 0 ? END_OF_CHAIN : first;
  };
  const small: Uint8Array[] = [];
  const smallTable: number[] = [];
  const putSmall = (bytes: Uint8Array): number => {
    const first = small.length;
    for (let at = 0; at < bytes.length; at += SMALL_SECTOR) {
      small.push(padded(bytes.subarray(at, at + SMALL_SECTOR), SMALL_SECTOR, 0));
      smallTable.push(at + SMALL_SECTOR < bytes.length ? small.length : END_OF_CHAIN);
    }
    return bytes.length === 0 ? END_OF_CHAIN : first;
  };

  const entries: Entry[] = [blank('Root Entry', ROOT)];
  const fill = (storage: Entry, own: CompoundContent) => {
    const sorted = Object.entries(own).sort(([one], [other]) => inOrder(one, other));
    const numbers = sorted.map(([name, value]) => {
      const isStream = value instanceof Uint8Array;
      return entries.push(blank(name, isStream ? STREAM : STORAGE)) - 1;
    });
    storage.child = treeOf(numbers, entries);
    sorted.forEach(([, value], at) => {
      const entry = entries[numbers[at] ?? 0];
      if (!entry) return;
      if (!(value instanceof Uint8Array)) return fill(entry, value);
      entry.length = value.length;
      entry.first = value.length < SMALL ? putSmall(value) : put(value);
    });
  };
  const [root] = entries;
  if (root) {
    fill(root, content);
    root.length = small.length * SMALL_SECTOR;
    root.first = put(joinBytes(small));
  }
  const directory = put(padded(joinBytes(entries.map(bytesOfEntry)), size, 0));
  const smallTableAt = put(padded(bytesOfNumbers(smallTable), size, 0xff));
  const tableAt = sectors.length;
  const tables = Math.ceil((sectors.length * 4) / (size - 4));
  for (let at = 0; at < tables; at += 1) table.push(TABLE);
  const tableBytes = padded(bytesOfNumbers(table), size, 0xff);

  const header = new Uint8Array(size);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(header.buffer);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, size === 512 ? 3 : 4, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, Math.log2(size), true);
  view.setUint16(32, 6, true);
  if (size !== 512) view.setUint32(40, Math.ceil((entries.length * 128) / size), true);
  view.setUint32(44, tables, true);
  view.setUint32(48, directory, true);
  view.setUint32(56, SMALL, true);
  view.setUint32(60, smallTableAt, true);
  view.setUint32(64, Math.ceil((smallTable.length * 4) / size), true);
  view.setUint32(68, END_OF_CHAIN, true);
  for (let place = 0; place < PLACES; place += 1) {
    view.setUint32(76 + place * 4, place < tables ? tableAt + place : FREE, true);
  }
  return joinBytes([header, ...sectors, tableBytes]);
}

function bytesIn(content: CompoundContent): number {
  return Object.values(content).reduce(
    (sum, one) => sum + 128 + (one instanceof Uint8Array ? one.length + 512 : bytesIn(one)),
    0,
  );
}

/** Shorter names first, then by their capital letters. */
function inOrder(one: string, other: string): number {
  if (one.length !== other.length) return one.length - other.length;
  return one.toUpperCase() < other.toUpperCase() ? -1 : 1;
}

/** Puts the entries, which are in order, into a tree that is as flat as can be. Returns its top. */
function treeOf(numbers: readonly number[], entries: readonly Entry[]): number {
  if (numbers.length === 0) return FREE;
  const middle = Math.floor(numbers.length / 2);
  const top = numbers[middle] ?? FREE;
  const entry = entries[top];
  if (entry) {
    entry.left = treeOf(numbers.slice(0, middle), entries);
    entry.right = treeOf(numbers.slice(middle + 1), entries);
  }
  return top;
}

function blank(name: string, type: number): Entry {
  const first = type === STREAM ? END_OF_CHAIN : 0;
  return { name, type, first, length: 0, left: FREE, right: FREE, child: FREE };
}

function bytesOfEntry({ name, type, first, length, left, right, child }: Entry): Uint8Array {
  const bytes = new Uint8Array(128);
  const view = new DataView(bytes.buffer);
  const letters = name.slice(0, 31);
  for (let at = 0; at < letters.length; at += 1) {
    view.setUint16(at * 2, letters.charCodeAt(at), true);
  }
  view.setUint16(64, (letters.length + 1) * 2, true);
  view.setUint8(66, type);
  view.setUint8(67, BLACK);
  view.setUint32(68, left, true);
  view.setUint32(72, right, true);
  view.setUint32(76, child, true);
  view.setUint32(116, first, true);
  view.setUint32(120, length, true);
  return bytes;
}

function bytesOfNumbers(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 4);
  const view = new DataView(bytes.buffer);
  numbers.forEach((number, index) => view.setUint32(index * 4, number, true));
  return bytes;
}

/** Filled up to whole sectors. */
function padded(bytes: Uint8Array, size: number, by: number): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / size) * size).fill(by);
  whole.set(bytes);
  return whole;
}
