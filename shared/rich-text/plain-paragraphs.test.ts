import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paragraphLines, textOfLines } from './plain-paragraphs.ts';
import type { RichText } from './rich-text.ts';

const ids = () => {
  let last = 0;
  return () => `new${(last += 1)}`;
};
const idsOf = (doc: RichText | undefined) =>
  (doc?.content ?? []).map((block) => ('attrs' in block ? block.attrs.id : ''));

it('gives back the lines that it was written from', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ minLength: 1 }).map((text) => `a${text.replace(/\s+/gu, ' ')}b`),
        { maxLength: 6 },
      ),
      (lines) => {
        const doc = textOfLines(undefined, lines.join('\n'), ids());
        expect(paragraphLines(doc)).toBe(lines.join('\n'));
      },
    ),
  );
});

it('keeps the ids of paragraphs that stay, and of one that is rewritten in its place', () => {
  const doc = textOfLines(undefined, 'Yksi\nKaksi\nKolme', ids());
  const more = () => 'more';
  expect(idsOf(doc)).toEqual(['new1', 'new2', 'new3']);
  expect(idsOf(textOfLines(doc, 'Yksi\nKaksi ja puoli\nKolme', more))).toEqual([
    'new1',
    'new2',
    'new3',
  ]);
  expect(idsOf(textOfLines(doc, 'Yksi\nKolme', more))).toEqual(['new1', 'new3']);
  expect(idsOf(textOfLines(doc, 'Yksi\nUusi\nKaksi\nKolme', more))).toEqual([
    'new1',
    'more',
    'new2',
    'new3',
  ]);
});

it('is nothing where nothing is written', () => {
  expect(textOfLines(undefined, ' \n\n', ids())).toBeUndefined();
  expect(paragraphLines(undefined)).toBe('');
});

it('does not take a text with form for lines', () => {
  const bold: RichText = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        attrs: { id: '1', style: 'normal' },
        content: [{ type: 'text', text: 'Tärkeä', marks: [{ type: 'bold' }] }],
      },
    ],
  };
  expect(paragraphLines(bold)).toBeNull();
  expect(
    paragraphLines({
      type: 'doc',
      content: [{ type: 'paragraph', attrs: { id: '1', style: 'quote' }, content: [] }],
    }),
  ).toBeNull();
});
