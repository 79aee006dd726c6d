import { createHash } from 'node:crypto';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from '../zip/open-zip.ts';
import { zipWriter } from '../zip/write-zip.ts';
import { PACKAGE_FILES, PACKAGE_LINES } from './open-package.ts';
import { readBackup } from './read-backup.ts';
import { writeLines } from './write-lines.ts';

const known = { schemaVersion: 3 };
const LIMITS = { parts: 10, partBytes: 10_000, allBytes: 20_000, ratio: 150 };
const picture = strToU8('kuva '.repeat(50));
const sha256 = createHash('sha256').update(picture).digest('hex');
const tables = [
  { name: 'attachments', records: [{ key: 'l', record: { id: 'l', sha256, size: 250 } }] },
  { name: 'persons', records: [{ key: 'a', record: { id: 'a', givenName: 'Åke' } }] },
];
const about = {
  schemaVersion: 3,
  appVersion: '0.1.0',
  createdAt: '2026-11-25T08:32:00.000Z',
  deviceId: 'kone',
};

const source = { ...about, filesBeside: 1, tables };

async function bareLines(): Promise<Uint8Array> {
  const pieces: string[] = [];
  await writeLines(source, (bytes) => void pieces.push(new TextDecoder().decode(bytes)));
  return strToU8(pieces.join(''));
}

async function aPackage(parts: Record<string, Uint8Array> = {}): Promise<Uint8Array> {
  const zip = zipWriter(new Date(2026, 10, 25, 10, 32));
  const lines = zip.begin(PACKAGE_LINES);
  await writeLines(source, lines.write);
  lines.end();
  zip.add('LUE.txt', strToU8('Lue tämä'));
  zip.add(`${PACKAGE_FILES}Käynti.png`, picture, 'stored');
  for (const [name, bytes] of Object.entries(parts)) zip.add(name, bytes);
  return zip.end();
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const read = await readBackup(bytes, known);
  return read.ok ? 'ok' : read.failure.code;
}

describe('a package of open formats', () => {
  it('gives its records back, and the files that they name, whatever those are called', async () => {
    const read = await readBackup(await aPackage({ [`${PACKAGE_FILES}muu.txt`]: picture }), known);
    expect(read).toMatchObject({ ok: true, value: { tables, files: [{ sha256 }] } });
    expect(read.ok && read.value.files.map(({ pieces }) => pieces)).toEqual([[picture]]);
  });

  it('gives back a file that is longer than is held before it is known to be named', async () => {
    const long = new Uint8Array(33 * 1024 ** 2).map((_, at) => at % 251);
    const name = createHash('sha256').update(long).digest('hex');
    const record = { id: 'l', sha256: name, size: long.length };
    const zip = zipWriter(new Date());
    const lines = zip.begin(PACKAGE_LINES);
    const named = [{ name: 'attachments', records: [{ key: 'l', record }] }];
    await writeLines({ ...about, filesBeside: 1, tables: named }, lines.write);
    lines.end();
    zip.add(`${PACKAGE_FILES}muu`, new Uint8Array(33 * 1024 ** 2), 'stored');
    zip.add(`${PACKAGE_FILES}pitkä`, long, 'stored');
    const read = await readBackup(zip.end(), known);
    const [file, ...more] = read.ok ? read.value.files : [];
    expect([file?.sha256, more]).toEqual([name, []]);
    expect(
      createHash('sha256')
        .update(Buffer.concat(file?.pieces ?? []))
        .digest('hex'),
    ).toBe(name);
  });

  it('opens with any other program', async () => {
    const parts = unzipSync(await aPackage());
    expect(Object.keys(parts)).toEqual([PACKAGE_LINES, 'LUE.txt', `${PACKAGE_FILES}Käynti.png`]);
    expect(parts[PACKAGE_LINES]).toEqual(await bareLines());
  });

  it('is refused where a byte of any part changed, and when it was cut off', async () => {
    const whole = await aPackage();
    const packed = [...openZip(whole, LIMITS).values()].map((part) => part.packed);
    expect(packed).toHaveLength(3);
    for (const { byteOffset, length } of packed) {
      const changed = whole.slice();
      const at = byteOffset + Math.floor(length / 2);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(await codeOf(changed)).toBe('damaged');
    }
    expect(await codeOf(whole.subarray(0, whole.length - 40))).toBe('truncated');
    expect(await codeOf(whole.subarray(0, 20))).toBe('not-a-backup');
  });

  it('is refused where a file is not among its parts', async () => {
    const zip = zipWriter(new Date());
    zip.add(PACKAGE_LINES, await bareLines());
    zip.add('muualla/Käynti.png', picture);
    expect(await codeOf(zip.end())).toBe('damaged');
  });

  it('is told from other zips', async () => {
    const zip = zipWriter(new Date());
    zip.add('word/document.xml', strToU8('<w:document/>'));
    expect(await codeOf(zip.end())).toBe('not-a-backup');
  });
});

describe('bare lines', () => {
  it('are read as they are, and refused when they are not whole or not ours', async () => {
    const lines = await bareLines();
    expect(await readBackup(lines, known)).toMatchObject({
      ok: true,
      value: { tables, files: [] },
    });
    expect(await codeOf(lines.subarray(0, lines.length - 1))).toBe('truncated');
    expect(await codeOf(strToU8(new TextDecoder().decode(lines).replace('Åke', 'Aki')))).toBe(
      'damaged',
    );
    expect(await codeOf(strToU8('{"format":"koord-office-data","version":1}\n'))).toBe(
      'not-a-backup',
    );
    const newer = new TextDecoder().decode(lines).replace('"schemaVersion":3', '"schemaVersion":9');
    expect(await codeOf(strToU8(newer))).toBe('newer');
  });
});
