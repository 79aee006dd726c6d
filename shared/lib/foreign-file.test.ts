import { expect, it } from 'vitest';
import { zipWriter } from '../zip/write-zip.ts';
import { foreignFileOf } from './foreign-file.ts';

const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part,
    ),
  );

it.each([
  ['a program', bytes('MZ', [0x90, 0, 3, 0, 0, 0, 4, 0]), 'program'],
  ['a program of Linux', bytes([0x7f], 'ELF', [2, 1, 1]), 'program'],
  ['a PNG', bytes([0x89], 'PNG\r\n', [0x1a], '\n'), 'picture'],
  ['a photograph', bytes([0xff, 0xd8, 0xff, 0xe0]), 'picture'],
  ['a photograph of a telephone', bytes([0, 0, 0, 24], 'ftypheic'), 'picture'],
  ['a sound', bytes('RIFF', [1, 0, 0, 0], 'WAVE'), 'sound'],
  ['a film', bytes([0, 0, 0, 24], 'ftypisom'), 'film'],
  ['a packed file', bytes('Rar!', [0x1a, 7, 1]), 'archive'],
  ['a file of nothing', bytes(), 'empty'],
  ['a Word file that breaks off', bytes('PK', [3, 4], 'word/document.xml'), 'damaged'],
] as const)('knows %s', (_, file, kind) => {
  expect(foreignFileOf(file)).toBe(kind);
});

it.each([
  ['a list whose first head begins so', bytes('MZ-numero;Nimi\r\n1;Aino Esimerkki ja muita\r\n')],
  ['a list of BMI', bytes('BMI;Nimi\r\n21;Aino Esimerkki\r\n')],
  ['a PDF, which has readers of its own', bytes('%PDF-1.7')],
  ['text', bytes('Nimi;Sähköposti')],
  ['an older Office file', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['a packed backup', bytes([0x1f, 0x8b, 8])],
])('leaves %s to its reader', (_, file) => {
  expect(foreignFileOf(file)).toBeNull();
});

it('leaves a whole zip to its reader, and not one that is cut off', () => {
  const zip = zipWriter(new Date(2026, 11, 1));
  zip.add('word/document.xml', bytes('<w/>'));
  const whole = zip.end();
  expect(foreignFileOf(whole)).toBeNull();
  expect(foreignFileOf(whole.subarray(0, -30))).toBe('damaged');
});
