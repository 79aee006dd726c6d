import { describe, expect, it } from 'vitest';
import { translatorFor } from '../i18n/translate.ts';
import { needsText } from './needs-text.ts';

describe('what an action needs', () => {
  it.each([
    ['fi', 'Säädösmuutosta, rahoitusta, käytännön muutosta'],
    ['sv', 'Författningsändring, finansiering, ändrad praxis'],
    ['en', 'A change of law, funding, a change of practice'],
  ] as const)('is one line in %s', (language, line) => {
    expect(needsText(['legislation', 'money', 'practice'], translatorFor(language))).toBe(line);
  });

  it('is nothing where nothing is needed', () => {
    expect(needsText([], translatorFor('fi'))).toBe('');
  });
});
