import fc from 'fast-check';
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BACKUP_LIMITS } from './backup-file.ts';
import { backupFileName } from './backup-file-name.ts';
import { readBackup } from './read-backup.ts';
import { writeBackup } from './write-backup.ts';
import { type BackupSource, linesOf } from './write-lines.ts';

const known = { schemaVersion: 3 };

function aSource(own: Partial<BackupSource> = {}): BackupSource {
  return {
    schemaVersion: 3,
    appVersion: '0.1.0',
    createdAt: '2026-11-25T08:32:00.000Z',
    deviceId: 'kone',
    tables: [
      {
        name: 'persons',
        records: [
          { key: 'a', record: { id: 'a', givenName: 'Åke', notes: 'rivi\nja "lainaus" \u2028' } },
          { key: 'b', record: { id: 'b', givenName: 'Saimi', deletedAt: '2026-01-01' } },
          { key: 'c', record: { id: 'c', importId: 'i' } },
        ],
      },
      { name: 'organisations', records: [] },
      { name: 'imports', records: [{ key: 'i', record: { id: 'i', state: 'undone' } }] },
      { name: 'changes', records: [{ key: 1, record: { seq: 1, fields: { x: [null, 1] } } }] },
    ],
    ...own,
  };
}

async function readLines(lines: string[]) {
  return readBackup(gzipSync(strToU8(lines.map((line) => `${line}\n`).join(''))), known);
}

function someRecords(length: number) {
  return Array.from({ length }, (_, key) => ({ key, record: { id: crypto.randomUUID() } }));
}

async function lines(): Promise<string[]> {
  return strFromU8(gunzipSync(await writeBackup(aSource())))
    .trimEnd()
    .split('\n');
}

function code(result: Awaited<ReturnType<typeof readBackup>>): string {
  return result.ok ? 'ok' : result.failure.code;
}

describe('a backup', () => {
  it('gives back what went in', async () => {
    const source = aSource();
    const result = await readBackup(await writeBackup(source), known);
    expect(result).toMatchObject({
      ok: true,
      value: {
        tables: source.tables,
        header: {
          format: 'koord-backup',
          formatVersion: 1,
          schemaVersion: 3,
          appVersion: '0.1.0',
          createdAt: '2026-11-25T08:32:00.000Z',
          deviceId: 'kone',
          tables: { persons: 3, organisations: 0, imports: 1, changes: 1 },
        },
      },
    });
  });

  it('is lines of JSON within gzip, closed by counts and a checksum', async () => {
    const all = await lines();
    expect(all).toHaveLength(7);
    expect(JSON.parse(all[1] ?? '')).toMatchObject({ t: 'persons', k: 'a', v: { id: 'a' } });
    const before = new TextEncoder().encode(
      all
        .slice(0, -1)
        .map((line) => `${line}\n`)
        .join(''),
    );
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', before)).toString('hex');
    expect(JSON.parse(all.at(-1) ?? '')).toEqual({ end: true, records: 5, sha256: digest });
  });

  it('is the same bytes for the same records', async () => {
    expect(await writeBackup(aSource())).toEqual(await writeBackup(aSource()));
  });

  it('gives back whatever JSON holds', async () => {
    const record = fc.dictionary(fc.string(), fc.jsonValue({ depthSize: 'small' }));
    const records = fc
      .uniqueArray(fc.tuple(fc.oneof(fc.string(), fc.nat()), record), { selector: ([key]) => key })
      .map((pairs) => pairs.map(([key, one]) => ({ key, record: { ...one } })));
    const tables = fc
      .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), records), {
        selector: ([name]) => name,
      })
      .map((pairs) => pairs.map(([name, rows]) => ({ name, records: rows })));
    await fc.assert(
      fc.asyncProperty(tables, async (generated) => {
        const result = await readBackup(await writeBackup(aSource({ tables: generated })), known);
        // As JSON has it: it knows no negative zero.
        expect(result.ok && result.value.tables).toEqual(JSON.parse(JSON.stringify(generated)));
      }),
      { numRuns: 100 },
    );
  });

  it('is refused to be written where other records come than were counted', async () => {
    const { tables, ...about } = aSource({
      tables: [{ name: 'persons', records: someRecords(3) }],
    });
    const lines = async function* () {
      await Promise.resolve();
      for (const { name, records } of tables) yield* linesOf(name, records);
    };
    const written = (counts: Record<string, number>) =>
      writeBackup({ ...about, counts, lines: lines() });
    expect(await readBackup(await written({ persons: 3 }), known)).toMatchObject({
      value: { tables },
    });
    await expect(written({ persons: 2 })).rejects.toThrow('persons');
    await expect(written({ persons: 4 })).rejects.toThrow('persons');
    await expect(written({ persons: 3, tags: 1 })).rejects.toThrow('tags');
    await expect(written({})).rejects.toThrow('persons');
  });

  it('lets the screen have its turn', async () => {
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
      await Promise.resolve();
    };
    const records = someRecords(9000);
    const bytes = await writeBackup(aSource({ tables: [{ name: 'persons', records }] }), pause);
    const whileWriting = pauses;
    expect(whileWriting).toBeGreaterThan(3);
    const result = await readBackup(bytes, { ...known, pause });
    expect(pauses).toBeGreaterThan(whileWriting + 1);
    expect(result.ok && result.value.tables[0]?.records).toEqual(records);
  });
});

