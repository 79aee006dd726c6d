import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOfficeFirst } from '../../testing/build-office-first.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let folder = '';
buildOfficeFirst();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-import-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Outcome = { code: number | null; out: string; err: string };

function office(...args: string[]): Promise<Outcome> {
  const child = spawn(process.execPath, ['build/office.mjs', ...args], {
    cwd: root,
  });
  const outcome: Outcome = { code: null, out: '', err: '' };
  child.stdout.on('data', (piece: Buffer) => (outcome.out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (outcome.err += piece.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ ...outcome, code }));
  });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('office import', () => {
  it('prints the JSON alone', async () => {
    const path = file('lista.csv', 'Sukunimi;Etunimi;Puhelin\nMeikäläinen;Maija;040 555 0101\n');
    const { code, out, err } = await office('import', path, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ';',
      headerRow: 1,
      columns: [
        { index: 0, header: 'Sukunimi', field: 'familyName' },
        { index: 1, header: 'Etunimi', field: 'givenName' },
        { index: 2, header: 'Puhelin', field: 'phone' },
      ],
      rows: { read: 1, usable: 1, skipped: 0 },
      contacts: [
        {
          kind: 'person',
          givenName: 'Maija',
          familyName: 'Meikäläinen',
          phones: [{ kind: 'mobile', value: '+358405550101' }],
          address: { street: '', postalCode: '', city: '', country: '' },
        },
      ],
      issues: [],
    });
  });

  it('says in words what it found, in the language asked for', async () => {
    const path = file('namn.csv', 'Namn;E-post\nÅke Öhman;ake(at)x.invalid\n');
    expect((await office('import', path)).out).toContain('Yhteystietoja: 1');
    const { code, out } = await office('import', path, '--language', 'sv');
    expect(code).toBe(0);
    expect(out).toContain('Kontakter: 1');
    expect(out).toContain('Rad 2: E-postadressen ”ake(at)x.invalid” rättades till ake@x.invalid.');
  });

  it('prints tens of thousands of contacts whole', async () => {
    const lines = Array.from({ length: 30_000 }, (_, i) => `Nimi${i};Maija;m${i}@x.invalid\n`);
    const path = file('pitka.csv', `Sukunimi;Etunimi;Sähköposti\n${lines.join('')}`);
    const { code, out } = await office('import', path, '--json');
    expect(code).toBe(0);
    const { contacts } = JSON.parse(out) as { contacts: { familyName: string }[] };
    expect(contacts).toHaveLength(30_000);
    expect(contacts.at(-1)?.familyName).toBe('Nimi29999');
  });
});

describe('office import refuses with code 2', () => {
  const refused = async (path: string) => {
    const { code, out } = await office('import', path, '--json');
    const { error } = JSON.parse(out) as { error: { code: string } };
    return { exit: code, code: error.code };
  };

  it('what is not there', async () => {
    expect(await refused(join(folder, 'puuttuu.csv'))).toEqual({ exit: 2, code: 'unreadable' });
  });

  it('a folder', async () => {
    expect(await refused(folder)).toEqual({ exit: 2, code: 'unreadable' });
  });

  it.runIf(process.platform === 'linux')('a device that never ends', async () => {
    expect(await refused('/dev/zero')).toEqual({ exit: 2, code: 'unreadable' });
  });

  it('an empty file', async () => {
    expect(await refused(file('tyhja.csv', ''))).toEqual({ exit: 2, code: 'empty' });
  });

  it('a file of gigabytes, without reading it', async () => {
    const path = file('valtava.csv', 'a');
    truncateSync(path, 5_000_000_000);
    expect(await refused(path)).toEqual({ exit: 2, code: 'too-large' });
  });

  it('what it was not asked rightly, in words where JSON was not asked for', async () => {
    const { code, out, err } = await office('import');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('office import');
    expect((await office('import', 'a', 'b', '--json')).out).toBe('{"error":{"code":"usage"}}\n');
    expect((await office('import', 'a', '--language', 'xx')).code).toBe(2);
    expect((await office('unknown')).code).toBe(2);
  });
});

describe('office import stays within its bounds', () => {
  /** Each made to cost much more than its size, each by another road. */
  const costly: Record<string, () => string> = {
    'only-quotes.csv': () => '"'.repeat(20_000_000),
    'open-quotes.csv': () => '"a\n'.repeat(5_000_000),
    'nothing-but-lines.csv': () => '\n'.repeat(20_000_000),
    'one-line.csv': () => 'a'.repeat(20_000_000),
    'brackets.csv': () =>
      `Nimi;Sähköposti\n${`${'('.repeat(15_000)};${'(at'.repeat(5_000)}\n`.repeat(600)}`,
    'folds.vcf': () => `BEGIN:VCARD\nFN:A B\nNOTE:${'x\n '.repeat(1_000_000)}\nEND:VCARD\n`,
    'photo.vcf': () =>
      `BEGIN:VCARD\nFN:A B\nPHOTO;ENCODING=b:${'A'.repeat(20_000_000)}\nEND:VCARD\n`,
    'phones.vcf': () => `BEGIN:VCARD\nFN:A B\n${'TEL;CELL:1\nTEL;WORK:1\n'.repeat(900_000)}`,
    'within-each-other.vcf': () => 'BEGIN:VCARD\n'.repeat(1_900_000),
    'one-entry.ldif': () => `dn: x\n${'cn: a\n'.repeat(3_000_000)}`,
    'recipients.txt': () => 'Virtanen, Maija <a@x.invalid>,'.repeat(700_000),
    'long-cells.csv': () => `Nimi;Puhelin\n${`M V;${'040 5550101 '.repeat(2_500)}\n`.repeat(600)}`,
  };
  it.each(Object.keys(costly))('%s', async (name) => {
    const { code, out } = await office('import', file(name, costly[name]?.() ?? ''), '--json');
    const answer = JSON.parse(out) as { error?: { code: string } };
    expect(code).toBe(answer.error ? 2 : 0);
  });
});
