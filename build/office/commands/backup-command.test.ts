import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import {
  encryptFor,
  encryptWithPassphrase,
  newKey,
  type OfficeKey,
  wrapKey,
} from '#shared/backup/encryption.ts';
import { SCHEMA_VERSION } from '#renderer/data/migrations/migrations.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import { readOfficeData } from '#shared/office-data/read-office-data.ts';
import { writeOfficeData } from '#shared/office-data/write-office-data.ts';
import { projectRoot } from '../../project-root.ts';
import { backupCommand } from './backup-command.ts';
import { sampleAsData } from '../office-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'office-backup-'));
const path = (name: string) => join(folder, name);
let key: OfficeKey;
let out = '';
let said = '';
const keyed = () => ['--identity', path('key.txt')];
const run = async (...args: string[]) => {
  out = '';
  said = '';
  return await backupCommand(args);
};
const source = (persons: string[], schemaVersion = 5) => ({
  schemaVersion,
  appVersion: '9.0.0',
  createdAt: '2026-11-25T08:32:00.000Z',
  deviceId: 'kone',
  tables: [
    {
      name: 'persons',
      records: persons.map((name, index) => {
        const id = `p${String(index)}`;
        const times = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' };
        return { key: id, record: { id, ...times, rev: 1, givenName: name, familyName: 'Ståhl' } };
      }),
    },
  ],
});