describe('a file that is no whole backup', () => {
  it('is refused when it was cut off, wherever', async () => {
    const all = await lines();
    for (let kept = 1; kept < all.length; kept += 1) {
      expect(code(await readLines(all.slice(0, kept))), `${kept} lines`).toBe('truncated');
    }
    const bytes = await writeBackup(aSource());
    // gzip's own last bytes come after all that was saved.
    for (let kept = 20; kept < bytes.length - 12; kept += 1) {
      expect(code(await readBackup(bytes.subarray(0, kept), known)), `${kept} bytes`).toBe(
        'truncated',
      );
    }
    expect(code(await readBackup(new Uint8Array(0), known))).toBe('not-a-backup');
  });

  it('is refused when one byte is another', async () => {
    const bytes = await writeBackup(aSource());
    const whole = await readBackup(bytes, known);
    let refused = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      for (const flip of [0x01, 0x80, 0xff]) {
        const other = bytes.slice();
        other[at] = (other[at] ?? 0) ^ flip;
        const result = await readBackup(other, known);
        // A flip in gzip's own remarks (time, system) changes nothing that was saved.
        if (result.ok) expect(result).toEqual(whole);
        else refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(2.7 * (bytes.length - 20));
  });

  it('is refused when a value, a record or the order is another, though the lines are whole', async () => {
    const all = await lines();
    const changed = all.map((line) => line.replace('Saimi', 'Saima'));
    expect(code(await readLines(changed))).toBe('damaged');
    const without = all.filter((_, index) => index !== 2);
    expect(code(await readLines(without))).toBe('damaged');
    const twice = [...all.slice(0, 2), ...all.slice(1)];
    expect(code(await readLines(twice))).toBe('damaged');
    const swapped = [all[0], all[2], all[1], ...all.slice(3)].map((line) => line ?? '');
    expect(code(await readLines(swapped))).toBe('damaged');
    expect(code(await readLines([...all, all[1] ?? '']))).toBe('damaged');
    const unknownTable = all.map((line) => line.replace('"t":"persons"', '"t":"secrets"'));
    expect(code(await readLines(unknownTable))).toBe('damaged');
  });

  it('is refused when a newer program made it, whatever else is in it', async () => {
    const newer = await writeBackup(aSource({ schemaVersion: 4, appVersion: '9.0' }));
    expect(await readBackup(newer, known)).toEqual({
      ok: false,
      failure: { code: 'newer', facts: { appVersion: '9.0' } },
    });
    const newerFormat =
      '{"format":"koord-backup","formatVersion":2,"schemaVersion":3,"appVersion":"9.0","novel":1}';
    expect(code(await readLines([newerFormat, 'something else']))).toBe('newer');
  });

  it('is told from a backup', async () => {
    const other = strToU8('PK\u0003\u0004 a zip file');
    expect(code(await readBackup(other, known))).toBe('not-a-backup');
    expect(code(await readBackup(gzipSync(strToU8('hello\nworld\n')), known))).toBe('not-a-backup');
    expect(code(await readLines(['{"format":"another"}']))).toBe('not-a-backup');
    expect(code(await readLines(['[]']))).toBe('not-a-backup');
    // A foreign file of one line may lack the line feed: that does not make a backup of it that was cut off.
    for (const line of ['{"name":"Aino"}', '{x', 'Sukunimi;Etunimi']) {
      expect(code(await readBackup(strToU8(line), known))).toBe('not-a-backup');
      expect(code(await readBackup(gzipSync(strToU8(line)), known))).toBe('not-a-backup');
    }
    const begun = strToU8('{"format":"koord-backup","formatVersion":1');
    expect(code(await readBackup(begun, known))).toBe('truncated');
    const age = strToU8('age-encryption.org/v1\n-> X25519 ');
    expect(code(await readBackup(age, known))).toBe('encrypted');
  });

  it('is refused before it fills the memory', async () => {
    const [header = ''] = await lines();
    const bomb = new Uint8Array(1024 ** 2).fill(0x20);
    expect(code(await readBackup(gzipSync(bomb), known))).toBe('not-a-backup');
    const long = new Uint8Array(BACKUP_LIMITS.line + 1024);
    long.fill(0x20);
    long.set(strToU8(`${header}\n`));
    expect(code(await readBackup(gzipSync(long, { level: 1 }), known))).toBe('too-large');
    const boast = header.replace('"organisations":0', '"organisations":2999999');
    expect(code(await readLines([boast]))).toBe('too-large');
    const absurd = header.replace('"organisations":0', '"organisations":1e300');
    expect(code(await readLines([absurd]))).toBe('damaged');
  });

  it('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await readBackup(bytes, known)).ok).toBe(false);
        expect((await readBackup(gzipSync(bytes), known)).ok).toBe(false);
        const bare = Uint8Array.from([0x1f, 0x8b, 8, 0, ...bytes]);
        expect((await readBackup(bare, known)).ok).toBe(false);
      }),
    );
  });
});

it('names the file by the day and minute at the office', () => {
  expect(backupFileName(new Date('2026-11-25T22:05:00Z'), 'fi')).toBe(
    '2026-11-26 0005 Koordinaattorin työpöytä, varmuuskopio.koordbak',
  );
});
