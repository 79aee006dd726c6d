import { expect, it } from 'vitest';
import { countWords, isEmptyRichText, richTextPlain } from './plain.ts';
import { bold, ref, richTextBuilder, text } from './testing/build-rich-text.ts';

const { doc, h, note, ol, p, pageBreak, table, ul } = richTextBuilder();

it('reads a line a block, lists with their markers, rows with tabs, footnotes at the end', () => {
  const value = doc(
    h(1, 'Nykytila'),
    p('Palvelut ', text('paranivat', bold), note('Tilasto 2025.'), ', katso ', ref('a'), '.'),
    ol('ensin', [p('sitten'), p('lisäksi'), ul('näin', 'noin')], 'lopuksi'),
    pageBreak(),
    table(true, ['Taho', 'Tehtävä'], ['Poliisi', [p('tutkii'), ul('heti')]]),
    p('Rivi', { type: 'hardBreak' }, 'toinen', note('Toinen.')),
  );
  expect(richTextPlain(value, { reference: () => '1.2' })).toBe(
    [
      'Nykytila',
      'Palvelut paranivat[1], katso 1.2.',
      '1. ensin',
      '2. sitten',
      '   lisäksi',
      '  • näin',
      '  • noin',
      '3. lopuksi',
      'Taho\tTehtävä',
      'Poliisi\ttutkii • heti',
      'Rivi',
      'toinen[2]',
      '[1] Tilasto 2025.',
      '[2] Toinen.',
    ].join('\n'),
  );
});

it('counts words, those of footnotes and cells too, and neither markers, calls nor dashes', () => {
  expect(countWords(doc(p('Yksi – kaksi', note('kolme neljä'), '.'), ol('viisi')))).toBe(5);
  expect(countWords(doc(table(true, ['a b', ''], ['3 %', 'd'])))).toBe(4);
  expect(countWords(doc(p('ihmis', text('kauppa', bold))))).toBe(1);
  expect(countWords(null)).toBe(0);
});

it('knows when there is nothing to read', () => {
  expect(isEmptyRichText(null)).toBe(true);
  expect(isEmptyRichText(doc())).toBe(true);
  expect(isEmptyRichText(doc(p(), p(' '), ul(''), table(true, ['', '']), pageBreak()))).toBe(true);
  expect(isEmptyRichText(doc(p(note('a'))))).toBe(false);
  expect(isEmptyRichText(doc(p(ref('a'))))).toBe(false);
  expect(isEmptyRichText(doc(table(false, ['', 'a'])))).toBe(false);
});
