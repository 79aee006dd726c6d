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

/** Without letters that Windows-1252 lacks, ISO-8859-15 is the same; UTF-7 has tests of its own. */
const TOLD_APART = ENCODINGS.filter(
  (encoding) => encoding !== 'iso-8859-15' && encoding !== 'utf-7',
);

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
  it.each(TOLD_APART)('is known to be %s', (encoding) => {
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

it.each([
  [
    'Estonian names',
    'Nimi;Maa\r\nŠárka Žukova;Viro\r\nPäivi Mäkelä;Suomi\r\nMikkelsaar Tiiž;Viro\r\n',
    false,
  ],
  ['capitals', 'NIMI;MAA\r\nŠUMILIN ŽANNA;VIRO\r\n', false],
  ['a French name', 'Nimi;Maa\r\nFrançoise Cœur;Ranska\r\n', false],
  ['a sum in euros', 'Nimi;Huomautus\r\nPäivi Mäkelä;50 € vuodessa\r\n', true],
])('reads ISO-8859-15 of %s', (_, text, uncertain) => {
  const bytes = encode(text, 'iso-8859-15');
  expect(detectEncoding(bytes)).toMatchObject({ encoding: 'iso-8859-15', uncertain });
  expect(decodeText(bytes, 'iso-8859-15')).toBe(text);
});

it.each([
  ['an apostrophe', 'Nimi;Maa\r\nO´Connor Åke;Irlanti\r\nMäkelä Mike´s;Suomi\r\n', false],
  ['an apostrophe in capitals', 'NIMI;MAA\r\nO´CONNOR ÅKE;IRLANTI\r\n', true],
  ['half a post', 'Nimi;Osuus\r\nMäkelä Päivi;2½ pv\r\n', false],
  ['both', 'Nimi;Maa\r\n¦árka Mäkelä;50 € – vuosi\r\n', true],
])('leaves Windows-1252 what it is: %s', (_, text, uncertain) => {
  expect(detectEncoding(encode(text, 'windows-1252'))).toMatchObject({
    encoding: 'windows-1252',
    uncertain,
  });
});

it.each([
  ['Slovak, in ISO-8859-2', [0xa9, 0x75, 0x6d, 0x61, 0x76, 0x61, 0x3b, 0xe4]],
  ['Estonian, in ISO-8859-4', [0x4d, 0x61, 0xb9, 0x61, 0x3b, 0xe4, 0x6d, 0xe4, 0x6c, 0xe4]],
])('is not sure of signs within words: %s', (_, bytes) => {
  expect(detectEncoding(Uint8Array.from(bytes)).uncertain).toBe(true);
});

it('reads UTF-7, and says that it is not sure', () => {
  const bytes = encode(
    'Nimi;Puhelin;Kulut\r\nM+AOQ-kel+AOQ P+AOQ-ivi;+-358 40 123;50 +IKw-\r\n',
    'utf-8',
  );
  expect(detectEncoding(bytes)).toMatchObject({ encoding: 'utf-7', uncertain: true });
  expect(decodeText(bytes, 'utf-7')).toBe(
    'Nimi;Puhelin;Kulut\r\nMäkelä Päivi;+358 40 123;50 €\r\n',
  );
});

it.each(['Nimi;+358-40-123\r\n', 'maija+lista-1@virasto.invalid;C++-osaaja;+1-202-555-\r\n'])(
  'takes no plus for UTF-7: %s',
  (text) => {
    expect(detectEncoding(encode(text, 'utf-8'))).toMatchObject({
      encoding: 'utf-8',
      uncertain: false,
    });
  },
);
