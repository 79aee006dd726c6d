import fc from 'fast-check';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { alterPart } from '../../../build/testing/word-files.ts';
import { goodFile } from '../testing/good-document.ts';
import { BODY, insert, p, STYLES, t } from '../testing/word-xml.ts';
import { checkDocument } from './check-document.ts';

const rulesOf = (bytes: Uint8Array) => checkDocument(bytes).findings.map(({ rule }) => rule);

// The files are large; what is asserted is that the check ends and how.

let good: Uint8Array;
beforeAll(async () => {
  good = await goodFile();
});

describe('checkDocument on what is no document', () => {
  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('Tämä ei ole Word-tiedosto.')],
    ['an old .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['an empty zip', zipSync({})],
    ['another zip', zipSync({ 'a.txt': strToU8('a') })],
    ['only zeros', new Uint8Array(100_000)],
  ])('says so of %s', (_, bytes) => {
    expect(rulesOf(bytes)).toEqual(['not-a-word-document']);
  });

  it('reads a view into a larger buffer', () => {
    const larger = new Uint8Array(good.length + 200).fill(80);
    larger.set(good, 100);
    expect(rulesOf(larger.subarray(100, 100 + good.length))).toEqual([]);
  });

  it('never throws on a file cut short or with bytes changed', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: good.length - 1 }),
        fc.array(fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 })), {
          maxLength: 8,
        }),
        fc.boolean(),
        (length, changes, cut) => {
          const bytes = good.slice(0, cut ? length : good.length);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          const report = checkDocument(bytes);
          expect(report.ok).toBe(report.findings.length === 0);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('checkDocument on files that mean harm', () => {
  const big = (part: Uint8Array): Zippable => ({ [BODY]: [part, { level: 1 }] });

  it('stops unpacking at its limit', () => {
    expect(rulesOf(zipSync(big(new Uint8Array(60 * 1024 * 1024))))).toEqual(['too-large']);
  });

  it('does not believe the sizes in the zip', () => {
    const zip = zipSync(big(new Uint8Array(60 * 1024 * 1024)));
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - 6, true);
    view.setUint32(directory + 24, 10, true);
    view.setUint32(22, 10, true);
    expect(rulesOf(zip)).toEqual(['too-large']);
  });

  it('refuses thousands of parts', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`a${index}.xml`, new Uint8Array()]),
    );
    expect(rulesOf(zipSync(parts))).toEqual(['too-large']);
  });

  it('refuses a directory that says there are more parts than there are', () => {
    const zip = good.slice();
    new DataView(zip.buffer).setUint16(zip.length - 12, 1999, true);
    expect(rulesOf(zip)).toEqual(['not-a-word-document']);
  });

  it('refuses elements nested without end', () => {
    const deep = '<w:sdt>'.repeat(100_000) + '</w:sdt>'.repeat(100_000);
    expect(rulesOf(alterPart(good, BODY, insert(deep)))).toEqual(['too-large']);
  });

  it('refuses millions of elements', () => {
    expect(rulesOf(alterPart(good, BODY, insert('<w:p/>'.repeat(900_000))))).toEqual(['too-large']);
  });

  it.each([
    ['empty paragraphs', p('').repeat(100_000)],
    ['openings of placeholders', p(t('{{'.repeat(500_000)))],
    [
      'fields in fields',
      p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(50_000) + t('a').repeat(50_000)),
    ],
    ['dots', p(`<w:hyperlink w:anchor="_Toc1">${t('.'.repeat(1_000_000) + 'x')}</w:hyperlink>`)],
  ])('ends on a document full of %s', (_, xml) => {
    expect(checkDocument(alterPart(good, BODY, insert(xml))).findings.length).toBeLessThan(200);
  });

  it('ends on styles that are based on each other in a ring, and in a long chain', () => {
    const ring = alterPart(good, STYLES, (xml) =>
      xml.replace(
        /(w:styleId="Normal"><w:name w:val="Normal"\/>)/u,
        '$1<w:basedOn w:val="TableText"/>',
      ),
    );
    expect(rulesOf(ring)).toEqual([]);
    const chain = Array.from(
      { length: 10_000 },
      (_, index) =>
        `<w:style w:type="paragraph" w:styleId="S${index}"><w:name w:val="S${index}"/><w:basedOn w:val="S${index + 1}"/></w:style>`,
    ).join('');
    const long = alterPart(good, STYLES, (xml) =>
      xml.replace('</w:styles>', `${chain}</w:styles>`),
    );
    expect(rulesOf(long)).toEqual(['style-missing']);
  });
});
