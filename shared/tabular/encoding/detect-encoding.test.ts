import { describe, expect, it } from 'vitest';
import { ENCODINGS, type Encoding } from '../table.ts';
import { codePageOf, type SingleByteEncoding } from './code-pages.ts';
import { decodeText } from './decode-text.ts';
import { detectEncoding } from './detect-encoding.ts';

const TEXTS = {
  'a Finnish list':
    'Sukunimi;Etunimi;Sähköposti\r\nMäkelä;Päivi;päivi@hyvinkää.invalid\r\nÖhman;Åke;\r\n',
  'a Swedish list': 'Efternamn;Förnamn;Ort\r\nSandström;Görel;Åbo\r\nLindqvist;Örjan;Hangö\r\n',
  'one umlaut': 'Nimi;Organisaatio\r\nMatti Meikäläinen;Virasto\r\n',
  capitals: 'NIMI;PAIKKA\r\nÄIJÄLÄ;JÄMSÄ\r\nÖHMAN;ÅBO\r\n',
  'other accents':
    'Nimi;Maa\r\nJosé Müller;Ranska\r\nPäivi Mäkinen;Suomi\r\nRené Ångström;Ruotsi\r\n',
};

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    [...text].forEach((_, at) =>
      view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le'),
    );
    return bytes;
  }
  const page = [...codePageOf(encoding as SingleByteEncoding)];
  return Uint8Array.from([...text].map((letter) => page.indexOf(letter.charCodeAt(0))));
}

describe.each(Object.entries(TEXTS))('%s', (_, text) => {
  it.each(ENCODINGS)('is known to be %s', (encoding) => {
    const bytes = encode(text, encoding);
    expect(detectEncoding(bytes)).toMatchObject({ encoding, mark: 0 });
    expect(decodeText(bytes, encoding)).toBe(text);
  });
});

it.each([
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const)('believes the byte order mark of %s', (encoding, mark) => {
  const bytes = Uint8Array.from([...mark, ...encode(TEXTS['one umlaut'], encoding)]);
  expect(detectEncoding(bytes)).toMatchObject({ encoding, mark: mark.length });
});

it('takes a text without umlauts for UTF-8', () => {
  expect(detectEncoding(encode('Nimi;Puhelin\nMatti;1\n', 'utf-8'))).toMatchObject({
    encoding: 'utf-8',
    uncertain: false,
  });
});

it.each(['utf-16le', 'utf-16be'] as const)('drops half a letter at the end of %s', (encoding) => {
  const bytes = Uint8Array.from([...encode('Nimi\r\n', encoding), 0x41]);
  expect(decodeText(bytes, encoding)).toBe('Nimi\r\n');
});

it('reads what Windows puts between 0x80 and 0x9F', () => {
  expect(decodeText(Uint8Array.of(0x80, 0x96, 0x94, 0x8a, 0x9e), 'windows-1252')).toBe('€–”Šž');
});

it('sees that a UTF-8 file has rows of Windows-1252', () => {
  const bytes = Uint8Array.from([
    ...encode(TEXTS['a Finnish list'], 'utf-8'),
    ...encode('Hämäläinen;Jörn;\r\n', 'windows-1252'),
  ]);
  expect(detectEncoding(bytes)).toMatchObject({ encoding: 'utf-8', mixed: true });
});

it.each([
  [
    'Czech, in Windows-1250',
    [0xc8, 0x65, 0x6e, 0xec, 0x6b, 0x3b, 0x44, 0x76, 0x6f, 0xf8, 0xe1, 0x6b],
  ],
  [
    'Estonian, in Windows-1257',
    [0xd0, 0x75, 0x6d, 0x69, 0x6c, 0x69, 0x6e, 0x3b, 0xdc, 0x6c, 0x6c, 0x65],
  ],
])('is not sure of letters that no name here has: %s', (_, bytes) => {
  expect(detectEncoding(Uint8Array.from(bytes)).uncertain).toBe(true);
});

it('is sure of the accents of other languages that Windows-1252 serves', () => {
  const text =
    'Nimi;Maa\r\nJosé Müller;Ranska\r\nÇelik Zoë;Saksa\r\nGroß Åke;Suomi\r\nPäivi Mäkinen;Suomi\r\n';
  expect(detectEncoding(encode(text, 'windows-1252')).uncertain).toBe(false);
});