beforeAll(async () => {
  key = await newKey();
  writeFileSync(path('key.txt'), `# created: 2026-11-25\n${key.identity}\n`);
});
beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text))));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said += String(text))));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('makes a backup of the sample office that gives the same office back', async () => {
  const file = path('sample.koordbak');
  expect(await run('create', '--sample', '--out', file, '--recipient', key.recipient)).toBe(0);
  expect(await run('inspect', file, ...keyed(), '--json')).toBe(0);
  expect(JSON.parse(out)).toMatchObject([
    {
      file,
      ok: true,
      schemaVersion: SCHEMA_VERSION,
      tables: { persons: 42, settings: 1 },
      attachments: 0,
    },
  ]);
  expect(await run('restore', file, ...keyed(), '--out', path('restored.json'))).toBe(0);
  const restored = readOfficeData(readFileSync(path('restored.json')));
  const given = readOfficeData(new TextEncoder().encode(writeOfficeData(sampleAsData())));
  if (!restored.ok || !given.ok) throw new Error('not read');
  const names = (data: typeof given) =>
    Object.entries(data.value.rows).map(([table, rows]) => [
      table,
      rows
        .map((row) => ({ ...row, createdAt: '', updatedAt: '', rev: 1 }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]);
  expect(names(restored)).toEqual(names(given));
  expect(restored.value.sender).toMatchObject(given.value.sender ?? {});
});

it('gives attached files back beside the records, and says which are not in the backup', async () => {
  const words = new TextEncoder().encode('Ohjelma');
  const sha256 = createHash('sha256').update(words).digest('hex');
  const { tables, ...about } = source(['Saimi']);
  const attachment = (id: string, row: Record<string, unknown>) => {
    const base = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z', rev: 1 };
    const file = { fileName: 'Vierailu: ohjelma.PDF', mediaType: 'application/pdf', size: 7 };
    const record = { id, ...base, ownerKind: 'engagement', ownerId: 'e', ...file, ...row };
    return { key: id, record };
  };
  const records = [
    attachment('a', { sha256 }),
    attachment('b', { sha256 }),
    attachment('c', { sha256: 'f'.repeat(64) }),
    attachment('d', { sha256: 'e'.repeat(64), deletedAt: '2026-02-01T00:00:00Z' }),
  ];
  const files = { list: [{ sha256, size: 7 }], read: () => Promise.resolve(words) };
  const withFiles = { ...about, tables: [...tables, { name: 'attachments', records }], files };
  const bytes = await writeBackup(withFiles);
  writeFileSync(path('files.koordbak'), bytes);
  const args = ['restore', path('files.koordbak'), '--out', path('given.back.json')];
  expect(await run(...args)).toBe(0);
  const given = path('given.back-attachments');
  expect(out.split('\n')).toEqual([
    `Attached files: 1, in ${given}`,
    'Attached files that are not in this backup: 1',
    '',
  ]);
  expect(readdirSync(given)).toEqual(['2026-01-01 Vierailu – ohjelma.pdf']);
  expect(readFileSync(join(given, '2026-01-01 Vierailu – ohjelma.pdf'), 'utf8')).toBe('Ohjelma');
  // What lies there may be of another office.
  expect(await run(...args, '--json')).toBe(2);
  expect(said).toContain(given);
  rmSync(given, { recursive: true });
  expect(await run(...args, '--json')).toBe(0);
  expect(JSON.parse(out)).toMatchObject([{ attachments: 1, attachmentsIn: given, missing: 1 }]);
});

it('gives back all but the records that office data do not take, and names those', async () => {
  const { tables, ...about } = source(['Saimi', 'Aino']);
  const [persons] = tables;
  // As nothing writes it today: what was damaged long ago must not keep all the rest.
  const odd = persons?.records[0]?.record;
  if (odd) Object.assign(odd, { familyName: 7 });
  const base = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z', rev: 1 };
  const record = { ...base, id: 'c0', ownerKind: 'person', ownerId: 'p0', kind: 'email' };
  const address = {
    ...record,
    value: 'saimi@example.fi',
    normal: 'saimi@example.fi',
    preferred: true,
  };
  const points = { name: 'contactPoints', records: [{ key: 'c0', record: address }] };
  writeFileSync(path('odd.koordbak'), await writeBackup({ ...about, tables: [...tables, points] }));
  const args = ['restore', path('odd.koordbak'), '--out', path('odd.json')];
  expect(await run(...args)).toBe(1);
  expect(said).toContain('persons p0: familyName');
  const restored = readOfficeData(readFileSync(path('odd.json')));
  expect(restored.ok && restored.value.rows.persons.map(({ id }) => id)).toEqual(['p1']);
  expect(await run(...args, '--json')).toBe(1);
  const leftOut = ['persons p0: familyName', 'contactPoints c0: ownerId'];
  expect(JSON.parse(out)).toMatchObject([{ ok: true, leftOut }]);
});

it('says of each file whether it is good, and why not', async () => {
  const sound = await encryptFor(await writeBackup(source(['Saimi'])), [key.recipient]);
  const stranger = await encryptFor(sound, [(await newKey()).recipient]);
  const newer = await writeBackup(source([], 1000));
  const files: Record<string, Uint8Array> = {
    'plain.koordbak': await writeBackup(source(['Saimi'])),
    'sealed.koordbak': sound,
    'stranger.koordbak': stranger,
    'cut.koordbak': sound.subarray(0, sound.length - 30),
    'newer.koordbak': await encryptFor(newer, [key.recipient]),
    'empty.koordbak': new Uint8Array(0),
    'foreign.koordbak': await encryptFor(new TextEncoder().encode('Hei'), [key.recipient]),
    'plain-cut.koordbak': newer.subarray(0, 40),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path(name), bytes);
  const names = [...Object.keys(files), 'missing'].map(path);
  expect(await run('verify', ...names, ...keyed(), '--json')).toBe(2);
  const answers = JSON.parse(out) as { ok: boolean; error?: { code: string } }[];
  expect(answers.map(({ error }) => error?.code ?? 'ok')).toEqual([
    'ok',
    'ok',
    'wrong-key-or-damaged-head',
    'damaged-or-cut-off',
    'newer',
    'not-a-backup',
    'not-a-backup',
    'damaged-or-cut-off',
    'unreadable',
  ]);
  expect(await run('verify', ...names.slice(0, 2), ...keyed())).toBe(0);
  expect(await run('verify', path('newer.koordbak'), ...keyed(), '--language', 'en')).toBe(2);
  expect(out).toContain('newer version of the program (9.0.0)');
  expect(await run('verify', path('missing'), ...keyed(), '--language', 'sv')).toBe(2);
  expect(out).toContain('Filen kunde inte öppnas');
  // Without a key no more is known than with a wrong one.
  expect(await run('verify', path('sealed.koordbak'), '--json')).toBe(2);
  expect(out).toContain('wrong-key-or-damaged-head');
  expect(await run('verify', path('sealed.koordbak'), '--language', 'en')).toBe(2);
  expect(out).toContain('The backup is encrypted. Open it with the key');
});

it('tells two backups apart by table, record and field', async () => {
  writeFileSync(path('then'), await writeBackup(source(['Saimi', 'Åke'])));
  writeFileSync(path('now'), await writeBackup(source(['Saima', 'Åke', 'Aino'])));
  expect(await run('diff', path('then'), path('now'), '--json')).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    ok: true,
    tables: [
      {
        table: 'persons',
        added: ['p2'],
        removed: [],
        changed: [{ key: 'p0', fields: ['givenName'] }],
      },
    ],
  });
  expect(await run('diff', path('now'), path('then'))).toBe(0);
  expect(out).toBe('persons: +0 -1 ~1\n  - p2\n  ~ p0: givenName\n');
});

