import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { readPasted } from './read-pasted.ts';
import { readTable } from './read-table.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const card = (...lines: string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].join('\r\n');

/** The first row as the names of its filled columns and their cells. */
async function firstRow(text: string | Uint8Array): Promise<Record<string, string>> {
  const read = await readTable(typeof text === 'string' ? bytesOf(text) : text);
  if (!read.ok) throw new Error(read.failure.code);
  const cells = read.value.rows[0]?.cells ?? [];
  const names = read.value.columns ?? [];
  return Object.fromEntries(names.map((name, column) => [name, cells[column] ?? '']));
}

describe('a vCard', () => {
  it.each(['\r\n', '\n', '\r', '\r\r\n'])('may end its lines with %j', async (end) => {
    const text = card('N:Äijälä;Maija', 'NOTE:yksi', '  kaksi').replaceAll('\r\n', end);
    expect(await firstRow(text)).toEqual({
      'Family name': 'Äijälä',
      'Given name': 'Maija',
      Notes: 'yksi kaksi',
    });
  });

  it('may be folded within a letter', async () => {
    const bytes = bytesOf(card('FN:Äijälä Maija'));
    const at = bytes.indexOf(0xc3) + 1;
    const folded = Uint8Array.of(...bytes.slice(0, at), 0x0d, 0x0a, 0x20, ...bytes.slice(at));
    expect(await firstRow(folded)).toEqual({ 'Full name': 'Äijälä Maija' });
  });

  it('keeps each phone in its place, and its kind', async () => {
    const read = await readTable(
      bytesOf(
        [
          card('FN:A B', 'TEL;TYPE=CELL:1', 'TEL;TYPE=WORK:2', 'TEL;TYPE=FAX,WORK:3'),
          card('FN:C D', 'TEL;TYPE=WORK:4', 'TEL;TYPE=CELL:5', 'TEL;TYPE=CELL:6'),
        ].join('\r\n'),
      ),
    );
    expect(read.ok && [read.value.columns, ...read.value.rows.map(({ cells }) => cells)]).toEqual([
      ['Full name', 'Mobile phone', 'Work phone', 'Mobile phone 2', 'Fax'],
      ['A B', '1', '2', '', '3'],
      ['C D', '', '4', '5\n6', ''],
    ]);
  });

  it.each([
    ['N:Virtanen', 'FN:Maija Virtanen', { 'Family name': 'Virtanen', 'Given name': 'Maija' }],
    ['N:;Maija;;;', 'FN:Maija Virtanen', { 'Family name': 'Virtanen', 'Given name': 'Maija' }],
    [
      'N:Virtanen;;;Dr.;',
      'FN:Dr. Maija Virtanen',
      { 'Family name': 'Virtanen', 'Given name': 'Maija', 'Name prefix': 'Dr.' },
    ],
    ['N:Virtanen;;;;', 'FN:Tiimi', { 'Family name': 'Virtanen', Notes: 'Tiimi' }],
    ['N:Maija Virtanen;;;;', 'FN:Maija Virtanen', { 'Full name': 'Maija Virtanen' }],
    ['N:Maija Virtanen;;;;', 'FN:', { 'Full name': 'Maija Virtanen' }],
    ['N:Virtanen;Maija', 'FN:M. V.', { 'Family name': 'Virtanen', 'Given name': 'Maija' }],
    ['N:;;;;', 'FN:Poliisi', { 'Full name': 'Poliisi' }],
    ['N:x@y.invalid;;;;', 'FN:x@y.invalid', { 'Full name': 'x@y.invalid' }],
    [
      'N;ENCODING=QUOTED-PRINTABLE:Virtanen=3BMaija',
      '',
      { 'Family name': 'Virtanen', 'Given name': 'Maija' },
    ],
    [
      'N;ENCODING=QUOTED-PRINTABLE:A=3BB;Maija',
      '',
      { 'Family name': 'A;B', 'Given name': 'Maija' },
    ],
  ])('named by %s and %s', async (n, fn, named) => {
    expect(await firstRow(card(n, fn))).toEqual(named);
  });

  it.each([
    ['utf-8', ''],
    ['windows-1252', ''],
    ['windows-1252', ';CHARSET=ISO-8859-1'],
    ['iso-8859-15', ';CHARSET=ISO-8859-15'],
    ['macintosh', ';CHARSET=macintosh'],
    ['utf-8', ';CHARSET=unheard-of'],
  ])('in %s, declared as %j', async (encoding, declared) => {
    const letters: Record<string, number[]> = {
      'utf-8': [...bytesOf('Mäkinen')],
      macintosh: [0x4d, 0x8a, ...bytesOf('kinen')],
    };
    const name = letters[encoding] ?? [0x4d, 0xe4, ...bytesOf('kinen')];
    const bytes = [...bytesOf(`BEGIN:VCARD\nFN${declared}:`), ...name, ...bytesOf('\nEND:VCARD')];
    expect(await firstRow(Uint8Array.from(bytes))).toEqual({ 'Full name': 'Mäkinen' });
  });

  it('takes nothing from names of properties that objects have', async () => {
    const odd = ['__proto__:a', 'constructor:b', 'toString;TYPE=__proto__:c', 'TEL;__proto__=x:1'];
    expect(await firstRow(card('FN:A B', ...odd))).toEqual({ 'Full name': 'A B', Phone: '1' });
  });

  it('may be pasted', () => {
    expect(readPasted({ text: card('FN:A B') })).toMatchObject({
      ok: true,
      value: { format: 'vcard', rows: [{ line: 1, cells: ['A B'] }] },
    });
  });
});

