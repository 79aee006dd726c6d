import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkCommand, documentCommand, kindsCommand } from './document-commands.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let printed: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-'));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('office kinds, document, check', () => {
  it('lists the kinds, and nothing but JSON', async () => {
    expect(await kindsCommand(['--json'])).toBe(0);
    expect(JSON.parse(printed)).toEqual({
      kinds: expect.arrayContaining([
        {
          kind: 'contact-list',
          title: { fi: 'Yhteystietoluettelo', sv: 'Kontaktlista', en: 'Contact list' },
          languages: ['fi', 'sv', 'en'],
        },
      ]),
    });
  });

  it('writes a document that the check finds nothing in', async () => {
    const file = join(folder, 'lista.docx');
    const args = ['contact-list', '--sample', '--language', 'sv', '--out', file];
    expect(await documentCommand(args)).toBe(0);
    expect(printed).toBe('');
    expect(await checkCommand([file, '--json'])).toBe(0);
    expect(JSON.parse(printed)).toEqual({ ok: true, findings: [] });
  });

  it('tells a faulty document from one that cannot be read', async () => {
    const file = join(folder, 'rikki.docx');
    await documentCommand(['contact-list', '--sample', '--out', file]);
    writeFileSync(file, readFileSync(file).subarray(0, 5000));
    expect(await checkCommand([file, '--json'])).toBe(2);
    expect(JSON.parse(printed)).toMatchObject({
      ok: false,
      findings: [{ rule: 'not-a-word-document' }],
    });
    printed = '';
    expect(await checkCommand([join(folder, 'ei-ole.docx'), '--json'])).toBe(2);
    expect(JSON.parse(printed)).toEqual({ error: { code: 'file-unreadable' } });
  });

  it.each([
    [['no-such-kind', '--sample', '--out', 'a.docx']],
    [['contact-list', '--sample', '--language', 'de', '--out', 'a.docx']],
    [['contact-list', '--sample']],
    [['contact-list', '--out', 'a.docx']],
    [['contact-list', '--sample', '--out', '/no/such/folder/a.docx']],
    [['contact-list', '--unknown']],
    [[]],
  ])('refuses %j', async (args) => {
    expect(await documentCommand(args)).toBe(2);
    expect(printed).toBe('');
  });
});