it('takes a passphrase from standard input', async () => {
  const file = path('phrase.koordbak');
  writeFileSync(file, await encryptWithPassphrase(await writeBackup(source([])), 'öljy lamppu'));
  const args = ['build/office.mjs', 'backup', 'verify', file];
  const how = { cwd: projectRoot, input: 'öljy lamppu\n', encoding: 'utf8' } as const;
  const answer = execFileSync(process.execPath, [...args, '--passphrase-stdin', '--json'], how);
  expect(JSON.parse(answer)).toEqual([{ file, ok: true }]);
});

it('opens the key that the passphrase wraps, beside the backups', async () => {
  const file = path('wrapped.koordbak');
  writeFileSync(file, await encryptFor(await writeBackup(source([])), [key.recipient]));
  writeFileSync(path('avain.age'), await wrapKey(key.identity, 'öljy lamppu'));
  const args = ['build/office.mjs', 'backup', 'verify', file];
  const given = [...args, '--identity', path('avain.age'), '--passphrase-stdin', '--json'];
  const verify = (input: string) =>
    spawnSync(process.execPath, given, { cwd: projectRoot, input, encoding: 'utf8' });
  expect(JSON.parse(verify('öljy lamppu\n').stdout)).toEqual([{ file, ok: true }]);
  const wrong = verify('toinen\n');
  expect(wrong.status).toBe(2);
  expect(JSON.parse(wrong.stdout)).toMatchObject([
    { error: { code: 'wrong-key-or-damaged-head' } },
  ]);
  expect(await run('verify', file, '--identity', path('avain.age'))).toBe(2);
  expect(said).toContain('--passphrase-stdin');
});

it('tells a file that holds no whole key from a key that opens nothing', async () => {
  const file = path('for-key.koordbak');
  writeFileSync(file, await encryptFor(await writeBackup(source([])), [key.recipient]));
  const verify = (text: string) => {
    writeFileSync(path('typed.txt'), text);
    return run('verify', file, '--identity', path('typed.txt'), '--json');
  };
  const { identity } = key;
  for (const text of ['', '# a remark\n', 'Hei', identity.slice(0, -1), `${identity}\nHei`]) {
    expect(await verify(text)).toBe(2);
    expect([said, out]).toEqual([`Not a whole key: ${path('typed.txt')}\n`, '']);
  }
  // As it is typed from the recovery sheet.
  expect(await verify(identity.toLowerCase().replace(/.{4}/gu, '$& '))).toBe(0);
  expect(await verify((await newKey()).identity)).toBe(2);
  expect(out).toContain('wrong-key-or-damaged-head');
});

