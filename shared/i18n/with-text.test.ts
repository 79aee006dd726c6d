import { expect, it } from 'vitest';
import { withText } from './with-text.ts';

it('writes a text in one language, and leaves out a language without its text', () => {
  expect(withText({ fi: 'Virasto' }, 'sv', 'Verket')).toEqual({ fi: 'Virasto', sv: 'Verket' });
  expect(withText({ fi: 'Virasto', sv: 'Verket' }, 'sv', '  ')).toEqual({ fi: 'Virasto' });
  expect(withText(undefined, 'en', ' Agency ')).toEqual({ en: 'Agency' });
});
