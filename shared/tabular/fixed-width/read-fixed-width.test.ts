import { describe, expect, it } from 'vitest';
import { collectRemarks } from '../remark-collector.ts';
import { readFixedWidth } from './read-fixed-width.ts';

const pad = (widths: number[], rows: string[][]) =>
  rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('')).join('\n');

const ROWS = [
  ['Sukunimi', 'Etunimi', 'Virasto'],
  ['Virtanen', 'Maija Liisa', 'Laitos'],
  ['af Malmholm', 'Åke', ''],
  ['Mäki', '', 'Tuki ry'],
];

function read(text: string) {
  const remarks = collectRemarks();
  const rows = readFixedWidth(text, remarks);
  const cells = rows?.ok ? rows.value.map((row) => row.cells) : (rows?.failure.code ?? null);
  return { cells, remarks: remarks.all.map(({ line, code }) => `${line} ${code}`) };
}

describe('a list whose columns are padded with blanks', () => {
  it('is read where the columns stand apart, empty cells and all', () => {
    expect(read(pad([14, 14, 10], ROWS)).cells).toEqual(ROWS);
  });

  it('is read where the longest value leaves one blank, by the words of the header', () => {
    expect(read(pad([12, 12, 10], ROWS)).cells).toEqual(ROWS);
  });

  it('is read by the dashes under its header, though it is short', () => {
    const [header = [], first = []] = ROWS;
    const rows = [header, ['-------------', '-----------', '--------'], first];
    expect(read(pad([14, 12, 10], rows)).cells).toEqual(rows);
  });

  it('leaves a line whole that does not keep to the columns, and says so', () => {
    const long = 'Esimerkki-PitkäsukunimiAnna       Apu ry';
    const text = `${pad([14, 14, 10], ROWS)}\n${long}`;
    const { cells, remarks } = read(text);
    expect(cells?.slice(0, 4)).toEqual(ROWS);
    expect(cells?.[4]).toEqual([long]);
    expect(remarks).toEqual(['5 line-not-in-columns']);
  });

  it('is read by the gaps alone where each line has as many', () => {
    const text = 'Nimi   Virasto\nMaija Virtanen   Laitos\nMatti   Tuki ry';
    expect(read(text).cells).toEqual([
      ['Nimi', 'Virasto'],
      ['Maija Virtanen', 'Laitos'],
      ['Matti', 'Tuki ry'],
    ]);
  });

  it('is refused where the columns cannot be told apart', () => {
    const text = 'Nimi   Virasto   Puhelin\nMaija   Laitos\nMatti   1234   Apu\nLiisa   Tuki ry';
    expect(read(text).cells).toBe('columns-unclear');
  });

  it('is none where lines have no gaps', () => {
    expect(read('Maija Virtanen\nMatti Mäki\nLiisa  Laine\nOlli Oja').cells).toBeNull();
  });
});
