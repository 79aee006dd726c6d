import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { readTable } from './read-table.ts';
import { writeCsv } from './write-csv.ts';

const text = (rows: string[][]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(rows));

it('writes what Finnish Excel opens: byte order mark, semicolons, CRLF', () => {
  expect(
    text([
      ['Nimi', 'Huomautus'],
      ['Äijälä', 'a;b "c"'],
    ]),
  ).toBe('\uFEFFNimi;Huomautus\r\nÄijälä;"a;b ""c"""\r\n');
});

it.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-2+3', "'-2+3"],
  ['+cmd', "'+cmd"],
  ['\tx', `"'\tx"`],
  ["'=1", "''=1"],
  ['\nx', `"'\nx"`],
  ['\n=1+1', `"'\n=1+1"`],
  [' =1+1', "' =1+1"],
  ['\u00a0@sum', "'\u00a0@sum"],
  ['＝1+1', "'＝1+1"],
  ['＋cmd', "'＋cmd"],
  ['－2+3', "'－2+3"],
  ['＠SUM(A1)', "'＠SUM(A1)"],
  [' x', `" x"`],
  ['+358 40 555 0101', '+358 40 555 0101'],
  ['+358405550101', '+358405550101'],
  ["O'Sample", "O'Sample"],
])('guards %j as %j', (cell, written) => {
  expect(text([[cell, 'x']])).toBe(`\uFEFF${written};x\r\n`);
});

/** Pieces that CSV and spreadsheets trip over, besides any letters. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        ';',
        ',',
        '\t',
        '|',
        '\r',
        '\n',
        '=',
        '+',
        '-',
        '@',
        '＝',
        '＠',
        ' ',
        'sep=',
        'ä',
        '1',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);
/** What a reader takes away by its own rules, and what UTF-8 cannot carry. */
const plain = cell.filter(
  (value) => !/(?![\t\n\r])\p{Cc}|[\p{Cs}\p{Cf}\uFFFE\uFFFF\uFFFD]/u.test(value),
);

it('comes back as it was where a guard and an apostrophe could be taken for quotes', async () => {
  const rows = [
    ['', '＠', ''],
    ["'", '', ''],
  ];
  const read = await readTable(writeCsv(rows));
  expect(read.ok && read.value.rows.map(({ cells }) => cells)).toEqual(rows);
});

it('comes back as it was, whatever the cells', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }).chain((width) =>
        fc.array(fc.array(plain, { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 8,
        }),
      ),
      async (rows) => {
        fc.pre(rows.some((row) => row.some((value) => /\S/.test(value))));
        fc.pre(!/^\s*[<{[]/.test(rows[0]?.[0] ?? ''));
        const read = await readTable(writeCsv(rows));
        expect(read.ok && read.value.rows.map(({ cells }) => cells)).toEqual(rows);
      },
    ),
    { numRuns: 400 },
  );
});

it('refuses a cell longer than Excel takes only by cutting and saying so', async () => {
  const read = await readTable(writeCsv([['a', 'x'.repeat(LIMITS.cellCharacters + 1)]]));
  expect(read.ok && read.value.rows[0]?.cells[1]?.length).toBe(LIMITS.cellCharacters);
  expect(read.ok && read.value.remarks.map(({ code }) => code)).toEqual(['value-too-long']);
});
