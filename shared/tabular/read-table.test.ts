import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { readTable } from './read-table.ts';

const folder = fileURLToPath(new URL('../../e2e/files/import/', import.meta.url));
const samples = readdirSync(folder)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => new Uint8Array(readFileSync(folder + name)));

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('whatever the bytes', () => {
  it('answers, for bytes of any kind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(typeof (await readTable(bytes)).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });

  it('answers, for files with a few bytes changed or cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
        fc.nat(),
        async (sample, changes, cut) => {
          const bytes = sample.slice(0, cut % 4 === 0 ? cut % (sample.length + 1) : sample.length);
          for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
          expect(typeof (await readTable(bytes)).ok).toBe('boolean');
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('workbooks of another writer', () => {
  const rows = [
    ['Sukunimi', 'Postinumero', 'Puhelin', 'Päivä', 'Muuta'],
    ['Äijälä & <Öhman>', '00023', 405550101, new Date(Date.UTC(2018, 0, 1)), true],
    ['=1+1', null, 1.5, null, ' välit  '],
  ];
  it.each([
    ['Excel', writeXlsx, 'xlsx', '1.1.2018'],
    ['OpenDocument', writeOds, 'ods', undefined],
  ] as const)('reads %s', async (_, write, format, day) => {
    const read = await readTable(await write({ sheets: [{ name: 'Taulu', rows }] }));
    expect(read).toMatchObject({ ok: true, value: { format, sheet: 'Taulu' } });
    if (!read.ok) return;
    expect(read.value.rows.map(({ cells }) => cells[0])).toEqual([
      'Sukunimi',
      'Äijälä & <Öhman>',
      '=1+1',
    ]);
    expect(read.value.rows[1]?.cells.slice(1, 3)).toEqual(['00023', '405550101']);
    if (day) expect(read.value.rows[1]?.cells[3]).toBe(day);
  });

  it('reads the sheet that was asked for', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['a', 'b'],
            ['c', 'd'],
          ],
        },
        { name: 'B', rows: [['e', 'f']] },
      ],
    });
    const read = await readTable(bytes, { sheet: 'B' });
    expect(read).toMatchObject({ ok: true, value: { sheet: 'B', sheets: ['A', 'B'] } });
  });
});

describe('what the user corrects', () => {
  it('is heeded: delimiter and encoding', async () => {
    const bytes = Uint8Array.of(0x8a, 0x2c, 0x62, 0x3b, 0x63);
    const read = await readTable(bytes, { encoding: 'macintosh', delimiter: ',' });
    expect(read.ok && read.value.rows[0]?.cells).toEqual(['ä', 'b;c']);
  });
});

describe('limits', () => {
  it.each([
    ['bytes', new Uint8Array(LIMITS.fileBytes + 1)],
    ['rows', bytesOf('a;b\n'.repeat(LIMITS.rows + 1))],
    ['columns', bytesOf(`a${';'.repeat(LIMITS.columns + 1)}b\nc;d`)],
  ])('refuses more %s than it can hold', async (_, bytes) => {
    expect(await readTable(bytes)).toMatchObject({ ok: false, failure: { code: 'too-large' } });
  });

  it('refuses one long text that stands in many cells', async () => {
    const long = 'x'.repeat(30_000);
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: Array.from({ length: 2_000 }, () => [long, 'y']) }],
    });
    expect(await readTable(bytes)).toMatchObject({ ok: false, failure: { code: 'too-large' } });
  });
});

describe('a web page that is called a workbook', () => {
  const read = (html: string) => readTable(new TextEncoder().encode(html));

  it('gives the table in it', async () => {
    const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><style>td{color:red}</style></head><body>
      <table><tr><th>Nimi<th>Sähköposti</tr>
      <tr><td>Åke&nbsp;Öhman<td><a href="mailto:ake@x.invalid">kirjoita</a></tr></table></body></html>`;
    expect(await read(page)).toMatchObject({
      ok: true,
      value: {
        format: 'html',
        encoding: 'utf-8',
        rows: [
          { line: 1, cells: ['Nimi', 'Sähköposti'] },
          { line: 2, cells: ['Åke Öhman', 'kirjoita <ake@x.invalid>'] },
        ],
      },
    });
  });

  it('is refused without one, or with spans made to grow', async () => {
    const none = await read('<html><body><p>Nimi; Sähköposti</p></body></html>');
    expect(none).toMatchObject({ ok: false, failure: { code: 'not-a-table' } });
    const bomb = `<table>${'<tr><td rowspan=65000 colspan=1000>a'.repeat(5000)}`;
    expect(await read(bomb)).toMatchObject({ ok: false, failure: { code: 'too-large' } });
  });
});
