import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { fileSortOf, mediaTypeOf } from './media-type.ts';

it.each([
  ['%PDF-1.7', 'pdf'],
  ['\u{1}\0\u{2}', 'other'],
  ['From: greta@example.invalid\nSubject: x', 'message'],
  ['vain tekstiä, myös ääkkösiä', 'text'],
  ['{\\rtf1 x}', 'word'],
])('tells by the content that %j is a %s', (text, sort) => {
  expect(fileSortOf(mediaTypeOf(strToU8(text)))).toBe(sort);
});

it('tells office files from other zips', () => {
  const zip = (name: string, content = 'x') =>
    fileSortOf(mediaTypeOf(zipSync({ [name]: [strToU8(content), { level: 0 }] })));
  expect(zip('word/document.xml')).toBe('word');
  expect(zip('xl/workbook.xml')).toBe('table');
  expect(zip('ppt/presentation.xml')).toBe('slides');
  expect(zip('mimetype', 'application/vnd.oasis.opendocument.text')).toBe('word');
  expect(zip('word.txt')).toBe('archive');
});
