import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapLabel } from './wrap-label.ts';

it('break names between words and lose none that has room', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zä]{1,12}$/)),
      fc.integer({ min: 4, max: 30 }),
      (words, letters) => {
        const lines = wrapLabel(words.join(' '), letters, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(letters);
        const isWhole = lines.join(' ') === words.join(' ');
        expect(isWhole || lines.some((line) => line.endsWith('…'))).toBe(true);
      },
    ),
  );
});
