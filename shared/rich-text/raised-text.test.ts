import { expect, it } from 'vitest';
import { raisedText } from './raised-text.ts';

it('raises and lowers what has a character of its own, all of it or nothing', () => {
  expect(raisedText('2', 'superscript')).toBe('²');
  expect(raisedText('-3 (n)', 'superscript')).toBe('⁻³ ⁽ⁿ⁾');
  expect(raisedText('10', 'subscript')).toBe('₁₀');
  expect(raisedText('2+x', 'subscript')).toBe('₂₊ₓ');
  // No character of its own.
  expect(raisedText('1st', 'superscript')).toBeNull();
  expect(raisedText('2ä', 'subscript')).toBeNull();
});