it('takes no mark of the encoding and no blank around it for a sign of the passphrase', async () => {
  const file = path('marked.koordbak');
  writeFileSync(file, await encryptWithPassphrase(await writeBackup(source([])), 'öljy lamppu'));
  const args = ['build/office.mjs', 'backup', 'verify', file];
  // As the editor and the shell of Windows write a file or a line; the window takes blanks away too.
  const how = { cwd: projectRoot, input: '\uFEFFöljy lamppu \r\n', encoding: 'utf8' } as const;
  expect(spawnSync(process.execPath, [...args, '--passphrase-stdin'], how).status).toBe(0);
});

it('repeats no key that was given in the place of its file', async () => {
  expect(await run('verify', 'x', '--identity', key.identity)).toBe(2);
  expect(said).toContain('--identity');
  expect(said).not.toContain(key.identity.slice(0, 30));
});

it.skipIf(process.platform !== 'linux')(
  'leaves the earlier file as it was where the new one cannot be written whole',
  () => {
    const place = path('cramped');
    mkdirSync(place);
    const file = join(place, 'a.koordbak');
    writeFileSync(file, 'earlier');
    // A file may not grow beyond 8 kB, as on a disk that is full.
    const command = `ulimit -f 8; trap '' XFSZ; exec "$0" "$@"`;
    const args = ['build/office.mjs', 'backup', 'create', '--sample'];
    const given = [...args, '--out', file, '--recipient', key.recipient];
    const how = { cwd: projectRoot, encoding: 'utf8' } as const;
    const made = spawnSync('bash', ['-c', command, process.execPath, ...given], how);
    expect(made.status).toBe(2);
    expect(made.stderr).toContain(`Cannot write ${file}: too large for this place (EFBIG)`);
    expect(readdirSync(place)).toEqual(['a.koordbak']);
    expect(readFileSync(file, 'utf8')).toBe('earlier');
  },
);

it.each([
  [['create', '--sample'], 'office backup'],
  [['create', '--sample', '--out', 'x'], 'office backup'],
  [['create', '--sample', '--out', 'x', '--recipient', 'age1x'], 'No age recipient'],
  [['create', '--data', 'no.json', '--out', 'x', '--recipient', 'K'], 'no.json'],
  [['restore', 'x'], 'office backup'],
  [['diff', 'x'], 'office backup'],
  [['verify'], 'office backup'],
  [['verify', 'x', '--identity', '/no/key'], 'ENOENT'],
  [['toString', 'x'], 'office backup'],
])('refuses %j', async (args, sentence) => {
  expect(await run(...args.map((one) => (one === 'K' ? key.recipient : one)))).toBe(2);
  expect(said).toContain(sentence);
});

it('leaves a file that is there as it was until the new one is whole', async () => {
  writeFileSync(path('there.koordbak'), 'the backup of yesterday', { mode: 0o644 });
  linkSync(path('there.koordbak'), path('yesterday.koordbak'));
  const made = ['--recipient', key.recipient, '--out', path('there.koordbak')];
  expect(await run('create', '--sample', ...made)).toBe(0);
  expect(readFileSync(path('yesterday.koordbak'), 'utf8')).toBe('the backup of yesterday');
  if (process.platform !== 'win32') {
    expect(statSync(path('there.koordbak')).mode & 0o777).toBe(0o600);
  }
  writeFileSync(path('there.json'), '{}');
  linkSync(path('there.json'), path('yesterday.json'));
  const out = ['--out', path('there.json'), ...keyed()];
  expect(await run('restore', path('there.koordbak'), ...out)).toBe(0);
  expect(readFileSync(path('yesterday.json'), 'utf8')).toBe('{}');
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
