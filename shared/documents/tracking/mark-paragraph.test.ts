import { expect, it } from 'vitest';
import { element } from '../../xml/xml-tree.ts';
import { xmlOf } from './block-tree.ts';
import { markedParagraph } from './mark-paragraph.ts';
import { ParagraphParts } from './paragraph-pieces.ts';
import { RevisionMarks, type Mark } from './revision-marks.ts';

const text = (words: string) => element('w:r', {}, [element('w:t', {}, [words])]);
const caption = element('w:p', {}, [
  text('Kuvio '),
  element('w:fldSimple', { 'w:instr': 'SEQ Kuvio \\* ARABIC' }, [text('2')]),
]);

const marked = (mark: Mark) =>
  xmlOf(
    markedParagraph(
      new ParagraphParts(caption, () => ''),
      mark,
      { properties: [], bookmarks: [], end: null },
      new RevisionMarks({ author: 'Aino', day: '2026-12-02' }),
    ),
  );

it.each(['del', 'moveFrom'] as const)(
  'keeps the number of a caption that is gone (%s) and counts it no more',
  (mark) => {
    expect(marked(mark)).toContain('>2<');
    expect(marked(mark)).not.toContain('SEQ');
  },
);

it.each(['ins', 'moveTo'] as const)('counts a caption that has come (%s)', (mark) => {
  expect(marked(mark)).toContain('SEQ Kuvio');
});
