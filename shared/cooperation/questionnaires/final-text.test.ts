import { expect, it } from 'vitest';
import { isOutdated, textsOfFinal, withAdded, withEarlier, withFinal } from './final-text.ts';

const translated = withFinal(withFinal({}, 'fi', 'Kyllä.'), 'en', ' Yes. ');

it('knows a translation that is older than the Finnish, also where the Finnish grew by what a body says', () => {
  expect(isOutdated(translated, 'en')).toBe(false);
  const changed = withFinal(translated, 'fi', 'Ei.');
  const grown = withAdded(translated, 'fi', 'STM: Uusi ohje.');
  expect([changed, grown].map((one) => isOutdated(one, 'en'))).toEqual([true, true]);
  expect(isOutdated(withFinal(grown, 'en', 'Yes. New guide.'), 'en')).toBe(false);
  expect(withFinal(changed, 'fi', 'Kyllä.')).toEqual(translated);
  expect(isOutdated(changed, 'fi')).toBe(false);
});

it('takes answers of bodies in two languages for no translations of each other', () => {
  const both = withAdded(withAdded({}, 'fi', 'Migrin vastaus'), 'en', 'Answer of KRP');
  expect(isOutdated(both, 'en')).toBe(true);
  expect(textsOfFinal(both)).toEqual(['Migrin vastaus', 'Answer of KRP']);
});

it('holds nothing of a language that was emptied', () => {
  expect(withFinal(withFinal(translated, 'en', ' '), 'fi', '')).toEqual({});
});

it('begins from an earlier answer with what its translations were made from', () => {
  expect(withEarlier(undefined, translated)).toEqual(translated);
  const own = withEarlier({ fi: 'Uusi alku.' }, translated);
  expect([own.fi, own.en, isOutdated(own, 'en')]).toEqual(['Uusi alku.', 'Yes.', true]);
  expect(withEarlier({ en: 'Own.' }, translated)).toEqual({ fi: 'Kyllä.', en: 'Own.' });
});
