import { describe, expect, it } from 'vitest';
import type { RichMark, RichText } from './rich-text.ts';
import { withoutComments } from './without-comments.ts';

const comment = (commentId: string): RichMark => ({ type: 'comment', attrs: { commentId } });
const cell = (text: string, ...marks: RichMark[]) => ({
  type: 'tableCell' as const,
  attrs: { colspan: 1, rowspan: 1 } as const,
  content: [
    {
      type: 'paragraph' as const,
      attrs: { id: `p-${text}`, style: 'normal' as const },
      content: [{ type: 'text' as const, text, ...(marks.length > 0 && { marks }) }],
    },
  ],
});
const textWith = (...cells: ReturnType<typeof cell>[]): RichText => ({
  type: 'doc',
  content: [{ type: 'table', attrs: { id: 't' }, content: [{ type: 'tableRow', content: cells }] }],
});

describe('marks of comments', () => {
  it('stay for those that are open, and go for the others, wherever they stand', () => {
    const text = textWith(
      cell('yksi', { type: 'bold' }, comment('open'), comment('settled')),
      cell('kaksi', comment('settled')),
    );
    expect(withoutComments(text, new Set(['open']))).toEqual(
      textWith(cell('yksi', { type: 'bold' }, comment('open')), cell('kaksi')),
    );
  });

  it('leave the very same text where none goes', () => {
    const text = textWith(cell('yksi', comment('open')), cell('kaksi'));
    expect(withoutComments(text, new Set(['open']))).toBe(text);
  });
});
