import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPasted } from './read-pasted.ts';

const cells = (pasted: { html?: string; text?: string }) => {
  const read = readPasted(pasted);
  return read.ok ? read.value.rows.map((row) => row.cells) : read.failure.code;
};

describe('a table as HTML', () => {
  it('is read as Excel puts it on the clipboard', () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {color:red;}</style></head>
      <body><!--StartFragment--><table><col width=64><tr height=20><td class=xl65>Nimi</td><td>S&auml;hk&ouml;posti</td></tr>
      <tr><td>Maija&nbsp;<b>Meik&#228;l&#xE4;inen</b></td><td><a href="mailto:maija@x.invalid">maija@x.invalid</a></td></tr>
      </table><!--EndFragment--></body></html>`;
    expect(cells({ html, text: 'ignored' })).toEqual([
      ['Nimi', 'Sähköposti'],
      ['Maija Meikäläinen', 'maija@x.invalid'],
    ]);
  });

  it('copies a cell over several rows into each, and leaves one over several columns in its place', () => {
    const html =
      '<table><tr><td colspan=2>A<td>B<tr><td rowspan=2>C<td>D<td>E<tr><td>F<td>G</table>';
    expect(cells({ html })).toEqual([
      ['A', '', 'B'],
      ['C', 'D', 'E'],
      ['C', 'F', 'G'],
    ]);
    const read = readPasted({ html });
    expect(read.ok && read.value.remarks).toEqual([
      { line: 2, column: 0, code: 'merged-cells-filled', facts: { from: 2, to: 3 } },
    ]);
  });

  it('keeps the address of a link that does not show it, and line breaks', () => {
    const html =
      '<table><tr><td><a href="mailto:m@x.invalid?subject=a">Maija</a><td>a<br>b<p>c</p></table>';
    expect(cells({ html })).toEqual([['Maija <m@x.invalid>', 'a\nb\nc']]);
  });

  it('runs nothing and shows nothing of scripts and styles', () => {
    const html = '<table><tr><td>a<script>alert("b")</script><td>c<style>d</style></table>';
    expect(cells({ html })).toEqual([['a', 'c']]);
  });

  it('puts the tables of one list together and counts the others', () => {
    const table = (...rows: string[][]) =>
      `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join('')}`).join('')}</table>`;
    const html =
      table(['Laatija', 'x'], ['Päivä', 'y']) +
      table(['Nimi', 'Puhelin', 'Osasto'], ['a', '1', 'z']) +
      table(['Nimi', 'Puhelin', 'Osasto'], ['b', '2', 'z']);
    expect(cells({ html })).toEqual([
      ['Nimi', 'Puhelin', 'Osasto'],
      ['a', '1', 'z'],
      ['Nimi', 'Puhelin', 'Osasto'],
      ['b', '2', 'z'],
    ]);
    const read = readPasted({ html });
    expect(read.ok && read.value.remarks).toEqual([
      { line: 0, code: 'other-tables-not-read', facts: { count: 1 } },
    ]);
  });

  it('gives way to the text where it holds no table', () => {
    expect(cells({ html: '<p>a b</p>', text: 'a\tb' })).toEqual([['a', 'b']]);
  });
});

describe('a table as text', () => {
  it('is split at tabs, with quoted cells of several lines', () => {
    expect(cells({ text: 'a\tb\r\n"c\nd"\te\r\n' })).toEqual([
      ['a', 'b'],
      ['c\nd', 'e'],
    ]);
  });

  it('may be the recipients of a message', () => {
    expect(
      cells({ text: 'Meikäläinen Maija <maija@x.invalid>; "Virtanen, Matti" <matti@x.invalid>' }),
    ).toEqual([
      ['Meikäläinen Maija', 'maija@x.invalid'],
      ['Virtanen, Matti', 'matti@x.invalid'],
    ]);
    expect(cells({ text: 'a@x.invalid; b@x.invalid' })).toEqual([['a@x.invalid'], ['b@x.invalid']]);
  });

  it('may be nothing', () => {
    expect(cells({ text: ' \n' })).toBe('empty');
    expect(cells({})).toBe('empty');
  });
});

it('answers whatever is pasted', () => {
  const part = fc.constantFrom(
    '<table>',
    '<tr>',
    '<td rowspan=9>',
    '</td>',
    '<',
    '>',
    '"',
    '&',
    '<!--',
    '<td colspan="3"',
    'a',
    '</table>',
    '\t',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), fc.string(), (parts, text) => {
      expect(typeof readPasted({ html: parts.join(''), text }).ok).toBe('boolean');
    }),
  );
});
