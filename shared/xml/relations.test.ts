import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openZip } from '../zip/open-zip.ts';
import { contentTypesOf, kindOf, relationsOf } from './relations.ts';
import { scanPartStrictly } from './scan-part.ts';

const LIMITS = { parts: 10, partBytes: 10_000, allBytes: 10_000, ratio: 100 };
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const zipOf = (files: Record<string, string>) =>
  openZip(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))),
    LIMITS,
  );

it.each([
  ['media/a.png', 'word/media/a.png'],
  ['../docProps/core.xml', 'docProps/core.xml'],
  ['/word/Styles.xml', 'word/Styles.xml'],
  ['.\\media\\a.png', 'word/media/a.png'],
  ['../../../a.xml', 'a.xml'],
])('leads from a part by %s to %s', (written, target) => {
  const rels = `<Relationships><Relationship Id="r1" Type="${OFFICE}/image" Target="${written}"/></Relationships>`;
  const relation = relationsOf(
    zipOf({ 'word/_rels/document.xml.rels': rels }),
    'word/document.xml',
  ).get('r1');
  expect(relation).toMatchObject({ target, written, external: false });
  expect(relation && kindOf(relation)).toBe('image');
});

it('leaves what leads to elsewhere as it is written, and passes over attributes of other namespaces', () => {
  const rels = `<Relationships xmlns:x="urn:x"><Relationship Id="r1" Type="${OFFICE}/attachedTemplate" Target="file:///c/a.dotm" TargetMode="External" x:Type="${OFFICE}/styles" x:Target="styles.xml" x:TargetMode="Internal"/></Relationships>`;
  const zip = zipOf({ '_rels/.rels': rels });
  for (const relations of [relationsOf(zip, ''), relationsOf(zip, '', scanPartStrictly)]) {
    expect([...relations.values()]).toEqual([
      {
        id: 'r1',
        type: `${OFFICE}/attachedTemplate`,
        target: 'file:///c/a.dotm',
        written: 'file:///c/a.dotm',
        external: true,
      },
    ]);
  }
  expect(relationsOf(zip, 'word/document.xml').size).toBe(0);
});

it('tells what a part holds by its name before its ending, in letters of any height', () => {
  const typeOf = contentTypesOf(
    zipOf({
      '[Content_Types].xml':
        '<Types><Default Extension="XML" ContentType="application/xml"/><Override PartName="/word/Document.xml" ContentType="a+xml"/></Types>',
    }),
  );
  expect([typeOf('word/document.xml'), typeOf('word/styles.xml'), typeOf('a.bin')]).toEqual([
    'a+xml',
    'application/xml',
    '',
  ]);
});
