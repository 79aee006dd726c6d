import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unzipSync } from 'fflate';
import { bodyLines, partText } from '../../testing/word-files.ts';
import { sampleCommand } from './sample-command.ts';
import { translationCommand } from './translation-command.ts';
import { checkCommand, documentCommand, kindsCommand } from './document-commands.ts';

// Node's loader hooks are TypeScript, which the command's own start can read and that of the tests cannot.
vi.mock('../../layout/use-fast-layout.ts', () => ({ useFastLayout: () => undefined }));

type SampleFile = { rows: Record<'actions' | 'bodies', { id: string }[]> };

let folder: string;
let printed: string;
let complained: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-'));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  complained = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complained += String(text);
    return true;
  });
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

  it('names a document itself that it writes into a folder, and writes over none', async () => {
    const args = ['programme-summary', '--sample', '--language', 'sv', '--out', folder];
    await documentCommand(args);
    await documentCommand(args);
    const names = printed
      .trim()
      .split('\n')
      .map((path) => basename(path));
    expect(names[0]).toMatch(
      /^\d{4}-\d\d-\d\d Sammandrag av handlingsplanen – Handlingsplan .*2027–2030 \(exempel\) \(.*sv\)\.docx$/u,
    );
    expect(names[1]).toBe(names[0]?.replace(/ (?=\([^()]*sv\)\.docx$)/u, ' – 2 '));
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('writes all papers of a meeting into one zip, and says why there are none', async () => {
    const body = ['--body', 'Ihmiskaupan vastaisen työn sihteeristö (esimerkki)'];
    const asked = ['meeting-pack', '--sample', '--language', 'en', '--out', folder, ...body];
    expect(await documentCommand([...asked, '--meeting', '4/2026'])).toBe(0);
    expect(basename(printed.trim())).toMatch(/ Meeting pack – 4-2026 .* \(en\)\.zip$/u);
    const names = Object.keys(unzipSync(readFileSync(printed.trim())));
    expect(names.map((name) => name.split('.').at(-1)).toSorted()).toEqual([
      ...['docx', 'docx', 'docx', 'docx', 'eml'],
    ]);
    expect(await documentCommand([...asked, '--meeting', '9/2026'])).toBe(2);
    expect(complained).toContain('meeting-not-found');
  });

  it('reads a translation order back, and says why another document is none', async () => {
    const [order, list] = [join(folder, 'tilaus.docx'), join(folder, 'lista.docx')];
    await documentCommand(['translation-order', '--sample', '--language', 'sv', '--out', order]);
    expect(await translationCommand([order, '--sample', '--json'])).toBe(0);
    const { texts } = JSON.parse(printed) as { texts: { state: string }[] };
    expect(new Set(texts.map(({ state }) => state))).toEqual(new Set(['same', 'empty']));
    printed = '';
    await documentCommand(['contact-list', '--sample', '--out', list]);
    expect(await translationCommand([list, '--sample', '--json'])).toBe(2);
    expect(JSON.parse(printed)).toEqual({ error: { code: 'not-an-order' } });
  });

  it('writes a document of office data, of the body that was asked for', async () => {
    const data = join(folder, 'toimisto.json');
    const out = join(folder, 'kokoonpano.docx');
    expect(await sampleCommand(['--actions', '10', '--out', data])).toBe(0);
    const { rows } = JSON.parse(readFileSync(data, 'utf8')) as SampleFile;
    expect(rows.actions.length).toBeGreaterThan(10);
    const args = ['body-composition', '--data', data, '--out', out, '--body'];
    expect(await documentCommand([...args, rows.bodies[1]?.id ?? ''])).toBe(0);
    expect(await documentCommand([...args, 'no such body'])).toBe(2);
    expect(complained).toContain(
      'body-not-found: no body, or more than one, is called "no such body"',
    );
    const compare = ['programme-compare', '--data', data, '--out', out];
    expect(await documentCommand(compare)).toBe(2);
    expect(complained).toContain('version-not-found: the programme has no two versions to compare');
    writeFileSync(data, '{}');
    expect(await documentCommand(args.slice(0, -1))).toBe(2);
  });

  it('is a draft where the programme is one, and as is said', async () => {
    const data = join(folder, 'toimisto.json');
    const out = join(folder, 'ohjelma.docx');
    expect(await sampleCommand(['--actions', '1', '--out', data])).toBe(0);
    const office = JSON.parse(readFileSync(data, 'utf8')) as {
      rows: { programmes: { state: string }[] };
    };
    const linesIn = async (state: string, more: string[] = []) => {
      for (const programme of office.rows.programmes) programme.state = state;
      writeFileSync(data, JSON.stringify(office));
      const args = ['programme-summary', '--data', data, '--out', out, ...more];
      expect(await documentCommand(args)).toBe(0);
      const file = readFileSync(out);
      const names = Object.keys(unzipSync(file)).filter((name) => /header\d+\.xml$/u.test(name));
      return [...bodyLines(file), ...names.map((name) => partText(file, name))].join('\n');
    };
    expect(await linesIn('consultation')).toMatch(/LUONNOS/u);
    expect(await linesIn('consultation')).toMatch(/ei vielä julkinen/u);
    const approved = await linesIn('approved');
    expect(approved).not.toMatch(/luonnos|ei vielä julkinen/iu);
    expect(await linesIn('approved', ['--state', 'draft'])).toMatch(/LUONNOS/u);
    expect(await documentCommand(['programme', '--sample', '--state', 'x', '--out', out])).toBe(2);
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
    [['contact-list', '--sample', '--data', 'a.json', '--out', 'a.docx']],
    [['labels', '--data', '/no/such/file.json', '--out', 'a.docx']],
    [[]],
  ])('refuses %j', async (args) => {
    expect(await documentCommand(args)).toBe(2);
    expect(printed).toBe('');
  });
});
