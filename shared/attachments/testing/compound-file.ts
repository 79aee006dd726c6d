const SECTOR = 512;
const SMALL_SECTOR = 64;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;

/** A compound file (MS-CFB) with these streams: those below 4,096 bytes in small sectors, as the format wants it. */
export function compoundFile(streams: Record<string, Uint8Array>): Uint8Array {
  const sectors: Uint8Array[] = [];
  const table: number[] = [];
  const put = (bytes: Uint8Array): number => {
    const first = sectors.length;
    for (let at = 0; at < bytes.length; at += SECTOR) {
      const sector = new Uint8Array(SECTOR);
      sector.set(bytes.subarray(at, at + SECTOR));
      sectors.push(sector);
      table.push(at + SECTOR < bytes.length ? sectors.length : END_OF_CHAIN);
    }
    return bytes.length === 0 ? END_OF_CHAIN : first;
  };
  const small: number[] = [];
  const smallTable: number[] = [];
  const entries = Object.entries(streams).map(([name, content]) => {
    if (content.length >= 4096) return entry(name, 2, put(content), content.length);
    const first = smallTable.length;
    for (let at = 0; at < content.length; at += SMALL_SECTOR) {
      const sector = new Uint8Array(SMALL_SECTOR);
      sector.set(content.subarray(at, at + SMALL_SECTOR));
      small.push(...sector);
      const isLast = at + SMALL_SECTOR >= content.length;
      smallTable.push(isLast ? END_OF_CHAIN : smallTable.length + 1);
    }
    return entry(name, 2, first, content.length);
  });
  const root = entry('Root Entry', 5, put(Uint8Array.from(small)), small.length);
  const directory = put(joined([root, ...entries]));
  const smallTableAt = put(bytesOf(smallTable));
  const tableAt = sectors.length;
  table.push(0xfffffffd);
  sectors.push(padded(bytesOf(table), SECTOR));

  const header = new Uint8Array(SECTOR);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(header.buffer);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(48, directory, true);
  view.setUint32(60, smallTableAt, true);
  view.setUint32(68, END_OF_CHAIN, true);
  for (let place = 0; place < 109; place += 1) {
    view.setUint32(76 + place * 4, place === 0 ? tableAt : FREE, true);
  }
  return joined([header, ...sectors]);
}

function entry(name: string, type: number, first: number, length: number): Uint8Array {
  const bytes = new Uint8Array(128);
  const view = new DataView(bytes.buffer);
  [...name].forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), true));
  view.setUint16(64, (name.length + 1) * 2, true);
  view.setUint8(66, type);
  view.setUint32(116, first, true);
  view.setUint32(120, length, true);
  return bytes;
}

function bytesOf(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 4);
  const view = new DataView(bytes.buffer);
  numbers.forEach((number, index) => view.setUint32(index * 4, number, true));
  return bytes;
}

/** Filled up with places that nothing has taken. */
function padded(bytes: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size).fill(0xff);
  whole.set(bytes);
  return whole;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}
