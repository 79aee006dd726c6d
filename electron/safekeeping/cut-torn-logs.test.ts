import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import crc32c from 'crc-32/crc32c.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cutTornLogs } from './cut-torn-logs.ts';
import { endOfWholeRecords, withoutHalfRecords } from './engine-log.ts';
import { thisMachine } from './machine.ts';

const BLOCK = 32 * 1024;

/** Writes records as LevelDB does, behind `log` as it is. Out: the log, and where each record ends. */
const written = (records: (number | Buffer)[], log: Buffer = Buffer.alloc(0)) => {
  let bytes = log;
  const ends: number[] = [];
  for (const record of records) {
    const content = typeof record === 'number' ? Buffer.alloc(record, record % 251) : record;
    let left = content.length;
    do {
      const room = BLOCK - (bytes.length % BLOCK);
      if (room < 7) bytes = Buffer.concat([bytes, Buffer.alloc(room)]);
      const taken = Math.min(left, BLOCK - (bytes.length % BLOCK) - 7);
      const begins = left === content.length;
      const ended = left === taken;
      const done = content.length - left;
      const piece = Buffer.concat([Buffer.alloc(7), content.subarray(done, done + taken)]);
      piece[6] = begins ? (ended ? 1 : 2) : ended ? 4 : 3;
      piece.writeUInt16LE(taken, 4);
      const crc = crc32c.buf(piece.subarray(6)) >>> 0;
      piece.writeUInt32LE((((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0, 0);
      bytes = Buffer.concat([bytes, piece]);
      left -= taken;
    } while (left > 0);
    ends.push(bytes.length);
  }
  return { bytes, ends };
};

/** A record of the log of acts: `count` acts from number `first` on. */
const batch = (first: number, count: number, length: number) => {
  const record = Buffer.alloc(12 + length, 0xee);
  record.writeBigUInt64LE(BigInt(first), 0);
  record.writeUInt32LE(count, 8);
  return record;
};

describe('the end of the whole records of a log', () => {
  const { bytes, ends } = written([0, 20, 300, BLOCK, 5, 2 * BLOCK + 100, 40]);

  it('is its length where nothing was stopped', () => {
    expect(endOfWholeRecords(bytes)).toBe(bytes.length);
    expect(endOfWholeRecords(Buffer.alloc(0))).toBe(0);
  });

  it('knows the checksum of LevelDB itself', () => {
    // The first record of a MANIFEST as Chromium writes it.
    const record = Buffer.from('e4d68eee10000101086964625f636d7031020003020400', 'hex');
    expect(endOfWholeRecords(record)).toBe(record.length);
    expect(endOfWholeRecords(record.fill(3, record.length - 1))).toBe(0);
  });

  it('is that of the last whole record, wherever the log was cut off', () => {
    const places = new Set([0, 1, 6, 7, 8, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK]);
    for (const end of ends) for (const by of [-8, -7, -1, 0, 1, 6, 7]) places.add(end + by);
    for (const place of places) {
      if (place < 0 || place > bytes.length) continue;
      const last = ends.filter((end) => end <= place).at(-1) ?? 0;
      expect([place, endOfWholeRecords(bytes.subarray(0, place))]).toEqual([place, last]);
    }
  });

  it('passes over zeros and signs that a power cut left at the end', () => {
    const torn = Buffer.concat([bytes, Buffer.alloc(5000), Buffer.from('torn '.repeat(50))]);
    expect(endOfWholeRecords(torn)).toBe(bytes.length);
  });

  it('is not told where whole records stand behind broken ones', () => {
    const cut = bytes.subarray(0, (ends[1] ?? 0) + 100);
    expect(endOfWholeRecords(written([30, 30], cut).bytes)).toBeNull();
    // Between two pieces of one record.
    const first = written([2 * BLOCK]).bytes.subarray(0, BLOCK);
    expect(endOfWholeRecords(written([30], first).bytes)).toBeNull();
  });
});

describe('a log with half a record before its end', () => {
  const before = [batch(5, 2, 20), batch(7, 1, 2 * BLOCK), batch(8, 30, 5)];
  const behind = [batch(38, 1, 40), batch(39, 4, BLOCK), batch(43, 1, 0)];
  const sound = written([...before, ...behind]).bytes;
  /** The disk took `length` bytes of a record; the database was opened again and wrote on. */
  const broken = (length: number, lost: Buffer, next = behind) => {
    const { bytes: whole } = written(before);
    const torn = written([lost], whole).bytes.subarray(0, whole.length + length);
    return written(next, torn).bytes;
  };

  const mends = (log: Buffer, to: Buffer) => {
    expect(endOfWholeRecords(log)).toBeNull();
    expect(to.equals(withoutHalfRecords(log) ?? Buffer.alloc(0))).toBe(true);
  };

  it('loses that alone', () => {
    for (const length of [1, 6, 7, 8, 300]) mends(broken(length, batch(38, 1, 500)), sound);
    // Broken off behind its first pieces, and between two of them.
    for (const length of [BLOCK, BLOCK + 100, 2 * BLOCK]) {
      mends(broken(length, batch(38, 1, 3 * BLOCK)), sound);
    }
    const twice = Buffer.concat([broken(9, batch(38, 1, 50)), Buffer.alloc(9, 3)]);
    const last = [batch(44, 1, 10)];
    mends(written(last, twice).bytes, written(last, sound).bytes);
  });

  it('is left alone where acts would be missing, or where it is no log of acts', () => {
    // The disk lost what was written whole: the numbers have a hole.
    const rotten = Buffer.from(sound);
    rotten.fill(3, 60, 61);
    expect(withoutHalfRecords(rotten)).toBeNull();
    expect(withoutHalfRecords(broken(9, batch(38, 1, 50), [batch(39, 1, 5)]))).toBeNull();
    // Of what came before the first record nothing tells whether it is whole.
    expect(withoutHalfRecords(written(before, sound.subarray(0, 9)).bytes)).toBeNull();
    const begun = written([batch(1, 4, 2 * BLOCK)]).bytes.subarray(0, BLOCK);
    expect(withoutHalfRecords(written(before, begun).bytes)).toBeNull();
    const cut = written([20, 20]).bytes.subarray(0, -9);
    expect(withoutHalfRecords(written([20, 20], cut).bytes)).toBeNull();
    const list = written([5]).bytes.subarray(0, -1);
    expect(withoutHalfRecords(written([5, 5], list).bytes)).toBeNull();
  });
});

describe('the files of a database after a kill', () => {
  let folder = '';
  let place = '';
  beforeEach(async () => {
    folder = await fs.mkdtemp(join(tmpdir(), 'torn-'));
    place = join(folder, 'app_office_0.indexeddb.leveldb');
    await fs.mkdir(place);
  });
  afterEach(() => fs.rm(folder, { recursive: true }));

  const { bytes, ends } = written([50, 60]);
  const torn = bytes.subarray(0, -1);
  const machine = { ...thisMachine, wait: () => Promise.resolve() };
  const lengthOf = async (name: string) => (await fs.stat(join(place, name))).size;

  it('are cut to their whole records; all else stays as it is', async () => {
    await fs.writeFile(join(place, '000012.log'), torn);
    await fs.writeFile(join(place, 'MANIFEST-000001'), torn);
    await fs.writeFile(join(place, '000011.ldb'), torn);
    await fs.writeFile(join(place, 'LOG'), 'text');
    expect(await cutTornLogs(folder, machine)).toHaveLength(2);
    expect(await lengthOf('000012.log')).toBe(ends[0]);
    expect(await lengthOf('MANIFEST-000001')).toBe(ends[0]);
    expect(await lengthOf('000011.ldb')).toBe(torn.length);
    expect(await lengthOf('LOG')).toBe(4);
    expect(await cutTornLogs(folder, machine)).toEqual([]);
  });

  it('are mended where the window went on after half a record', async () => {
    const whole = written([batch(1, 1, 50)]).bytes;
    const half = written([batch(2, 1, 50)], whole).bytes.subarray(0, -9);
    const log = written([batch(2, 1, 60)], half).bytes;
    for (const name of ['000012.log', 'MANIFEST-000001'])
      await fs.writeFile(join(place, name), log);
    expect(await cutTornLogs(folder, machine)).toEqual([
      '000012.log: half records taken out',
      'MANIFEST-000001: broken before its end, left as it is',
    ]);
    const mended = await fs.readFile(join(place, '000012.log'));
    expect(mended).toEqual(written([batch(2, 1, 60)], whole).bytes);
    expect(await lengthOf('MANIFEST-000001')).toBe(log.length);
    expect(await fs.readdir(place)).toHaveLength(2);
  });

  it('are left to whoever still writes on them', async () => {
    const file = join(place, '000012.log');
    await fs.writeFile(file, torn);
    const done = await cutTornLogs(folder, { ...machine, wait: () => fs.writeFile(file, bytes) });
    expect(done).toEqual(['000012.log: still written on, left as it is']);
    expect(await lengthOf('000012.log')).toBe(bytes.length);
  });

  it('do not hold up the start where the disk refuses', async () => {
    await fs.writeFile(join(place, '000012.log'), torn);
    const refuse = () => Promise.reject(new Error('EACCES'));
    const done = await cutTornLogs(folder, { ...machine, fs: { ...machine.fs, open: refuse } });
    expect(done).toEqual(['000012.log: Error: EACCES']);
    expect(await cutTornLogs(join(folder, 'none'), machine)).toEqual([]);
  });
});
