import { describe, expect, it } from 'vitest';
import { hasValidator, partText, validatorErrors } from '../../build/testing/word-files.ts';
import { checkDocument } from '../documents/check/check-document.ts';
import { PORTRAIT } from '../documents/pages/look.ts';
import { officeDocument } from '../documents/office-document.ts';
import { packDocument } from '../documents/writing/pack-document.ts';
import { heading } from '../documents/blocks/paragraphs.ts';
import { FRAME } from '../documents/testing/good-document.ts';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import type { RichText } from './rich-text.ts';
import {
  bold,
  italic,
  link,
  ref,
  richTextBuilder,
  subscript,
  superscript,
  text,
} from './testing/build-rich-text.ts';
import { richTextBlocks } from './to-docx.ts';

const { doc, h, note, ol, p, pageBreak, styled, table, ul } = richTextBuilder();

async function written(
  value: RichText,
  { language = 'fi', textLanguage }: { language?: Language; textLanguage?: Language } = {},
) {
  const document = officeDocument({
    frame: { ...FRAME, language },
    kindName: 'Ohjelma',
    title: 'Kokeilu',
    children: [
      heading(1, 'Nykytila', { anchor: 1 }),
      ...richTextBlocks(value, {
        language,
        textLanguage,
        headingLevel: 1,
        title: 'Nykytila',
        textWidth: PORTRAIT.textWidth,
        reference: (id) =>
          id === 'a1' ? { text: '1.2', bookmark: '_Toc1' } : { text: 'toimenpide' },
      }),
      heading(1, 'Loppu'),
    ],
  });
  const today = FRAME.today;
  const bytes = await packDocument(document, { title: 'K', language, today, author: 'OM' });
  const body = partText(bytes, 'word/document.xml');
  return { bytes, body, paragraphs: body.match(/<w:p>.*?<\/w:p>/gu) ?? [] };
}

const shown = (xml: string) =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)</gu)].map(([, words]) => words).join('');

/** Everything at once, with what is easily done wrong. */
const whole = doc(
  styled('lead', 'Ihmiskaupan vastainen työ', note('Tilasto 2025.')),
  h(2, 'Taso jäi väliin'),
  p('Lihavoitu ', text('sana', bold), ' ja ', text('kursiivi', italic), '.'),
  p('10 m', text('2', superscript), ' ja CO', text('2', bold, subscript)),
  p(),
  p('  '),
  ol('yksi', [p('kaksi'), p('jatkoa'), ol('a', 'b'), ul('luoti')], 'kolme', ''),
  p('Katso ', ref('a1'), ' ja ', ref('gone'), '.'),
  ol('taas yksi'),
  styled('quote', 'Lainaus.'),
  styled('boxed', 'Huomaa.'),
  p(
    text('tästä', link('https://example.org/a')),
    ' ',
    text('https://www.example.org/b', link('https://www.example.org/b')),
  ),
  pageBreak(),
  h(1, ''),
  table(
    true,
    ['Taho', 'Tehtävä'],
    ['Poliisi', [p('tutkii', note('Laki.')), ul('heti'), ol('1', '2')]],
    ['', ''],
  ),
  table(false, ['a', 'b']),
  p(text('Brottsoffer', { type: 'language', attrs: { lang: 'sv' } })),
  pageBreak(),
  table(true, ['x'], ['y']),
  table(true, ['', '']),
  pageBreak(),
);

