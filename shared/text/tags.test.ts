import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tagsIn, tidyTags } from './tags.ts';

it('are spelled as they are spelled already, each once, without what is empty', () => {
  expect(tidyTags([' LAPSET;  uudet   sanat, ,lapset'], ['Lapset', 'Koulutus'])).toEqual([
    'Lapset',
    'uudet sanat',
  ]);
  expect(tidyTags(['työ\u037elapset'])).toEqual(['työ', 'lapset']);
});

it('stay as they are once they are tidy', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 5 });
  fc.assert(
    fc.property(words, words, (typed, before) => {
      const known = tagsIn([{ tags: tidyTags(before) }]);
      const tags = tidyTags(typed, known);
      expect(tidyTags(tags, known)).toEqual(tags);
      expect(tidyTags([tags.join('; ')])).toEqual(tags);
      expect(tidyTags(known, tags)).toHaveLength(known.length);
    }),
  );
});
