import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { planImport } from '#shared/contacts/import/plan-import.ts';
import { readOfficeData } from '#shared/office-data/read-office-data.ts';
import { sampleOffice } from '#shared/sample-office/sample-office.ts';
import { readTable } from '#shared/tabular/read-table.ts';
import { backupCommand } from './backup-command.ts';
import { exportCommand } from './export-command.ts';

let folder: string;
let said: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-'));
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

async function planOf(file: string) {
  const table = await readTable(readFileSync(file));
  if (!table.ok) throw new Error(table.failure.code);
  return { format: table.value.format, plan: planImport(table.value) };
}

it.each(['xlsx', 'csv', 'vcard'])(
  'writes the sample office as %s, without a remark',
  async (as) => {
    const file = join(folder, 'contacts');
    expect(await exportCommand(['--sample', '--as', as, '--language', 'sv', '--out', file])).toBe(
      0,
    );
    const { format, plan } = await planOf(file);
    expect(format).toBe(as);
    expect(plan.issues).toEqual([]);
    const { persons, organisations } = sampleOffice().rows;
    expect(plan.contacts).toHaveLength(persons.length + organisations.length);
    expect(said).toBe('');
  },
);

it('writes all of an office in open formats, which a backup gives back as they were', async () => {
  const { persons, organisations, positions, contactPoints, tags, taggings } = sampleOffice().rows;
  const rows = { persons, organisations, positions, contactPoints, tags, taggings };
  const [data, file, restored] = ['data.json', 'all.zip', 'back.json'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  writeFileSync(data, JSON.stringify({ format: 'koord-office-data', version: 1, rows }));
  expect(await exportCommand(['--data', data, '--language', 'sv', '--out', file])).toBe(0);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await backupCommand(['restore', file, '--out', restored])).toBe(0);
  const back = readOfficeData(readFileSync(restored));
  expect(back).toMatchObject({ ok: true, value: { rows } });
});

it('writes the template', async () => {
  const file = join(folder, 'template.xlsx');
  expect(await exportCommand(['--template', '--out', file])).toBe(0);
  expect((await planOf(file)).plan.issues).toEqual([]);
});

it.each([
  [['--sample', '--as', 'pdf'], 'No such format: pdf. Choose one of xlsx, csv, vcard.\n'],
  [['--sample', '--as', 'csv', '--language', 'de'], 'Not a language of exports: de\n'],
  [['--template', '--as', 'csv'], 'A template is a workbook: --as xlsx\n'],
  [['--sample', '--template', '--as', 'csv'], 'office export'],
  [['--sample', '--data', 'x.json'], 'office export'],
  [['--data', 'none.json'], 'none.json'],
  [['--as', 'csv'], 'office export'],
  [['--unknown'], 'office export'],
])('refuses %j with a sentence and writes nothing', async (args, sentence) => {
  const file = join(folder, 'contacts');
  expect(await exportCommand([...args, '--out', file])).toBe(2);
  expect(said).toContain(sentence);
  expect(existsSync(file)).toBe(false);
});

it('says when the file cannot be written, or none is named', async () => {
  expect(await exportCommand(['--sample', '--as', 'csv', '--out', '/no/such/folder/a'])).toBe(2);
  expect(said).toContain('Cannot write');
  expect(await exportCommand(['--sample', '--as', 'csv'])).toBe(2);
});