describe('an LDIF entry', () => {
  it.each([
    ['is no Base64', 'title:: Yli*tarkastaja', 'entry-line-not-read'],
    ['was cut off', 'title:: WWxpdGFya2FzdGFqY', 'entry-line-not-read'],
    ['holds a picture', 'title:: /9j/4AAQSkZJRgABAQAA', 'entry-line-not-read'],
    ['is not UTF-8', 'title:: TeRrZWzk', 'encoding-errors'],
  ])('says which value %s', async (_, line, code) => {
    const read = await readTable(
      bytesOf(`dn: cn=a\ncn: Anna Aalto\n\ndn: cn=b\ncn: Bo Berg\n${line}\n`),
    );
    expect(read.ok && read.value.remarks).toMatchObject([{ line: 2, code }]);
    expect(read.ok && read.value.rows).toHaveLength(2);
  });

  it('is read with folds, base64 and options of its attributes', async () => {
    const text =
      'dn: cn=x\ncn;lang-fi:: w4Rpasw=\nsn: Virta\n nen\ngivenName: Maija\nmail: m@x.invalid\n';
    expect(await firstRow(text)).toEqual({
      'Family name': 'Virtanen',
      'Given name': 'Maija',
      'E-mail': 'm@x.invalid',
    });
  });
});

describe('limits', () => {
  it.each([
    ['cards', 'BEGIN:VCARD\n'.repeat(LIMITS.rows + 1)],
    ['entries', 'dn: a\ncn: b\n\n'.repeat(LIMITS.rows + 1)],
    ['recipients', 'a@x.invalid\n'.repeat(LIMITS.rows + 1)],
  ])('refuses more %s than it can hold', async (_, text) => {
    expect(await readTable(bytesOf(text))).toMatchObject({
      ok: false,
      failure: { code: 'too-large' },
    });
  });
});

it('answers whatever an address book holds', async () => {
  const line = fc.constantFrom(
    'BEGIN:VCARD',
    'END:VCARD',
    'AGENT:',
    'VERSION:2.1',
    'N:;;',
    'N;ENCODING=QUOTED-PRINTABLE:=',
    'FN;CHARSET="',
    'item1.TEL;TYPE=CELL,:1',
    'ADR;LABEL="a:b',
    'ORG:\\;\\',
    ' x',
    'dn: a',
    'cn:: %',
    'mail:< x',
    'KIND:group',
    'MEMBER:',
    ';:',
    '=',
    '',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('BEGIN:VCARD\n', 'version: 1\ndn: x\n'),
      fc.array(fc.oneof(line, fc.string({ maxLength: 20 })), { maxLength: 30 }),
      async (start, lines) => {
        const read = await readTable(bytesOf(start + lines.join('\n')));
        expect(read.ok ? read.value.columns : read.failure.code).toBeDefined();
      },
    ),
    { numRuns: 500 },
  );
});
