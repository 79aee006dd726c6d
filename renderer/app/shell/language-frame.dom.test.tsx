import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { LanguageFrame } from './language-frame.tsx';

/** The arrow of a combo box is named by React Aria itself, in the language of its locale. */
it.each([
  ['fi', 'Näytä ehdotukset'],
  ['sv', 'Visa förslag'],
  ['en', 'Show suggestions'],
] as const)('makes the controls themselves speak %s', (language, name) => {
  render(
    <LanguageFrame language={language}>
      <ComboBox label="x" options={[]} value={null} onChange={() => undefined} />
    </LanguageFrame>,
  );
  expect(screen.getByRole('button').getAttribute('aria-label')).toBe(name);
  expect(document.documentElement.lang).toBe(language);
});
