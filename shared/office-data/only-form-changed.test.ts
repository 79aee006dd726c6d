import { describe, expect, it } from 'vitest';
import {
  bold,
  link,
  ref,
  richTextBuilder,
  superscript,
  text,
} from '../rich-text/testing/build-rich-text.ts';
import type { RichInline } from '../rich-text/rich-text.ts';
import { onlyFormChanged } from './only-form-changed.ts';

const written = (...content: (string | RichInline)[]) => {
  const { doc, p } = richTextBuilder();
  return doc(p(...content));
};
const comment = (commentId: string) => ({ type: 'comment', attrs: { commentId } }) as const;
const page = (number: number) => link(`https://example.org/${number}`);

describe('that only the form of a text changed', () => {
  it('is said where the words stayed and their lettering or kind did not', () => {
    const { doc, p, h } = richTextBuilder();
    expect(onlyFormChanged(written('Ohje'), written(text('Ohje', bold)))).toBe(true);
    expect(onlyFormChanged(doc(p('Ohje')), doc(h(2, 'Ohje')))).toBe(true);
    expect(
      onlyFormChanged(
        { fi: written(text('sivu', page(1))), sv: written('Text') },
        { fi: written(text('si', page(1)), text('vu', page(1), bold)), sv: written('Text') },
      ),
    ).toBe(true);
  });

  it('is not said where nothing changed', () => {
    expect(onlyFormChanged(written('Ohje'), written('Ohje'))).toBe(false);
    expect(onlyFormChanged({ fi: written('Ohje') }, { fi: written('Ohje') })).toBe(false);
    expect(onlyFormChanged('Ohje', 'Ohje')).toBe(false);
  });

  it('is not said of words, what is raised, or a language that was added', () => {
    expect(onlyFormChanged(written('Ohje'), written('Opas'))).toBe(false);
    expect(onlyFormChanged(written('m2'), written('m', text('2', superscript)))).toBe(false);
    const fi = written('Ohje');
    expect(onlyFormChanged({ fi }, { fi: written(text('Ohje', bold)), sv: fi })).toBe(false);
  });

  it('is not said of what the words lead to', () => {
    const pairs: [RichInline, RichInline][] = [
      [text('sivu', page(1)), text('sivu', page(2))],
      [text('sivu'), text('sivu', page(1))],
      [ref('one'), ref('other')],
      [text('sivu'), text('sivu', comment('c'))],
    ];
    for (const [before, after] of pairs) {
      expect(onlyFormChanged({ fi: written(before) }, { fi: written(after) })).toBe(false);
    }
  });

  it('is not said of a translation that was found to hold, or a reference to a namesake', () => {
    const title = { fi: 'Ohje', sv: 'Anvisning' };
    expect(onlyFormChanged({ ...title, basis: { sv: 'Opas' } }, title)).toBe(false);
    expect(onlyFormChanged('018f-one', '018f-other')).toBe(false);
    expect(onlyFormChanged({ fi: 'Ohje ' }, { fi: 'Ohje' })).toBe(false);
  });
});
