import { expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/languages.ts';
import { listText } from './list-text.ts';

it('joins as each language does', () => {
  const joined = LANGUAGES.map((language) => listText(['a', 'b', 'c'], language));
  expect(joined).toEqual(['a, b ja c', 'a, b och c', 'a, b and c']);
  expect(listText(['a', 'b'], 'fi', 'disjunction')).toBe('a tai b');
  expect(listText(['a', 'b'], 'sv', 'unit')).toBe('a, b');
});
