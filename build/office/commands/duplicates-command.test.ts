import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOfficeFirst } from '../../testing/build-office-first.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let folder = '';
buildOfficeFirst();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-duplicates-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Outcome = { code: number | null; out: string; err: string };

function duplicates(...args: string[]): Promise<Outcome> {
  const child = spawn(process.execPath, ['build/office.mjs', 'duplicates', ...args], { cwd: root });
  const outcome: Outcome = { code: null, out: '', err: '' };
  child.stdout.on('data', (piece: Buffer) => (outcome.out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (outcome.err += piece.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ ...outcome, code }));
  });
}

function file(content: string): string {
  const path = join(folder, 'lista.csv');
  writeFileSync(path, content);
  return path;
}

const LIST = [
  'Yhteystiedot 2026',
  'Tunniste;Sukunimi;Etunimi;Organisaatio;Sähköposti;Matkapuhelin',
  'R000003;Korhonen;Liisa;OM;liisa.korhonen@om.fi;040 555 0101',
  'R000001;Virtanen;Matti;Kela;matti.virtanen@kela.fi;',
  'R000002;Korhonen;Liisa;Oikeusministeriö;liisa.korhonen@gov.fi;+358 40 555 0101',
  'R000004;Virtanen;Matti;Kela;matti.virtanen2@kela.fi;',
  ';Korhonen;Liisa;OM;liisa.korhonen@gov.fi;',
].join('\n');

describe('office duplicates', () => {
  it('prints pairs of ids in the order of the rows, and nothing but JSON', async () => {
    const { code, out, err } = await duplicates(file(LIST), '--id-column', 'Tunniste', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({ pairs: [['R000003', 'R000002']], possible: [] });
  });

  it('compares organisations that are no person’s, too', async () => {
    const path = file(
      [
        'Tunniste;Organisaatio;Katuosoite;Paikkakunta;Puhelin',
        'R1;Turvakoti Satama ry;Koulukatu 5;Turku;02 555 0101',
        'R2;Kriisikeskus Lyhty;Torikatu 7;Oulu;08 555 0102',
        'R3;Turvakoti Satama;Koulukatu 5;Turku;+358 2 555 0101',
      ].join('\n'),
    );
    const { out } = await duplicates(path, '--id-column', 'Tunniste', '--json');
    expect(JSON.parse(out)).toEqual({ pairs: [['R1', 'R3']], possible: [] });
  });

  it('says in words why', async () => {
    const path = file(LIST);
    const { code, out } = await duplicates(path, '--id-column', 'tunniste', '--language', 'en');
    expect(code).toBe(0);
    expect(out).toContain('1 sure pair:');
    expect(out).toMatch(/R000003 {2}R000002 {2}same name, .*same mobile phone/);
  });

  it('refuses a list without that column, with a code or a sentence', async () => {
    const path = file(LIST);
    const asJson = await duplicates(path, '--id-column', 'Numero', '--json');
    expect(asJson).toEqual({ code: 2, out: '{"error":{"code":"id-column-missing"}}\n', err: '' });
    const inWords = await duplicates(path, '--id-column', 'Numero');
    expect(inWords).toMatchObject({ code: 2, out: '' });
    expect(inWords.err).toContain('Taulukossa ei ole saraketta ”Numero”.');
  });

  it('refuses what is no list, and what it was not asked rightly', async () => {
    const missing = await duplicates(join(folder, 'ei-ole.csv'), '--id-column', 'id', '--json');
    expect(missing).toMatchObject({ code: 2, out: '{"error":{"code":"unreadable"}}\n' });
    const usage = await duplicates(file(LIST), '--json');
    expect(usage).toMatchObject({ code: 2, out: '{"error":{"code":"usage"}}\n' });
    expect((await duplicates()).err).toContain('office duplicates');
  });
});
