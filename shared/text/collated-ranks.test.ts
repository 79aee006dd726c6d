import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collatorFor } from './collator.ts';
import { createCollatedRanks } from './collated-ranks.ts';

const letters = fc.constantFrom(..."aAbBvVwWzZåÅäÄöÖéüßæ -'.@019");
const texts = fc.array(fc.string({ unit: letters, maxLength: 6 }), { maxLength: 30 });

describe('places in the alphabet', () => {
  it('order texts as the Finnish collator does, also those that come later', () => {
    const { compare } = collatorFor('fi');
    fc.assert(
      fc.property(texts, texts, (first, later) => {
        const ranks = createCollatedRanks();
        ranks.of(first);
        const all = [...first, ...later];
        const places = ranks.of(all);
        for (const [at, text] of all.entries()) {
          for (const [other, beside] of all.entries()) {
            const [left = 0, right = 0] = [places[at], places[other]];
            const wanted = text === beside ? 0 : compare(text, beside);
            if (wanted !== 0) expect(Math.sign(left - right)).toBe(Math.sign(wanted));
          }
        }
      }),
    );
  });
});
