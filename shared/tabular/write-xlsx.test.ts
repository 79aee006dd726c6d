import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { hasValidator, partText, validatorErrors } from '../../build/testing/word-files.ts';
import { readTable } from './read-table.ts';
import type { SheetToWrite } from './workbook-to-write.ts';
import { writeXlsx } from './write-xlsx.ts';

const sheet = (rows: string[][], more: Partial<SheetToWrite> = {}): SheetToWrite => ({
  name: 'Luettelo',
  columns: Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, () => ({
    width: 20,
  })),
  rows,
  header: true,
  ...more,
});
const book = (...sheets: SheetToWrite[]) =>
  writeXlsx({ title: 'Luettelo & "muuta"', locale: 'fi-FI', day: '2026-11-25', sheets });

const CELLS = [
  ['Postinumero', 'Puhelin', 'Kaava', 'Teksti'],
  ['00023', '+358405550101', '=HYPERLINK("http://x.invalid")', 'a\nb <c> & "d"'],
  ["'x", '-1', '_x0041_', '1.2.2026'],
  ['', '', '', '😀 ääni'],
];

describe('a workbook', () => {
  it('keeps every cell as text', async () => {
    const read = await readTable(book(sheet(CELLS)));
    expect(read.ok && read.value.remarks).toEqual([]);
    expect(read.ok && read.value.rows.map(({ cells }) => cells)).toEqual(CELLS);
    const { sheets } = await readXlsx(book(sheet(CELLS)));
    expect(sheets[0]?.rows[1]).toEqual(CELLS[1]);
  });

  it('says its title and language, freezes and filters the header, holds no formula', () => {
    const bytes = book(sheet(CELLS));
    const core = partText(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Luettelo &amp; &quot;muuta&quot;</dc:title>');
    expect(core).toContain('<dc:language>fi-FI</dc:language>');
    const xml = partText(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('state="frozen"');
    expect(xml).toContain('<autoFilter ref="A1:D4"/>');
    // Without the name LibreOffice shows no filter.
    expect(partText(bytes, 'xl/workbook.xml')).toMatch(
      /<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'[^']+'!\$A\$1:\$D\$4</u,
    );
    expect(xml).toContain('<col min="1" max="1" width="20"');
    expect(xml).not.toMatch(/<f>|<f /);
  });

  it('is the same file each time', () => {
    expect(book(sheet(CELLS))).toEqual(book(sheet(CELLS)));
  });

  it('comes back as it was, whatever the cells', async () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 8 })
      .filter((text) => !/(?![\t\n\r])\p{Cc}|[\p{Cs}\p{Cf}\uFFFE\uFFFF]/u.test(text));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, fc.constantFrom('_x000D_', '\r\n', '<&>', "'", 'x')), {
          minLength: 1,
          maxLength: 6,
        }),
        async (rows) => {
          const read = await readTable(book(sheet([['a', 'b'], ...rows])));
          expect(read.ok && read.value.rows.slice(1).map(({ cells }) => cells)).toEqual(rows);
        },
      ),
    );
  });

  it.runIf(hasValidator)('is what Excel takes', async () => {
    const withLists = sheet(CELLS, {
      columns: [
        { width: 8, choices: ['suomi', 'ruotsi'] },
        { width: 8, hint: { title: 'Puhelin', text: 'Suuntanumeroineen: "09" & muut' } },
        { width: 8, choices: ['a', 'b'], hint: { title: 'x', text: 'y' } },
        { width: 40 },
      ],
    });
    const notes = sheet([['Ohje'], ['Toinen\nrivi']], { name: "O'hje", header: false });
    expect(await validatorErrors(book(withLists, notes), 'xlsx')).toEqual([]);
  });
});
