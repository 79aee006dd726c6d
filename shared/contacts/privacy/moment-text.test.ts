import { expect, it } from 'vitest';
import { momentText } from './field-text.ts';

it.each([
  ['fi', '7.1.2026 9.05'],
  ['sv', '7.1.2026 9.05'],
  ['en', '7 January 2026 9:05'],
] as const)('writes the time as %s does: %s', (language, text) => {
  expect(momentText('2026-01-07T07:05:00.000Z', language)).toBe(text);
});
