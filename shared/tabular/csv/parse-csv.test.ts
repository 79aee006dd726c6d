import { describe, expect, it } from 'vitest';
import { guessDialect } from './guess-dialect.ts';
import { parseCsv } from './parse-csv.ts';

const parse = (text: string) => parseCsv(text, ';').records;

describe('parseCsv', () => {
  it.each([
    ['CRLF', 'a;b\r\nc;d\r\n'],
    ['LF', 'a;b\nc;d'],
    ['a lone CR', 'a;b\rc;d\r'],
    ['all kinds at once', 'a;b\r\nc;d\n'],
  ])('ends lines at %s', (_, text) => {
    expect(parse(text)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keeps blank lines, so that rows are counted as Excel shows them', () => {
    expect(parse('a\n\n\nb')).toEqual([['a'], [''], [''], ['b']]);
  });

  it('keeps empty cells at both ends', () => {
    expect(parse(';a;\n;;')).toEqual([
      ['', 'a', ''],
      ['', '', ''],
    ]);
  });

  it('keeps delimiters, line breaks and doubled quotes inside quotes', () => {
    expect(parse('"a;b";"c\r\nd";"e ""f"""\nx;y;z')).toEqual([
      ['a;b', 'c\r\nd', 'e "f"'],
      ['x', 'y', 'z'],
    ]);
  });

  it('takes quotes that are not at the start of a cell for letters', () => {
    expect(parse('Yritys "X" Oy;5" putki\n"Yritys "Y" Oy";b')).toEqual([
      ['Yritys "X" Oy', '5" putki'],
      ['Yritys "Y" Oy', 'b'],
    ]);
  });

  it.each([
    ['before another quoted cell', 'a;b;c\n"1;2;3\n4;"5";6\n7;8;9', 1],
    ['to the end of the file', 'a;b;c\n1;2;"3\n4;5;6\n7;8;9', 1],
    ['and closed on a later row', 'a;b;c\n1;"2;3\n4";5;6\n7;8;9', 1],
  ])('does not let a quote that is left open %s swallow rows', (_, text, row) => {
    const parsed = parseCsv(text, ';');
    expect(parsed.records).toHaveLength(4);
    expect(parsed.records[3]).toEqual(['7', '8', '9']);
    expect(parsed.unclosed).toEqual([row]);
  });

  it('lets an address on two lines stand, with delimiters in its first line', () => {
    const text = 'Nimi,Osoite,Huomautus\nMaija,"Katu 1, 2. krs\n00100 Helsinki",x\n';
    const parsed = parseCsv(text, ',');
    expect(parsed.records[1]).toEqual(['Maija', 'Katu 1, 2. krs\n00100 Helsinki', 'x']);
    expect(parsed.unclosed).toEqual([]);
  });

  it('stops at more columns than a table may have', () => {
    expect(parseCsv(';'.repeat(5_000), ';').tooLarge).toBe(true);
  });
});

describe('guessDialect', () => {
  it.each([
    [';', 'Nimi;Osoite\nMaija;Katu 1, Helsinki\nMatti;Katu 2, Turku\n'],
    [',', 'Name,Groups\nMaija,a;b\nMatti,c;d\n'],
    ['\t', 'Nimi\tOsoite\nMaija\tKatu 1, Helsinki\n'],
    ['|', 'Nimi|Osoite\nMaija|Katu 1\n'],
    [';', '1,5;2,5;3,5\n4,5;5,5;6,5\n'],
    [';', '10,5;20,5\n1,5;2,5\n'],
    [',', '"Virtanen; Matti","a;b"\n"Meikäläinen; Maija","c;d"\n'],
    [';', 'Luettelo, jossa on pilkkuja, monta\n\nNimi;Sähköposti\nA;a@x.invalid\nB;b@x.invalid\n'],
    [',', 'a,b,c,d\n1,2\n3,4,5,6\n'],
    [null, 'Sähköposti\na@x.invalid\nb@x.invalid\n'],
  ])('finds %j', (delimiter, text) => {
    expect(guessDialect(text).delimiter).toBe(delimiter);
  });

  it.each([
    ["'", "'Nimi','Taho'\n'Virtanen, Maija','OM, rikos'\n"],
    ["'", "Nimi,Taho\n'Virtanen, Maija',OM\n't Hooft Jan,OM\n"],
    ["'", "'Nimi';'Taho'\n'Virtanen';'OM'\n"],
    ['"', "Nimi,Taho\n't Hooft Jan,OM\n'=1+1,OM\n"],
    ['"', 'Nimi,Taho\n"d\'Arc, Jeanne",\'s-Hertogenbosch\n'],
  ])('finds %j around cells', (quote, text) => {
    expect(guessDialect(text).quote).toBe(quote);
  });
});

it('reads cells in apostrophes, and leaves alone one that opens nothing', () => {
  const text = "'Virtanen, Maija','O''Brien'\n't Hooft,Jan's\n";
  expect(parseCsv(text, ',', Infinity, "'")).toEqual({
    records: [
      ['Virtanen, Maija', "O'Brien"],
      ["'t Hooft", "Jan's"],
    ],
    unclosed: [],
    tooLarge: false,
  });
});
