import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { displayName } from '../contacts/person-name.ts';
import { traceFinder, tracesOf } from '../contacts/privacy/person-traces.ts';
import { writeCompoundFile } from './write-compound-file.ts';
import { textOfFile } from './text-of-file.ts';

const PERSON = { givenName: 'Börje', familyName: 'Sandnäs' };
const finder = traceFinder(
  tracesOf(PERSON, { contactPoints: [{ kind: 'email', value: 'borje.sandnas@tem.invalid' }] }),
);
const names = async (bytes: Uint8Array) => {
  const { text, isWhole } = await textOfFile(bytes);
  return { isHers: finder.mentionAt(text.normalize('NFC')) >= 0, isWhole };
};
const hers = { isHers: true, isWhole: true };
const zipOf = (parts: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  );
const word = (body: string, more: Record<string, string | Uint8Array> = {}) =>
  zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': `<w:p>${body}</w:p>`, ...more });
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (l) => l.charCodeAt(0)).buffer);

describe('a person is found in', () => {
  it.each([
    ['a text', strToU8('Paikalla oli Börje Sandnäs.')],
    ['a text in Windows-1252', latin1('Paikalla oli Börje Sandnäs, ja äänestys pidettiin.')],
    ['a text in UTF-16', Uint8Array.of(0xff, 0xfe, ...utf16('Paikalla oli Börje Sandnäs.'))],
    ['a table of text', strToU8('Etunimi;Sukunimi;Posti\nx;y;Borje.Sandnas@tem.invalid')],
    ['a web page', strToU8('<!doctype html><p>B&ouml;rje <b>Sand</b>n&auml;s</p>')],
    [
      'the header of a message',
      strToU8('From: x@y.invalid\nTo: =?utf-8?Q?B=C3=B6rje?=\n =?utf-8?B?IFNhbmRuw6Rz?=\n\nHei'),
    ],
    [
      'a message in parts, in quoted-printable',
      strToU8(
        'Subject: x\r\nContent-Type: multipart/alternative;\r\n boundary="--a"\r\n\r\n----a\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHei B=C3=B6rje Sand=\r\nn=C3=A4s\r\n----a--\r\n',
      ),
    ],
    [
      'a message that begins with other lines',
      latin1(
        'Delivered-To: x@y.invalid\nMIME-Version: 1.0\nContent-Type: text/html; charset=iso-8859-1\n\n<p>B\u00f6rje Sand<i>n\u00e4s</i>',
      ),
    ],
    [
      'runs of a Word document',
      word('<w:r><w:t>Bör</w:t></w:r><w:proofErr/><w:r><w:t>je Sandnäs</w:t></w:r>'),
    ],
    [
      'the cells of a Word table',
      word(
        '<w:tbl><w:tc><w:p><w:t>Börje</w:t></w:p></w:tc><w:tc><w:p><w:t>Sandnäs</w:t></w:p></w:tc></w:tbl>',
      ),
    ],
    ['who changed a Word document', word('<w:ins w:author="Börje Sandnäs"><w:t>x</w:t></w:ins>')],
    [
      'a link of a Word document',
      word('', {
        'word/_rels/document.xml.rels': '<R><r Target="mailto:borje.sandnas@tem.invalid"/></R>',
      }),
    ],
    [
      'the properties of a document',
      word('', { 'docProps/core.xml': '<c><creator>Sandnäs, Börje</creator></c>' }),
    ],
    [
      'a table within a document',
      word('', { 'word/embeddings/a.docx': word('<w:t>Börje Sandnäs</w:t>') }),
    ],
    [
      'two columns of a workbook',
      zipOf({
        '[Content_Types].xml': '<Types/>',
        'xl/workbook.xml': '<w/>',
        'xl/sharedStrings.xml':
          '<sst><si><t>Sandnäs</t></si><si><r><t>Bör</t></r><r><t>je</t></r></si></sst>',
        'xl/worksheets/sheet1.xml': '<s><row><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row></s>',
      }),
    ],
    [
      'an OpenDocument text',
      zipOf({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': '<t><text:p>Börje<text:s/><text:span>Sand</text:span>näs</text:p></t>',
      }),
    ],
    ['a zip', zipOf({ 'kansio/muistio.txt': 'Börje Sandnäs' })],
    ['the name of a file in a zip', zipOf({ 'Börje Sandnäs.txt': 'x' })],
    [
      'Rich Text',
      latin1(
        "{\\rtf1{\\fonttbl{\\f0 Times;}}{\\info{\\author x}}\\b B\\'f6rje\\b0  Sandn\\u228?s}",
      ),
    ],
    [
      'a message kept by Outlook',
      writeCompoundFile({
        '__nameid_version1.0': Uint8Array.of(1),
        '__substg1.0_1000001F': utf16('Hei Börje Sandnäs'),
      }),
    ],
    [
      'a long message kept by Outlook',
      writeCompoundFile({
        '__nameid_version1.0': Uint8Array.of(1),
        '__substg1.0_1000001E': latin1(`${'x '.repeat(4000)}Börje Sandnäs`),
      }),
    ],
    [
      'what is attached to one',
      writeCompoundFile({
        '__nameid_version1.0': Uint8Array.of(1),
        '__substg1.0_37010102': word('<w:t>Börje Sandnäs</w:t>'),
      }),
    ],
    [
      'an old Word document',
      writeCompoundFile({ WordDocument: utf16(`${'x'.repeat(300)} Börje Sandnäs`) }),
    ],
    [
      'an old workbook',
      writeCompoundFile({ Workbook: Uint8Array.of(7, ...utf16('Börje Sandnäs')) }),
    ],
  ])('%s', async (_, bytes) => {
    expect(await names(bytes)).toEqual(hers);
  });

  it('a document attached to a message', async () => {
    const attached = Buffer.from(word(`<w:t>${displayName(PERSON)}</w:t>`)).toString('base64');
    const message = `Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n${attached}\n--b--\n`;
    expect(await names(strToU8(message))).toEqual(hers);
  });
});

describe('it says so where not everything could be read', () => {
  it.each([
    ['a PDF', strToU8('%PDF-1.7 x')],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)],
    ['bytes of no kind', Uint8Array.from({ length: 999 }, (_, index) => (index * 7919) >> 3)],
    ['a broken zip', zipOf({ 'word/document.xml': '<w/>' }).subarray(0, 60)],
    [
      'a picture in a zip',
      zipOf({ 'a.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0) }),
    ],
    ['a broken old document', writeCompoundFile({ WordDocument: utf16('x') }).subarray(0, 700)],
  ])('%s', async (_, bytes) => {
    expect(await names(bytes)).toEqual({ isHers: false, isWhole: false });
  });

  it('zips within zips without end', async () => {
    let zip = zipOf({ 'a.txt': 'Börje Sandnäs' });
    for (let depth = 0; depth < 9; depth += 1) zip = zipOf({ 'a.zip': zip });
    expect(await names(zip)).toEqual({ isHers: false, isWhole: false });
  });
});

it('does not find her in what names somebody else', async () => {
  expect(await names(word('<w:t>Börje Sandström</w:t>'))).toEqual({ isHers: false, isWhole: true });
});
