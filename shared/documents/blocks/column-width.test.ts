import { expect, it } from 'vitest';
import { widthOfWords } from './column-width.ts';

it('is wide enough for the longest word, within what there is room for', () => {
  const room = { least: 1500, most: 4000 };
  expect(widthOfWords(['Åklagarmyndigheten', 'JM'], room)).toBeGreaterThan(1500);
  expect(widthOfWords(['Åklagar\u00admyndigheten'], room)).toBe(1500);
  expect(widthOfWords(['kaksi sanaa'], room)).toBe(1500);
  expect(widthOfWords(['x'.repeat(200)], room)).toBe(4000);
  expect(widthOfWords([], room)).toBe(1500);
});
