import { expect, it } from 'vitest';
import { LANGUAGES } from './languages.ts';
import { createI18n, translatorFor } from './translate.ts';

/** Texts of every kind: fixed, filled in with words, with a number, with one that chooses a form, missing ones. */
const ASKED: readonly [key: string, values?: object][] = [
  ['common:cancel'],
  ['cancel'],
  ['programmeDocuments:card.title', { number: '1.2', title: 'A & {{number}} $t(common:cancel)' }],
  ['programmeDocuments:card.title', { number: '1.2' }],
  ['programmeDocuments:card.title'],
  ['programmeDocuments:sheet.goals', { count: 1 }],
  ['programmeDocuments:sheet.goals', { count: 2345 }],
  ['programmeDocuments:none', { defaultValue: 'Nothing' }],
  ['programmeDocuments:none'],
];

it.each(LANGUAGES)('says in %s what i18next says, the second time too', (language) => {
  const ours = translatorFor(language) as unknown as (key: string, values?: object) => string;
  const theirs = createI18n(language).t as unknown as typeof ours;
  for (const [key, values] of [...ASKED, ...ASKED])
    expect(ours(key, values)).toBe(theirs(key, values));
});

it('writes a count as the language writes numbers', () => {
  const goals = (language: (typeof LANGUAGES)[number]) =>
    translatorFor(language)('programmeDocuments:sheet.goals', { count: 2082 });
  expect(goals('en')).toContain('2,082');
  expect(goals('fi')).toContain('2\u00a0082');
  expect(goals('sv')).toContain('2\u00a0082');
});
