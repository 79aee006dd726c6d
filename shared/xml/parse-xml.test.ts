import { expect, it } from 'vitest';
import { FileError } from '../lib/file-error.ts';
import { parseXml, parseXmlToRead } from './parse-xml.ts';
import { descendants, elementsOf, ownText, type XmlPart } from './xml-tree.ts';

const parse = (xml: string) => parseXml(new TextEncoder().encode(xml));

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

it('names elements by the usual prefix of their namespace, whatever the file calls it', () => {
  const { root, namespaces } = parse(
    `<?xml version="1.0"?><x:a xmlns:x="${W}" xmlns="urn:o" x:b="1" b="2"><w:c xmlns:w="urn:other"/><d/></x:a>`,
  );
  expect(root.name).toBe('w:a');
  expect([...root.attributes]).toEqual([
    ['w:b', '1'],
    ['b', '2'],
  ]);
  expect(elementsOf(root).map(({ name }) => name)).toEqual(['ns2:c', 'ns1:d']);
  expect(Object.fromEntries(namespaces)).toEqual({ w: W, ns1: 'urn:o', ns2: 'urn:other' });
});

it('reads line ends, entities, comments and CDATA as XML says', () => {
  const { root } = parse(
    '\ufeff<a b="x\r\ny&#10;z">ä&amp;\r\n&#228;<!-- - -->\r<![CDATA[<&]]><?go on?></a>\n',
  );
  expect(root.attributes.get('b')).toBe('x y\nz');
  expect(ownText(root)).toBe('ä&\nä\n<&');
});

it('leaves out what is not wanted, with all that is in it', () => {
  const xml = new TextEncoder().encode('<a><b><c/></b><d/></a>');
  expect(elementsOf(parseXmlToRead(xml, new Set(['b'])).root).map(({ name }) => name)).toEqual([
    'd',
  ]);
});

it('reads attributes that are written alike by what their prefixes mean there', () => {
  const xml = `<r><a xmlns:x="${W}"><b x:c="1"/><b x:c="1"/></a><a xmlns:x="urn:x"><b x:c="1"/></a></r>`;
  const keysOf = ({ root }: XmlPart) =>
    descendants(root, 'b').map(({ attributes }) => [...attributes.keys()]);
  const read = parseXmlToRead(new TextEncoder().encode(xml), new Set());
  expect(keysOf(read)).toEqual([['w:c'], ['w:c'], ['x:c']]);
  expect(keysOf(parse(xml))).toEqual(keysOf(read));
});

it('refuses a broken tag after a thousand sound ones of its name', () => {
  const xml = `<r>${'<a b="1"/>'.repeat(2000)}<a b="1"c="2"/></r>`;
  expect(() => parse(xml)).toThrow(FileError);
});

it.each([
  ['text outside of the root', '<a/>b'],
  ['two roots', '<a/><b/>'],
  ['no root', '<?xml version="1.0"?>'],
  ['an end of another element', '<a><b></a></b>'],
  ['the same end by another prefix', '<x:a xmlns:x="urn:x" xmlns:y="urn:x"></y:a>'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['an attribute twice by two prefixes', '<a xmlns:x="urn:x" xmlns:y="urn:x" x:b="1" y:b="2"/>'],
  ['a prefix declared twice', '<a xmlns:x="urn:x" xmlns:x="urn:y"/>'],
  ['a prefix that nothing declares', '<x:a/>'],
  ['a prefix of an attribute that nothing declares', '<a x:b=""/>'],
  ['attributes that nothing parts', '<a b="1"c="2"/>'],
  ['an attribute without value', '<a b/>'],
  ['a value without quotes', '<a b=c/>'],
  ['markup in a value', '<a b="<"/>'],
  ['a name that is none', '<1a/>'],
  ['an ampersand alone', '<a>b & c</a>'],
  ['an ampersand alone in a value', '<a b="b & c"/>'],
  ['a number of no character', '<a>&#1;</a>'],
  ['a control character', '<a>\u0001</a>'],
  ['a noncharacter', '<a>\uffff</a>'],
  ['the end of CDATA in text', '<a>]]></a>'],
  ['two hyphens in a comment', '<a><!-- -- --></a>'],
  ['CDATA outside of the root', '<![CDATA[]]><a/>'],
  ['a declaration that does not come first', ' <?xml version="1.0"?><a/>'],
  ['a declaration without version', '<?xml encoding="UTF-8"?><a/>'],
])('refuses %s', (_, xml) => {
  expect(codeOf(xml)).toBe('damaged');
});

it.each([
  ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a/>', 'hostile'],
  ['an element nested without end', '<a>'.repeat(300) + '</a>'.repeat(300), 'too-large'],
  [
    'an element with two million attributes',
    `<a ${Array.from({ length: 2_000_000 }, (_, at) => `b${String(at)}=""`).join(' ')}/>`,
    'too-large',
  ],
  [
    'an element that declares twenty thousand prefixes',
    `<a ${Array.from({ length: 20_000 }, (_, at) => `xmlns:b${String(at)}="c"`).join(' ')}/>`,
    'too-large',
  ],
])('refuses %s by what it is', (_, xml, code) => {
  expect(codeOf(xml)).toBe(code);
});

function codeOf(xml: string): string {
  try {
    parse(xml);
  } catch (error) {
    if (error instanceof FileError) return error.failure.code;
    throw error;
  }
  return 'read';
}
