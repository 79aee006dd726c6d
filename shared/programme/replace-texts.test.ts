import { expect, it } from 'vitest';
import type { RichText } from '../rich-text/rich-text.ts';
import { programmeTexts } from './programme-texts.ts';
import { findPlaces, replacePlaces, type Sought } from './replace-texts.ts';
import { action, emptyProgramme } from './testing/any-programme.ts';
import { textMark, translationState } from './translation-state.ts';

const description: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      attrs: { id: 'p', style: 'normal' },
      content: [
        { type: 'text', text: 'Uhrin oh' },
        { type: 'text', text: 'jaus', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' paranee.' },
        { type: 'footnote', attrs: { id: 'f', text: 'Ohjaus kunnissa.' } },
      ],
    },
  ],
};
const texts = programmeTexts({
  ...emptyProgramme(),
  actions: [
    action('a', {
      title: {
        fi: 'Ohjaus ja uudelleenohjaus',
        sv: 'Styrning (ohjaus)',
        basis: { sv: textMark('Ohjaus ja uudelleenohjaus') },
      },
      description: { fi: description },
    }),
  ],
});
const sought = (text: string, more: Partial<Sought> = {}): Sought => ({
  text,
  wholeWords: false,
  matchCase: false,
  ...more,
});
const found = (one: Sought) =>
  findPlaces(texts, one).map(({ language, found: at }) => [language, at]);

it('finds every place in every language, across what is bold and in footnotes', () => {
  expect(found(sought('ohjaus'))).toEqual([
    ['fi', 'Ohjaus'],
    ['fi', 'ohjaus'],
    ['sv', 'ohjaus'],
    ['fi', 'ohjaus'],
    ['fi', 'Ohjaus'],
  ]);
  expect(found(sought('ohjaus', { wholeWords: true, matchCase: true }))).toEqual([
    ['sv', 'ohjaus'],
    ['fi', 'ohjaus'],
  ]);
  expect(found(sought('(ohjaus)'))).toEqual([['sv', '(ohjaus)']]);
  expect(found(sought('uhrin ohjaus'))).toEqual([['fi', 'Uhrin ohjaus']]);
  expect(found(sought(' '))).toEqual([]);
  expect(findPlaces(texts, sought('paranee'))[0]).toMatchObject({
    before: 'Uhrin ohjaus ',
    after: '.',
  });
});

it('replaces the chosen places alone, with the form of what they stood for', () => {
  const one = sought('ohjaus', { wholeWords: true });
  const places = findPlaces(texts, one);
  const left = places.find(({ language }) => language === 'sv')?.key;
  const replaced = replacePlaces(texts, one, { by: 'neuvonta', isChosen: (key) => key !== left });
  expect(replaced.map(({ count }) => count)).toEqual([1, 2]);
  const [title, body] = replaced.map(({ next }) => next);
  expect(title?.fi).toBe('Neuvonta ja uudelleenohjaus');
  expect(title?.sv).toBe('Styrning (ohjaus)');
  // Its Finnish is another: the translation is older now.
  expect(translationState(title, 'sv')).toBe('old');
  expect((body?.fi as RichText).content[0]).toMatchObject({
    content: [
      { type: 'text', text: 'Uhrin neuvonta' },
      { type: 'text', text: ' paranee.' },
      { type: 'footnote', attrs: { text: 'Neuvonta kunnissa.' } },
    ],
  });
});

it('does not make a translation newer by what is replaced in it', () => {
  const one = sought('styrning');
  const [title] = replacePlaces(texts, one, { by: 'Handledning', isChosen: () => true });
  expect(title?.next).toMatchObject({
    fi: 'Ohjaus ja uudelleenohjaus',
    sv: 'Handledning (ohjaus)',
    basis: { sv: textMark('Ohjaus ja uudelleenohjaus') },
  });
});

it('comes in with the capital of what it replaces, unless capitals were heeded or are what changes', () => {
  const titleOf = (by: string, one: Sought) =>
    replacePlaces(texts, one, { by, isChosen: (key) => key.includes(':fi:') })[0]?.next.fi;
  expect(titleOf('tuki', sought('ohjaus'))).toBe('Tuki ja uudelleentuki');
  expect(titleOf('tuki', sought('Ohjaus'))).toBe('Tuki ja uudelleentuki');
  expect(titleOf('ohjaus', sought('Ohjaus'))).toBe('ohjaus ja uudelleenohjaus');
  expect(titleOf('tuki', sought('ohjaus', { matchCase: true }))).toBe('Ohjaus ja uudelleentuki');
});