describe('richTextBlocks', () => {
  it.each(LANGUAGES)(
    'writes what the check and the validator find nothing in, in %s',
    async (language) => {
      const { bytes } = await written(whole, { language });
      expect(checkDocument(bytes)).toEqual({ ok: true, findings: [] });
      if (hasValidator) expect(await validatorErrors(bytes)).toEqual([]);
    },
  );

  it('writes the same document into the same bytes', async () => {
    expect((await written(whole)).bytes).toEqual((await written(whole)).bytes);
  });

  it('sets headings below the one above the text, and skips no level', async () => {
    const { body } = await written(doc(h(3, 'A'), h(1, 'B'), h(2, 'C'), h(3, 'D')));
    expect([...body.matchAll(/<w:pStyle w:val="Heading(\d)"/gu)].map(([, level]) => level)).toEqual(
      ['1', '2', '2', '3', '4', '1'],
    );
  });

  it('begins the numbers of each list anew, also of lists inside items, and goes on after them', async () => {
    const { bytes, paragraphs } = await written(
      doc(ol('1', [p('2'), ol('2a', '2b')], [p('3'), ol('3a')]), p('x'), ol('1')),
    );
    const numbers = paragraphs.flatMap((xml) => {
      const found = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/u.exec(xml);
      return found ? [[shown(xml), found[1], found[2]] as const] : [];
    });
    expect(numbers.map(([item, level]) => [item, level])).toEqual([
      ['1', '0'],
      ['2', '0'],
      ['2a', '1'],
      ['2b', '1'],
      ['3', '0'],
      ['3a', '1'],
      ['1', '0'],
    ]);
    const listOf = (at: number) => numbers[at]?.[2];
    expect([listOf(0), listOf(2)]).toEqual([listOf(1), listOf(3)]);
    expect(listOf(4)).toBe(listOf(0));
    expect(new Set([listOf(0), listOf(2), listOf(5), listOf(6)]).size).toBe(4);
    const numbering = partText(bytes, 'word/numbering.xml');
    for (const at of [0, 2, 5, 6]) {
      const num = new RegExp(`<w:num w:numId="${listOf(at)}".*?</w:num>`, 'u').exec(numbering)?.[0];
      expect(num).toContain(
        `<w:lvlOverride w:ilvl="${numbers[at]?.[1]}"><w:startOverride w:val="1"/>`,
      );
    }
  });

  it('writes footnotes as Word’s own, in the order in which they are called', async () => {
    const { bytes, body } = await written(
      doc(p('a', note('Ensimmäinen.')), table(true, ['b'], [[p('c', note('Toinen.'))]])),
    );
    const ids = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"/gu)].map(([, id]) => id);
    const notes = partText(bytes, 'word/footnotes.xml');
    const textsOf = ids.map((id) =>
      shown(new RegExp(`<w:footnote w:id="${id}".*?</w:footnote>`, 'u').exec(notes)?.[0] ?? ''),
    );
    expect(textsOf).toEqual([' Ensimmäinen.', ' Toinen.']);
  });

  it('says of a link where it leads, when its words do not', async () => {
    const to = link('https://www.example.org/a/b');
    const { body } = await written(
      doc(
        p(text('täältä', to)),
        p(text('https://www.example.org/a/b', to)),
        p(text('Opas ', to), text('uhreille', to, bold)),
      ),
    );
    expect(
      [...body.matchAll(/<w:hyperlink .*?<\/w:hyperlink>/gu)].map(([xml]) => shown(xml)),
    ).toEqual(['täältä (example.org)', 'example.org', 'Opas uhreille']);
  });

  it('leads from a reference to the bookmark of the action, and prints one that is not there', async () => {
    const { body } = await written(doc(p('Ks. ', ref('a1'), ' ja ', ref('x'))));
    expect(body).toMatch(
      /<w:hyperlink [^>]*w:anchor="_Toc1"[^>]*>(?:(?!<\/w:hyperlink>).)*>1\.2</u,
    );
    expect(shown(body)).toContain('Ks. 1.2 ja toimenpide');
  });

  it('marks words, and a whole text, that are in another language', async () => {
    const mark = { type: 'language', attrs: { lang: 'en' } } as const;
    const { body } = await written(doc(p('Suomeksi ', text('trafficking', mark))), {
      language: 'sv',
      textLanguage: 'fi',
    });
    expect(
      [...body.matchAll(/<w:lang w:val="([\w-]+)"\/><\/w:rPr><w:t[^>]*>([^<]+)/gu)].map(
        ([, lang, words]) => [lang, words],
      ),
    ).toEqual([
      ['fi-FI', 'Suomeksi '],
      ['en-GB', 'trafficking'],
    ]);
  });

  it('keeps two tables apart, and names each', async () => {
    const { body } = await written(doc(table(true, ['a'], ['b']), table(true, ['c'], ['d'])));
    expect(body).not.toContain('</w:tbl><w:tbl>');
    expect([...body.matchAll(/<w:tblCaption w:val="([^"]*)"/gu)].map(([, name]) => name)).toEqual([
      'Nykytila',
      'Nykytila (2)',
    ]);
  });

  it('breaks the page before what follows, and makes no empty page at the end', async () => {
    const { body, paragraphs } = await written(
      doc(p('a'), pageBreak(), pageBreak(), p('b'), pageBreak()),
    );
    expect(paragraphs.filter((xml) => xml.includes('<w:pageBreakBefore/>')).map(shown)).toEqual([
      'b',
    ]);
    expect(body).not.toContain('w:type="page"');
  });

  it('writes nothing for nothing', () => {
    const options = { language: 'fi', headingLevel: 1, title: 'T', textWidth: 9000 } as const;
    const reference = () => ({ text: '' });
    expect(richTextBlocks(null, { ...options, reference })).toEqual([]);
    const empty = doc(p(), h(1), ul(''), table(true, ['']), pageBreak());
    expect(richTextBlocks(empty, { ...options, reference })).toEqual([]);
  });

  it('raises and lowers letters', async () => {
    const { body } = await written(
      doc(p('10 m', text('2', superscript), ' ja CO', text('2', subscript))),
    );
    const heights = [
      ...body.matchAll(/<w:vertAlign w:val="(\w+)"\/><\/w:rPr><w:t[^>]*>([^<]*)</gu),
    ];
    expect(heights.map(([, height, words]) => [height, words])).toEqual([
      ['superscript', '2'],
      ['subscript', '2'],
    ]);
  });

  it('keeps the space between words that look different', async () => {
    const { body } = await written(doc(p('yksi ', text('kaksi', bold), ' kolme')));
    expect(shown(body)).toContain('yksi kaksi kolme');
  });
});
