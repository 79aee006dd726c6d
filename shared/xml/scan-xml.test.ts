import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FileError } from '../lib/file-error.ts';
import { attributesOf, scanXml } from './scan-xml.ts';

function scan(pieces: string[]): string {
  let seen = '';
  const scanner = scanXml({
    open: (name, raw) => {
      seen += `<${name}${[...attributesOf(raw)].map(([key, value]) => ` ${key}=${value}`).join('')}>`;
    },
    close: (name) => {
      seen += `</${name}>`;
    },
    text: (text) => {
      seen += text;
    },
  });
  for (const piece of pieces) scanner.push(piece);
  scanner.end();
  return seen;
}

const XML =
  '<?xml version="1.0"?><!-- a > b --><x:a r:id="1 > 0" b=\'"\'>ä&amp;&#228;&#xE4;<![CDATA[<&]]><c/>&lt;</x:a>\n';
const SEEN = '<a id=1 > 0 b=">ä&ää<&<c></c><</a>';

it('reads tags without prefixes, attributes, entities, comments and CDATA', () => {
  expect(scan([XML])).toBe(SEEN);
});

it('reads the same wherever the pieces are cut', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: XML.length }), { maxLength: 6 }), (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), XML.length];
      const pieces = places.slice(1).map((place, index) => XML.slice(places[index], place));
      expect(scan(pieces)).toBe(SEEN);
    }),
  );
});

it.each([
  ['<!DOCTYPE a [<!ENTITY x "y">]><a/>', 'hostile'],
  ['<a>&lol;</a>', 'hostile'],
  [`${'<a>'.repeat(500)}`, 'hostile'],
  ['<a><b></a></b>', 'damaged'],
  ['<a>', 'damaged'],
  ['<a', 'damaged'],
  ['<a b=c/>', 'damaged'],
])('refuses %s', (xml, code) => {
  try {
    scan([xml]);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
    expect((error as FileError).failure.code).toBe(code);
  }
});

it('gives no half of a character for a reference to one', () => {
  expect(scan(['<a>x&#xD800;y&#57343;z&#0;</a>'])).toBe('<a>x\uFFFDy\uFFFDz\uFFFD</a>');
});
